// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/icon.h"

#include "ui/kit/theme.h"

#include <QImage>
#include <QMetaEnum>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>

// A static library's resource is dropped unless someone asks for it, and the macro has to stand outside namespaces.
static void enterIcons()
{
    Q_INIT_RESOURCE(kit_icons);
}

namespace muhr::kit {
namespace {

QSvgRenderer &drawing(Icon icon)
{
    static std::map<Icon, std::unique_ptr<QSvgRenderer>> drawings;
    auto &place = drawings[icon];
    if (!place) {
        enterIcons();
        place = std::make_unique<QSvgRenderer>(QStringLiteral(":/muhr/icons/%1.svg").arg(iconName(icon)));
    }
    return *place;
}

QPixmap tinted(Icon icon, int pixels, const QColor &colour, bool mirrored)
{
    const QString key = QStringLiteral("muhr-icon-%1-%2-%3-%4")
                            .arg(static_cast<int>(icon))
                            .arg(pixels)
                            .arg(colour.rgba(), 0, 16)
                            .arg(mirrored);
    QPixmap result;
    if (QPixmapCache::find(key, &result))
        return result;
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    if (mirrored) {
        painter.translate(pixels, 0);
        painter.scale(-1, 1);
    }
    drawing(icon).render(&painter, QRectF(0, 0, pixels, pixels));
    painter.resetTransform();
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), colour);
    painter.end();
    result = QPixmap::fromImage(image);
    QPixmapCache::insert(key, result);
    return result;
}

} // namespace

const std::vector<Icon> &allIcons()
{
    static const std::vector<Icon> icons = [] {
        std::vector<Icon> list;
        for (int i = 0; i <= static_cast<int>(Icon::WorkOffline); ++i)
            list.push_back(static_cast<Icon>(i));
        return list;
    }();
    return icons;
}

QString iconName(Icon icon)
{
    const auto key = QMetaEnum::fromType<Icon>().valueToKey(static_cast<int>(icon));
    QString name;
    for (const QChar c : QString::fromLatin1(key)) {
        if (c.isUpper() && !name.isEmpty())
            name += QLatin1Char('-');
        name += c.toLower();
    }
    return name;
}

bool isDirectional(Icon icon)
{
    // Source: the list in the notes on localisation. What stands for a thing, or turns clockwise, stays as it is.
    static constexpr Icon mirrored[] = {Icon::Back, Icon::Forward, Icon::Next, Icon::Send, Icon::Undo};
    return std::find(std::begin(mirrored), std::end(mirrored), icon) != std::end(mirrored);
}

void paintIcon(QPainter &painter, const QRectF &box, Icon icon, const QColor &colour)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const int pixels = static_cast<int>(std::lround(std::min(box.width(), box.height()) * ratio));
    if (pixels <= 0)
        return;
    const bool mirrored = isDirectional(icon) && painter.layoutDirection() == Qt::RightToLeft;
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QPointF corner(std::round(box.x() * ratio) / ratio, std::round(box.y() * ratio) / ratio);
    const QPixmap picture = tinted(icon, pixels, colour, mirrored);
    painter.drawPixmap(QRectF(corner, QSizeF(pixels, pixels) / ratio), picture, picture.rect());
    painter.restore();
}

QIcon menuIcon(Icon icon)
{
    QIcon result;
    const bool mirrored = isDirectional(icon) && base::isRightToLeft(currentLanguage());
    const QColor faded = mixed(tokens().ink, tokens().paper, 0.45);
    for (const int pixels : {16, 20, 24, 32, 40, 48}) {
        result.addPixmap(tinted(icon, pixels, tokens().ink, mirrored), QIcon::Normal);
        result.addPixmap(tinted(icon, pixels, faded, mirrored), QIcon::Disabled);
    }
    return result;
}

} // namespace muhr::kit
