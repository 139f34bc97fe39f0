// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pass/logo.h"

#include "core/pass/letters.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace muhr::pass {
namespace {

constexpr int fewestPixels = 16;

bool startsAsPng(const QByteArray &bytes)
{
    return bytes.startsWith("\x89PNG\r\n\x1a\n");
}

bool startsAsJpeg(const QByteArray &bytes)
{
    return bytes.startsWith("\xff\xd8\xff");
}

} // namespace

base::SourceText sourceText(LogoError error)
{
    switch (error) {
    case LogoError::TooManyBytes:
        return {"Logo", QT_TRANSLATE_NOOP("Logo", "This picture is larger than 2 MB. Please choose a smaller one.")};
    case LogoError::OtherFormat:
        return {"Logo", QT_TRANSLATE_NOOP("Logo", "A logo is a PNG or JPEG picture. Please choose one of these.")};
    case LogoError::TooManyPixels:
        return {"Logo", QT_TRANSLATE_NOOP("Logo", "This picture is more than 4096 pixels wide or high. Please choose "
                                                  "a smaller one.")};
    case LogoError::TooSmall:
        return {"Logo", QT_TRANSLATE_NOOP("Logo", "This picture is too small for a logo. Please choose one of at least "
                                                  "16 pixels, better 660.")};
    case LogoError::Damaged:
        return {"Logo", QT_TRANSLATE_NOOP("Logo", "This picture is damaged and cannot be read.")};
    }
    return {};
}

base::Expected<QImage, LogoError> readLogo(const QByteArray &bytes)
{
    if (bytes.size() > logoMostBytes)
        return base::Unexpected(LogoError::TooManyBytes);
    if (!startsAsPng(bytes) && !startsAsJpeg(bytes))
        return base::Unexpected(LogoError::OtherFormat);
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    QImageReader reader(&buffer, startsAsPng(bytes) ? "png" : "jpeg");
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid())
        return base::Unexpected(LogoError::Damaged);
    if (std::max(size.width(), size.height()) > logoMostPixels)
        return base::Unexpected(LogoError::TooManyPixels);
    if (std::min(size.width(), size.height()) < fewestPixels)
        return base::Unexpected(LogoError::TooSmall);
    const QImage image = reader.read();
    if (image.isNull())
        return base::Unexpected(LogoError::Damaged);
    return image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

QString firstLetter(const QString &name)
{
    const QString trimmed = name.trimmed();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, trimmed);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        const QString letter = trimmed.sliced(start, end - start);
        const auto first = letter.toUcs4().value(0);
        if (QChar::isLetterOrNumber(first))
            return letter;
        start = end;
    }
    return QStringLiteral("M");
}

QImage logoTile(const CardDesign &design, const QString &shopName, int side)
{
    QImage tile(side, side, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&tile);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const auto logo = readLogo(design.logo);
    if (logo) {
        tile.fill(Qt::white);
        const QImage scaled = logo->scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        painter.drawImage((side - scaled.width()) / 2, (side - scaled.height()) / 2, scaled);
        return tile;
    }
    tile.fill(design.text);
    // 15 percent of margin survive Google's round mask.
    const QRectF inside(side * 0.2, side * 0.2, side * 0.6, side * 0.6);
    painter.fillPath(letterShape(firstLetter(shopName), inside), design.background);
    return tile;
}

QByteArray logoPng(const CardDesign &design, const QString &shopName, int side)
{
    return pngBytes(logoTile(design, shopName, side));
}

QImage logoWithin(const CardDesign &design, const QString &shopName, QSize most)
{
    if (const auto logo = readLogo(design.logo))
        return logo->scaled(most, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    // Rounded like an icon, so that it doesn't look cut out.
    const int side = std::min(most.width(), most.height());
    QImage rounded(side, side, QImage::Format_ARGB32_Premultiplied);
    rounded.fill(Qt::transparent);
    QPainter painter(&rounded);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath path;
    path.addRoundedRect(QRectF(0, 0, side, side), side * 0.28, side * 0.28);
    painter.setClipPath(path);
    painter.drawImage(0, 0, logoTile(design, shopName, side));
    return rounded;
}

QByteArray pngBytes(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace muhr::pass
