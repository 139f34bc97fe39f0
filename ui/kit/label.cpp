// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/label.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>
#include <QRegularExpression>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace muhr::kit {

QColor toneColour(const Tokens &t, Tone tone)
{
    switch (tone) {
    case Tone::Ink:
        return t.ink;
    case Tone::Soft:
        return t.inkSoft;
    case Tone::Firuza:
        return t.firuzaInk;
    case Tone::Gold:
        return t.zarInk;
    case Tone::Good:
        return t.good;
    case Tone::Care:
        return t.care;
    case Tone::Stop:
        return t.stop;
    }
    Q_UNREACHABLE();
}

Label::Label(QWidget *parent) : Label(QString(), Type::Body, Tone::Ink, parent) {}

Label::Label(const QString &text, Type type, Tone tone, QWidget *parent) : QLabel(parent), m_type(type), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setFont(kit::font(m_type));
    setText(text);
}

void Label::setType(Type type)
{
    m_type = type;
    setFont(kit::font(m_type));
    updateGeometry();
    update();
}

void Label::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Label::setSentence(const QString &sentence)
{
    m_bold.clear();
    QString plain;
    static const QRegularExpression strong(QStringLiteral("<b>(.*?)</b>"));
    qsizetype done = 0;
    for (auto it = strong.globalMatch(sentence); it.hasNext();) {
        const auto match = it.next();
        plain += QStringView(sentence).mid(done, match.capturedStart() - done);
        m_bold.push_back({static_cast<int>(plain.size()), static_cast<int>(match.capturedLength(1))});
        plain += match.captured(1);
        done = match.capturedEnd();
    }
    plain += QStringView(sentence).mid(done);
    setText(plain);
    updateGeometry();
    update();
}

void Label::setElided(bool elided)
{
    m_elided = elided;
    QSizePolicy policy = sizePolicy();
    policy.setHorizontalPolicy(elided ? QSizePolicy::Ignored : QSizePolicy::Preferred);
    setSizePolicy(policy);
    refreshTooltip();
}

void Label::setReadsForward(bool forward)
{
    m_readsForward = forward;
    update();
}

void Label::setStruck(bool struck)
{
    m_struck = struck;
    update();
}

/// Noto Sans has 1.36 of its size from line to line; Persian wants 15 % more. The Arabic font's own 2.1 would tear a
/// page apart.
double Label::linePitch() const
{
    const double latin = font().pixelSize() * 1.362;
    return std::ceil(base::isRightToLeft(currentLanguage()) ? latin * 1.15 : latin);
}

QSizeF Label::layOut(QTextLayout &layout, double width, const QString &words) const
{
    QTextOption option;
    option.setWrapMode(wordWrap() ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
    option.setTextDirection(m_readsForward ? Qt::LeftToRight : layoutDirection());
    option.setAlignment(QStyle::visualAlignment(layoutDirection(), alignment()) & Qt::AlignHorizontal_Mask);
    layout.setTextOption(option);
    layout.setFont(font());
    QList<QTextLayout::FormatRange> ranges;
    for (const Bold &bold : m_bold) {
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        format.setForeground(tokens().ink);
        ranges.push_back({bold.start, bold.length, format});
    }
    if (m_struck) {
        QTextCharFormat format;
        format.setFontStrikeOut(true);
        ranges.push_back({0, static_cast<int>(words.size()), format});
    }
    layout.setFormats(ranges);
    QString lines = words;
    lines.replace(QLatin1Char('\n'), QChar::LineSeparator);
    layout.setText(lines);

    const double pitch = linePitch();
    // The baseline stands as high above the line's lower edge as Noto Sans wants it, plus half of what is added.
    const double extra = pitch - font().pixelSize() * 1.362;
    const double baseline = font().pixelSize() * 1.069 + extra / 2;
    QSizeF size;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, size.height() + baseline - line.ascent()));
        size.rheight() += pitch;
        size.setWidth(std::max(size.width(), line.naturalTextWidth()));
    }
    layout.endLayout();
    return size;
}

QSize Label::sizeHint() const
{
    QTextLayout layout;
    double room = 100000;
    if (wordWrap())
        room = std::clamp<double>(font().pixelSize() * 30, minimumWidth(), maximumWidth());
    const QSizeF size = layOut(layout, room, text());
    const QMargins around = contentsMargins();
    return {static_cast<int>(std::ceil(size.width())) + around.left() + around.right(),
            static_cast<int>(std::ceil(std::max(size.height(), linePitch()))) + around.top() + around.bottom()};
}

QSize Label::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    if (m_elided)
        return {std::min(whole.width(), font().pixelSize() * 3), whole.height()};
    if (!wordWrap())
        return whole;
    // The longest word must fit.
    double widest = 0;
    const QFontMetricsF metrics(font());
    for (const QString &word : text().split(QLatin1Char(' ')))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return {std::min(whole.width(), static_cast<int>(std::ceil(widest * 1.08)) + 1), static_cast<int>(linePitch())};
}

bool Label::hasHeightForWidth() const
{
    return wordWrap();
}

int Label::heightForWidth(int width) const
{
    if (!wordWrap())
        return -1;
    QTextLayout layout;
    const QMargins around = contentsMargins();
    const QSizeF size = layOut(layout, width - around.left() - around.right(), text());
    return static_cast<int>(std::ceil(std::max(size.height(), linePitch()))) + around.top() + around.bottom();
}

void Label::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor colour = toneColour(tokens(), m_tone);
    painter.setPen(isEnabled() ? colour : mixed(colour, tokens().surface, 0.5));
    const QRectF box = contentsRect();
    QTextLayout layout;
    QString words = text();
    QSizeF size = layOut(layout, box.width(), words);
    if (!wordWrap() && size.width() > box.width() + 0.5) {
        words = QFontMetricsF(font()).elidedText(words, Qt::ElideRight, box.width());
        size = layOut(layout, box.width(), words);
    }
    double y = box.y();
    if (alignment() & Qt::AlignVCenter)
        y += (box.height() - size.height()) / 2;
    else if (alignment() & Qt::AlignBottom)
        y += box.height() - size.height();
    layout.draw(&painter, QPointF(box.x(), std::round(y)));
}

void Label::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    refreshTooltip();
}

void Label::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(kit::font(m_type));
    QLabel::changeEvent(event);
}

void Label::refreshTooltip()
{
    if (!m_elided)
        return;
    const bool short_ = sizeHint().width() > width();
    if (short_ && toolTip().isEmpty()) {
        setToolTip(text());
        m_ownTooltip = true;
    } else if (m_ownTooltip) {
        setToolTip(short_ ? text() : QString());
        m_ownTooltip = short_;
    }
}

} // namespace muhr::kit
