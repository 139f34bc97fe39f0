// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/ladder_view.h"

#include "ui/kit/theme.h"

#include <QEvent>
#include <QPainter>
#include <QVariantAnimation>

#include <cmath>

namespace muhr::kit {

LadderView::LadderView(QWidget *parent) : QWidget(parent), m_animation(new QVariantAnimation(this))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_animation->setStartValue(0.0);
    m_animation->setKeyValueAt(0.45, 1.0);
    m_animation->setEndValue(0.0);
    m_animation->setEasingCurve(QEasingCurve::OutQuad);
    connect(m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_press = value.toDouble();
        update();
    });
}

void LadderView::setLadder(const Ladder &ladder)
{
    if (ladder == m_ladder)
        return;
    m_ladder = ladder;
    say();
    updateGeometry();
    update();
}

void LadderView::setSealSize(int largest)
{
    m_sealSize = largest;
    updateGeometry();
    update();
}

void LadderView::setPathShown(bool shown)
{
    m_pathShown = shown;
    updateGeometry();
    update();
}

void LadderView::press()
{
    m_animation->stop();
    m_press = 0;
    const int ms = motionMs(Tokens::pressMs);
    if (ms > 0) {
        m_animation->setDuration(ms);
        m_animation->start();
    }
    update();
}

QRectF LadderView::sealBox(int number) const
{
    const LadderPlan now = plan(width());
    return number >= 1 && number <= m_ladder.goal ? now.boxes[static_cast<std::size_t>(number - 1)] : QRectF();
}

QSize LadderView::sizeHint() const
{
    const int inRow = std::min(m_ladder.goal, 12);
    const double wide = inRow * m_sealSize + gap() * std::max(0, inRow - 1);
    const int width = static_cast<int>(std::ceil(wide));
    return {width, heightForWidth(width)};
}

QSize LadderView::minimumSizeHint() const
{
    return {std::min(m_ladder.goal, 6) * 30, 24};
}

int LadderView::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(plan(width).height));
}

void LadderView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    const LadderPlan now = plan(width());
    const bool backwards = layoutDirection() == Qt::RightToLeft;
    painter.setRenderHint(QPainter::Antialiasing);
    for (int number = 1; number <= m_ladder.goal; ++number) {
        const QRectF box = now.boxes[static_cast<std::size_t>(number - 1)];
        const SealState state = sealAt(m_ladder, number);
        paintSeal(painter, box, state, number, t, number == m_ladder.given ? m_press : 0);
        const bool sameRow =
            number < m_ladder.goal && std::abs(now.boxes[static_cast<std::size_t>(number)].y() - box.y()) < 1;
        if (!m_pathShown || !sameRow)
            continue;
        const bool walked = number < m_ladder.given;
        painter.setPen(QPen(walked ? t.firuza : t.outline, 3, Qt::SolidLine, Qt::RoundCap));
        const double from = backwards ? box.x() - gap() / 2 : box.x() + box.width() + gap() / 2;
        const double half = std::max(2.0, gap() / 2 - 8);
        painter.drawLine(QPointF(from - half, box.center().y()), QPointF(from + half, box.center().y()));
    }
}

void LadderView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        say();
    QWidget::changeEvent(event);
}

LadderPlan LadderView::plan(double width) const
{
    return planLadder(m_ladder.goal, width, m_sealSize, gap(), layoutDirection());
}

double LadderView::gap() const
{
    return m_pathShown ? m_sealSize * 0.66 : m_sealSize * 0.18;
}

void LadderView::say()
{
    setAccessibleName(tr("%L1 of %L2 stamps").arg(m_ladder.given).arg(m_ladder.goal));
}

} // namespace muhr::kit
