// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/nav_item.h"

#include "ui/kit/focus_ring.h"
#include "ui/kit/mirrored.h"
#include "ui/kit/theme.h"

#include <QPainter>

namespace muhr::kit {
namespace {

constexpr int iconStart = 10;
constexpr int wordStart = 41;
constexpr int high = 36;

} // namespace

NavItem::NavItem(Icon icon, const QString &text, QWidget *parent) : QAbstractButton(parent), m_icon(icon)
{
    setText(text);
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavItem::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    setToolTip(collapsed ? text() : QString());
    updateGeometry();
    update();
}

QSize NavItem::sizeHint() const
{
    const int words = QFontMetrics(kit::font(Type::Bold)).horizontalAdvance(text());
    return {m_collapsed ? 40 : wordStart + words + 8, high};
}

QSize NavItem::minimumSizeHint() const
{
    return sizeHint();
}

void NavItem::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isChecked() || underMouse() || focusShown(*this)) {
        painter.setPen(focusShown(*this) ? QPen(t.firuza, 1.5) : QPen(Qt::NoPen));
        painter.setBrush(isChecked() ? t.firuzaTint : underMouse() ? t.paper : QColor(Qt::transparent));
        painter.drawRoundedRect(box, 8, 8);
    }
    const QColor colour = isChecked() ? t.firuzaInk : t.inkSoft;
    const auto visual = [this](const QRect &logical) { return mirrored(*this, logical); };
    const int side = Tokens::icon;
    const int start = m_collapsed ? (width() - side) / 2 : iconStart;
    paintIcon(painter, visual(QRect(start, (height() - side) / 2, side, side)), m_icon, colour);
    if (m_collapsed)
        return;
    painter.setFont(kit::font(isChecked() ? Type::Bold : Type::Body));
    painter.setPen(colour);
    painter.drawText(visual(QRect(wordStart, 0, width() - wordStart - 4, height())),
                     static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextDontClip, text());
}

} // namespace muhr::kit
