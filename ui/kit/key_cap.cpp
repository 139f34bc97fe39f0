// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/key_cap.h"

#include "ui/kit/theme.h"

#include <QFontMetricsF>
#include <QPainter>

namespace muhr::kit {
namespace {

/// Keys carry Latin letters, so their font is the Latin one in every language.
QFont capFont()
{
    return fontOf(Type::Small, base::Language::English);
}

} // namespace

void paintKeyCap(QPainter &painter, const QRectF &box, const QString &key, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor edge = colour;
    edge.setAlphaF(0.45F);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.setFont(capFont());
    painter.setPen(colour);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.drawText(box, Qt::AlignCenter, key);
    painter.restore();
}

QSizeF keyCapSize(const QString &key)
{
    return {std::ceil(QFontMetricsF(capFont()).horizontalAdvance(key)) + 14, 20};
}

} // namespace muhr::kit
