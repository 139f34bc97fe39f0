// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/shop_seal.h"

#include "ui/kit/icon.h"
#include "ui/kit/seal_painter.h"
#include "ui/kit/theme.h"

#include <QPainter>

#include <algorithm>

namespace muhr::welcome {
namespace {

constexpr double widest = 220;
/// Of the halo's width, as the painter of seals has it.
constexpr double sealInBox = 0.88;

QRectF around(QPointF centre, double side)
{
    return {centre.x() - side / 2, centre.y() - side / 2, side, side};
}

} // namespace

ShopSeal::ShopSeal(QWidget *parent) : QWidget(parent) {}

void ShopSeal::setHere(bool isHere)
{
    m_isHere = isHere;
    update();
}

void ShopSeal::paintEvent(QPaintEvent *)
{
    const kit::Tokens &t = kit::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF centre = QRectF(rect()).center();
    const double side = std::min({widest, width() * 0.7, height() * 0.7});
    if (m_isHere) {
        kit::paintSeal(painter, around(centre, side), kit::SealState::Newest, 0, t);
        return;
    }
    painter.setPen(QPen(t.outline, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(t.surface);
    painter.drawPath(kit::sealPath(centre, side * sealInBox / 2));
    kit::paintIcon(painter, around(centre, side * 0.3), kit::Icon::Shop, t.inkSoft);
}

} // namespace muhr::welcome
