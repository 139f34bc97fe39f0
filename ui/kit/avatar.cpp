// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/avatar.h"

#include "ui/kit/icon.h"
#include "ui/kit/theme.h"

#include <QPainter>
#include <QTextBoundaryFinder>

#include <cmath>

namespace muhr::kit {
namespace {

/// The first letter of a word with the marks that belong to it.
QString firstLetter(const QString &word)
{
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (!word.at(i).isLetterOrNumber() && !word.at(i).isHighSurrogate())
            continue;
        const QString rest = word.mid(i);
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, rest);
        const auto end = finder.toNextBoundary();
        return rest.left(end > 0 ? end : 1);
    }
    return {};
}

bool lettersJoin(const QString &letter)
{
    return !letter.isEmpty() && letter.front().script() == QChar::Script_Arabic;
}

} // namespace

QString initials(const QString &name)
{
    QString result;
    int taken = 0;
    for (const QString &word : name.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString letter = firstLetter(word);
        if (letter.isEmpty())
            continue;
        result += letter.toUpper();
        if (lettersJoin(letter) || ++taken == 2)
            break;
    }
    return result;
}

void paintAvatar(QPainter &painter, const QRect &box, const QString &name, const QColor &ground)
{
    const Tokens &t = tokens();
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawEllipse(box);
    const QString letters = initials(name);
    if (letters.isEmpty()) {
        QRectF person(0, 0, box.width() * 0.5, box.height() * 0.5);
        person.moveCenter(QRectF(box).center());
        paintIcon(painter, person, Icon::Person, t.firuzaInk);
        return;
    }
    QFont font = kit::font(Type::Bold);
    font.setPixelSize(static_cast<int>(std::lround(box.height() * 0.36)));
    painter.setFont(font);
    painter.setPen(t.firuzaInk);
    painter.drawText(box, Qt::AlignCenter, letters);
}

Avatar::Avatar(const QString &name, int diameter, QWidget *parent) : QWidget(parent), m_name(name), m_diameter(diameter)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Avatar::setName(const QString &name)
{
    m_name = name;
    update();
}

QSize Avatar::sizeHint() const
{
    return {m_diameter, m_diameter};
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAvatar(painter, rect(), m_name, tokens().firuzaTint);
}

} // namespace muhr::kit
