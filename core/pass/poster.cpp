// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pass/poster.h"

#include "core/pass/card_colours.h"
#include "core/pass/logo.h"
#include "core/pass/seal_painter.h"
#include "core/pass/seal_row.h"
#include "core/pass/sheet.h"
#include "core/pass/sheet_text.h"
#include "core/words/poster_words.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QSvgGenerator>

#include <cmath>

namespace muhr::pass {
namespace {

namespace says = words::poster;

// The sheet is drawn as A4, in hundredths of a millimetre, and made smaller for other papers, which have its shape.
constexpr double width = 21000;
constexpr double height = 29700;
constexpr double margin = 1500;
constexpr QRectF nameBox{margin, 1700, width - 2 * margin, 1500};
constexpr QRectF headlineBox{margin, 3700, width - 2 * margin, 5100};
constexpr QRectF sealBox{margin, 9200, width - 2 * margin, 2400};
constexpr double largestSeal = 820;
constexpr QRectF codeBox{5130, 12330, 10740, 10740};
constexpr QRectF pointBox{margin, 23700, width - 2 * margin, 1500};
constexpr QRectF noAppBox{margin, 25250, width - 2 * margin, 1100};
constexpr QRectF markBox{margin, 27000, width - 2 * margin, 600};
/// More seals than this are a pattern, not a path; the headline says the number.
constexpr std::int64_t mostSeals = 24;

/// A phone's camera tells modules apart up to about 250 times their size: the usual rule, ten times the width of a code
/// of 25 modules.
constexpr double distanceInModules = 250;

double widthMm(PaperSize paper)
{
    switch (paper) {
    case PaperSize::A4:
        return 210;
    case PaperSize::A5:
        return 148;
    case PaperSize::A6:
        return 105;
    }
    return 210;
}

QSizeF sizeMm(PaperSize paper)
{
    switch (paper) {
    case PaperSize::A4:
        return {210, 297};
    case PaperSize::A5:
        return {148, 210};
    case PaperSize::A6:
        return {105, 148};
    }
    return {210, 297};
}

double scaleOf(PaperSize paper)
{
    return widthMm(paper) / widthMm(PaperSize::A4);
}

base::Expected<std::optional<scan::QrMatrix>, PosterError> codeOf(const Poster &poster)
{
    if (!poster.address)
        return std::optional<scan::QrMatrix>();
    auto qr = scan::makeQr(*poster.address);
    if (!qr)
        return base::Unexpected(PosterError::AddressTooLong);
    return std::optional(std::move(qr).value());
}

TextStyle style(const Poster &poster, Letters letters, double size, QFont::Weight weight, const QColor &colour)
{
    return {poster.language, colour, size, weight, true, letters};
}

void drawName(QPainter &painter, const Poster &poster, Letters letters)
{
    setTextInMiddle(painter, nameBox, poster.shopName, style(poster, letters, 720, QFont::Bold, colours::ink));
    const auto logo = readLogo(poster.design.logo);
    if (!logo)
        return;
    const QSizeF shown = QSizeF(logo->size()).scaled(4000, 1200, Qt::KeepAspectRatio);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF(QPointF((width - shown.width()) / 2, 600), shown), *logo);
}

void drawSeals(QPainter &painter, const Poster &poster)
{
    if (poster.goal < 1 || poster.goal > mostSeals)
        return;
    const SealRow row =
        layOutSeals(static_cast<std::size_t>(poster.goal), sealBox.size(), poster.language, 0.25, largestSeal);
    for (std::size_t i = 0; i < row.centres.size(); ++i) {
        const auto number = static_cast<std::int64_t>(i) + 1;
        CardSeal seal{number, number <= poster.welcome, false, {}};
        if (number == poster.goal)
            seal.reward = poster.reward;
        drawPaperSeal(painter, seal, sealBox.topLeft() + row.centres[i], row.radius, poster.design, poster.language);
    }
}

void drawCode(QPainter &painter, const Poster &poster, const std::optional<scan::QrMatrix> &qr, Letters letters)
{
    painter.setPen(QPen(colours::line, 20));
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(codeBox, 1080, 1080);
    if (qr) {
        drawQr(painter, *qr, codeBox);
        setTextInMiddle(painter, pointBox, says::pointYourCamera(poster.language),
                        style(poster, letters, 800, QFont::Bold, colours::ink));
    } else {
        setTextInMiddle(painter, codeBox.adjusted(900, 900, -900, -900), says::askAtCounter(poster.language),
                        style(poster, letters, 1500, QFont::Bold, markColour(poster.design)));
    }
    setTextInMiddle(painter, noAppBox, says::noApp(poster.language, poster.welcome),
                    style(poster, letters, 570, QFont::Normal, colours::inkSoft));
}

/// The name of the program is written the same in every language.
void drawMaker(QPainter &painter, const Poster &poster, Letters letters)
{
    const TextStyle small = style(poster, letters, 380, QFont::Normal, colours::inkSoft);
    const double aside = base::isRightToLeft(poster.language) ? -400 : 400;
    setTextInMiddle(painter, markBox.translated(aside, 0), QStringLiteral("Muhr"), small);
    drawMark(painter, markBox.center() - QPointF(aside * 1.7, 0), 260);
}

void drawSheet(QPainter &painter, const Poster &poster, const std::optional<scan::QrMatrix> &qr, Letters letters)
{
    painter.save();
    painter.scale(scaleOf(poster.paper), scaleOf(poster.paper));
    {
        const Hundredths units(painter);
        drawName(painter, poster, letters);
        setTextInMiddle(painter, headlineBox, says::headline(poster.language, poster.goal, poster.reward),
                        style(poster, letters, 1950, QFont::Bold, colours::ink));
        drawSeals(painter, poster);
        drawCode(painter, poster, qr, letters);
        drawMaker(painter, poster, letters);
    }
    painter.restore();
}

} // namespace

