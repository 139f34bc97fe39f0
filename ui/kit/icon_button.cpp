// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/icon_button.h"

#include "ui/kit/focus_ring.h"
#include "ui/kit/theme.h"

#include <QPainter>

namespace muhr::kit {

IconButton::IconButton(Icon icon, const QString &words, QWidget *parent) : QAbstractButton(parent), m_icon(icon)
{
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setWords(words);
}

void IconButton::setWords(const QString &words)
{
    setToolTip(words);
    setAccessibleName(words);
}

QSize IconButton::sizeHint() const
{
    return {32, 32};
}

void IconButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isEnabled() && (underMouse() || focusShown(*this))) {
        painter.setPen(focusShown(*this) ? QPen(t.firuza, 2) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? t.paper : QColor(Qt::transparent));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    }
    QRectF box(0, 0, 18, 18);
    box.moveCenter(QRectF(rect()).center());
    paintIcon(painter, box, m_icon, !isEnabled() ? t.outline : underMouse() ? t.ink : t.inkSoft);
}

} // namespace muhr::kit
