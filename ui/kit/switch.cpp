// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/switch.h"

#include "ui/kit/focus_ring.h"
#include "ui/kit/theme.h"

#include <QPainter>
#include <QVariantAnimation>

namespace muhr::kit {

Switch::Switch(const QString &accessibleName, QWidget *parent)
    : QAbstractButton(parent), m_animation(new QVariantAnimation(this))
{
    setCheckable(true);
    setAccessibleName(accessibleName);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_place = value.toDouble();
        update();
    });
}

QSize Switch::sizeHint() const
{
    return {38, 24};
}

void Switch::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF track(0, 0, 34, 20);
    track.moveCenter(QRectF(rect()).center());
    QColor fill = mixed(t.firuza, mixed(t.inkSoft, t.line, 0.35), m_place);
    if (!isEnabled())
        fill = t.line;
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(track, 10, 10);
    const double travel = layoutDirection() == Qt::RightToLeft ? 1 - m_place : m_place;
    painter.setBrush(isChecked() ? t.onFiruza : t.surface);
    painter.drawEllipse(QPointF(track.x() + 10 + 14 * travel, track.center().y()), 8, 8);
    if (focusShown(*this)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.firuza, 1.5));
        painter.drawRoundedRect(track.adjusted(-1.5, -1.5, 1.5, 1.5), 11.5, 11.5);
    }
}

void Switch::checkStateSet()
{
    QAbstractButton::checkStateSet();
    // Set by the program: it simply is so.
    m_animation->stop();
    m_place = isChecked() ? 1 : 0;
    update();
}

void Switch::nextCheckState()
{
    const double from = m_place;
    QAbstractButton::nextCheckState();
    m_place = from;
    slide();
}

void Switch::slide()
{
    const double end = isChecked() ? 1 : 0;
    const int ms = motionMs(120);
    m_animation->stop();
    if (ms == 0) {
        m_place = end;
        update();
        return;
    }
    m_animation->setDuration(ms);
    m_animation->setStartValue(m_place);
    m_animation->setEndValue(end);
    m_animation->start();
}

} // namespace muhr::kit
