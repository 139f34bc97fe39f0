// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/shadow.h"

#include <QImage>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>

#include <algorithm>
#include <cmath>

namespace muhr::kit {
namespace {

/// How far a point lies outside a rounded box around the origin; negative inside.
double outside(double x, double y, double halfWide, double halfHigh, double corner)
{
    const double dx = std::abs(x) - (halfWide - corner);
    const double dy = std::abs(y) - (halfHigh - corner);
    return std::hypot(std::max(dx, 0.0), std::max(dy, 0.0)) + std::min(std::max(dx, dy), 0.0) - corner;
}

QImage drawShadow(QSize size, double wide, double high, double corner, double reach, const QColor &shadow)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < size.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < size.width(); ++x) {
            const double distance =
                outside(x + 0.5 - size.width() / 2.0, y + 0.5 - size.height() / 2.0, wide / 2, high / 2, corner);
            // Half the strength at the edge, nothing at the end of its reach, and no step on the way.
            const double part = std::clamp((reach - distance) / (2 * reach), 0.0, 1.0);
            const double strength = part * part * (3 - 2 * part) * shadow.alphaF();
            line[x] = qPremultiply(
                qRgba(shadow.red(), shadow.green(), shadow.blue(), static_cast<int>(std::lround(strength * 255))));
        }
    }
    return image;
}

} // namespace

void paintShadow(QPainter &painter, const QRectF &box, double corner, double reach, const QColor &shadow)
{
    const double spread = reach * 0.72;
    const QRectF whole = box.translated(0, reach * 0.26).adjusted(-spread, -spread, spread, spread);
    const QSize size(static_cast<int>(std::ceil(whole.width())), static_cast<int>(std::ceil(whole.height())));
    const QString key = QStringLiteral("muhr-shadow-%1-%2-%3-%4-%5")
                            .arg(size.width())
                            .arg(size.height())
                            .arg(corner)
                            .arg(reach)
                            .arg(shadow.rgba(), 0, 16);
    QPixmap picture;
    if (!QPixmapCache::find(key, &picture)) {
        picture = QPixmap::fromImage(drawShadow(size, box.width(), box.height(), corner, spread, shadow));
        QPixmapCache::insert(key, picture);
    }
    painter.drawPixmap(QPointF(std::round(whole.x()), std::round(whole.y())), picture);
}

} // namespace muhr::kit