base::SourceText sourceText(PosterError error)
{
    switch (error) {
    case PosterError::AddressTooLong:
        return {"Poster", QT_TRANSLATE_NOOP("Poster", "The address of the join page is too long for a code.")};
    }
    return {};
}

base::Expected<std::optional<PosterCode>, PosterError> posterCode(const Poster &poster)
{
    const auto qr = codeOf(poster);
    if (!qr)
        return base::Unexpected(qr.error());
    if (!*qr)
        return std::optional<PosterCode>();
    const double modules = (*qr)->size() + 2 * scan::QrMatrix::quietModules;
    const double moduleMm = codeBox.width() / 100 * scaleOf(poster.paper) / modules;
    return std::optional(PosterCode{moduleMm, moduleMm * distanceInModules / 10});
}

base::Expected<QByteArray, PosterError> posterPdf(const Poster &poster)
{
    const auto qr = codeOf(poster);
    if (!qr)
        return base::Unexpected(qr.error());
    return onePagePdf(sizeMm(poster.paper), poster.shopName,
                      [&](QPainter &painter) { drawSheet(painter, poster, *qr, Letters::Printed); });
}

base::Expected<QByteArray, PosterError> posterSvg(const Poster &poster)
{
    const auto qr = codeOf(poster);
    if (!qr)
        return base::Unexpected(qr.error());
    const QSizeF mm = sizeMm(poster.paper);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(poster.shopName);
    // A unit of the drawing is a hundredth of a millimetre.
    generator.setResolution(2540);
    generator.setSize((mm * 100).toSize());
    generator.setViewBox(QRectF(QPointF(), mm * 100));
    QPainter painter(&generator);
    painter.fillRect(QRectF(QPointF(), mm * 100), colours::paper);
    painter.scale(100, 100);
    drawSheet(painter, poster, *qr, Letters::Shapes);
    painter.end();
    return bytes;
}

base::Expected<QByteArray, PosterError> posterPng(const Poster &poster, int dotsPerInch)
{
    const auto qr = codeOf(poster);
    if (!qr)
        return base::Unexpected(qr.error());
    const double dotsPerMm = dotsPerInch / 25.4;
    QImage image((sizeMm(poster.paper) * dotsPerMm).toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(static_cast<int>(std::lround(dotsPerMm * 1000)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.fill(colours::paper);
    QPainter painter(&image);
    painter.scale(dotsPerMm, dotsPerMm);
    drawSheet(painter, poster, *qr, Letters::Shapes);
    painter.end();
    return pngBytes(image);
}

base::Expected<void, PosterError> drawPoster(QPainter &painter, const Poster &poster)
{
    const auto qr = codeOf(poster);
    if (!qr)
        return base::Unexpected(qr.error());
    drawSheet(painter, poster, *qr, Letters::Shapes);
    return {};
}

} // namespace muhr::pass
