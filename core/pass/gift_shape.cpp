// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pass/gift_shape.h"

#include <QRectF>

namespace muhr::pass {

QPainterPath giftShape()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(3.5, 8, 17, 4.2), 1, 1);
    path.moveTo(5, 12.2);
    path.lineTo(5, 19);
    path.arcTo(QRectF(5, 17.8, 2.4, 2.4), 180, 90);
    path.lineTo(17.8, 20.2);
    path.arcTo(QRectF(16.6, 17.8, 2.4, 2.4), 270, 90);
    path.lineTo(19, 12.2);
    path.moveTo(12, 8);
    path.lineTo(12, 20.2);
    path.moveTo(12, 8);
    path.cubicTo(10.6, 3.4, 5.4, 2.7, 5.4, 5.8);
    path.cubicTo(5.4, 7.4, 7.5, 8, 12, 8);
    path.moveTo(12, 8);
    path.cubicTo(13.4, 3.4, 18.6, 2.7, 18.6, 5.8);
    path.cubicTo(18.6, 7.4, 16.5, 8, 12, 8);
    return path;
}

} // namespace muhr::pass
