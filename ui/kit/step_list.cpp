// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/step_list.h"

#include "ui/kit/icon.h"
#include "ui/kit/mirrored.h"
#include "ui/kit/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace muhr::kit {
namespace {

constexpr int circle = 24;
constexpr int gap = 12;
constexpr int pitch = 42;
constexpr int path = 34;

} // namespace

StepList::StepList(Qt::Orientation orientation, QWidget *parent) : QWidget(parent), m_orientation(orientation)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StepList::setSteps(const QStringList &words)
{
    m_words = words;
    setCurrent(m_current);
    updateGeometry();
}

void StepList::setCurrent(int step)
{
    m_current = step;
    if (step >= 0 && step < m_words.size()) {
        //: Read aloud: %1 is the number of the step, %2 how many there are, %3 its name.
        setAccessibleName(tr("Step %L1 of %L2: %3").arg(step + 1).arg(m_words.size()).arg(m_words.at(step)));
    }
    update();
}

QSize StepList::sizeHint() const
{
    const QFontMetrics metrics(kit::font(Type::Bold));
    int widest = 0;
    int sum = 0;
    for (const QString &word : m_words) {
        const int wide = metrics.horizontalAdvance(word);
        widest = std::max(widest, wide);
        sum += circle + 8 + wide;
    }
    const int count = static_cast<int>(m_words.size());
    if (m_orientation == Qt::Vertical)
        return {circle + gap + widest, count == 0 ? 0 : pitch * (count - 1) + circle};
    return {sum + std::max(0, count - 1) * (path + 2 * gap), circle};
}

QSize StepList::minimumSizeHint() const
{
    return sizeHint();
}

void StepList::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto visual = [this](const QRect &logical) { return mirrored(*this, logical); };
    int along = 0;
    for (int i = 0; i < m_words.size(); ++i) {
        const bool vertical = m_orientation == Qt::Vertical;
        const bool done = i < m_current;
        const bool now = i == m_current;
        const QRect disc(vertical ? 0 : along, vertical ? pitch * i : 0, circle, circle);
        painter.setPen(Qt::NoPen);
        painter.setBrush(done || now ? t.firuza : t.line);
        painter.drawEllipse(visual(disc));
        if (done) {
            paintIcon(painter, visual(disc).adjusted(5, 5, -5, -5), Icon::Check, t.onFiruza);
        } else {
            painter.setFont(kit::font(now ? Type::Bold : Type::Body));
            painter.setPen(now ? t.onFiruza : t.ink);
            painter.drawText(visual(disc), Qt::AlignCenter | Qt::TextDontClip, digits(i + 1));
        }
        const QFont words = kit::font(now ? Type::Bold : Type::Body);
        const int start = disc.x() + circle + (vertical ? gap : 8);
        const int wide = vertical ? width() - start : QFontMetrics(kit::font(Type::Bold)).horizontalAdvance(m_words[i]);
        painter.setFont(words);
        painter.setPen(!now ? t.inkSoft : vertical ? t.ink : t.firuzaInk);
        painter.drawText(visual(QRect(start, disc.y(), wide, circle)),
                         static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextDontClip, m_words[i]);
        along = start + wide + gap;
        if (!vertical && i + 1 < m_words.size()) {
            painter.fillRect(visual(QRect(along, circle / 2, path, 1)), t.outline);
            along += path + gap;
        }
    }
}

void StepList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setCurrent(m_current);
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace muhr::kit
