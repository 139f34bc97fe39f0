// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/phone_picture.h"

#include "core/scan/qr_image.h"
#include "tests/support/camera_faults.h"

#include <QPainter>
#include <QPainterPath>
#include <QTransform>

#include <algorithm>
#include <random>

namespace muhr::tests {
namespace {

/// Drawn so much larger and averaged down: a sensor's pixel is a mean too.
constexpr int oversampling = 2;

void paintCounter(QPainter &painter, QSize size, std::uint64_t seed)
{
    std::mt19937_64 engine(seed);
    const auto below = [&](int bound) { return static_cast<int>(engine() % static_cast<std::uint64_t>(bound)); };
    QLinearGradient wood(0, 0, size.width(), size.height());
    wood.setColorAt(0, QColor(150, 118, 84));
    wood.setColorAt(1, QColor(96, 74, 54));
    painter.fillRect(QRect({}, size), wood);
    for (int board = 0; board < 9; ++board) {
        painter.setPen(QPen(QColor(70, 52, 38, 120), 2));
        const int y = size.height() * board / 9 + below(8);
        painter.drawLine(0, y, size.width(), y + below(20) - 10);
    }
    painter.setPen(Qt::NoPen);
    for (int thing = 0; thing < 14; ++thing) {
        painter.setBrush(QColor::fromHsv(below(360), below(120), 40 + below(200)));
        const QRect place(below(size.width()), below(size.height()), 20 + below(160), 20 + below(160));
        if (thing % 3 == 0)
            painter.drawEllipse(place);
        else
            painter.drawRect(place);
        // Rows of small print and squares inside squares, which are what a finder looks for.
        painter.setBrush(QColor(30, 30, 30));
        for (int line = 0; line < 5; ++line)
            painter.drawRect(place.x() + 6, place.y() + 6 + line * 9, 10 + below(80), 3);
        if (thing % 4 == 1)
            painter.fillRect(place.adjusted(14, 14, -14, -14), QColor(240, 240, 240));
    }
}

void paintModules(QPainter &painter, const scan::QrMatrix &code, QColor colour)
{
    const double half = code.size() / 2.0;
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (int y = 0; y < code.size(); ++y)
        for (int x = 0; x < code.size(); ++x)
            if (code.isDark(x, y))
                path.addRect(x - half, y - half, 1, 1);
    painter.setBrush(colour);
    painter.drawPath(path.simplified());
}

/// The phone in modules of its code, whose middle is the origin.
void paintPhone(QPainter &painter, const scan::QrMatrix &code, bool isDarkMode)
{
    const double half = code.size() / 2.0;
    const QColor screen = isDarkMode ? QColor(18, 22, 25) : QColor(250, 250, 250);
    const QColor modules = isDarkMode ? QColor(245, 245, 245) : QColor(15, 18, 20);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(28, 28, 30));
    painter.drawRoundedRect(QRectF(-half - 8, -half - 24, 2 * half + 16, 2 * half + 48), 5, 5);
    painter.setBrush(screen);
    painter.drawRoundedRect(QRectF(-half - 6.5, -half - 22, 2 * half + 13, 2 * half + 44), 3, 3);
    painter.setBrush(QColor(14, 124, 123));
    painter.drawRoundedRect(QRectF(-half - 5, -half - 20, 2 * half + 10, 14), 2, 2);
    painter.setBrush(QColor(255, 255, 255));
    for (int seal = 0; seal < 6; ++seal)
        painter.drawEllipse(QPointF(-half + 2 + seal * 4.5, -half - 13), 1.6, 1.6);
    paintModules(painter, code, modules);
}

/// A card of 85 by 54 mm in modules of its code, whose middle is the origin.
void paintPaperCard(QPainter &painter, const scan::QrMatrix &code)
{
    const double half = code.size() / 2.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(232, 226, 210));
    const QRectF card(-half - 8, -half - 8, (2 * half + 16) * 85 / 54, 2 * half + 16);
    painter.drawRoundedRect(card, 2, 2);
    painter.setBrush(QColor(120, 110, 96));
    for (int line = 0; line < 5; ++line)
        painter.drawRect(QRectF(half + 6, -half + 4 * line, 12 - line % 2 * 4, 1.4));
    paintModules(painter, code, QColor(58, 54, 52));
    // The shadow of the hand that holds it, and the light that slides off as the card bends.
    QLinearGradient shadow(card.topLeft(), card.bottomRight());
    shadow.setColorAt(0, QColor(0, 0, 0, 0));
    shadow.setColorAt(0.3, QColor(0, 0, 0, 20));
    shadow.setColorAt(0.36, QColor(0, 0, 0, 120));
    shadow.setColorAt(1, QColor(0, 0, 0, 160));
    painter.setBrush(shadow);
    painter.drawRoundedRect(card, 2, 2);
}

void paintHolder(QPainter &painter, const scan::QrMatrix &code, const PhoneShot &shot)
{
    if (shot.isPaper)
        paintPaperCard(painter, code);
    else
        paintPhone(painter, code, shot.isDarkMode);
}

QTransform placeOf(const PhoneShot &shot)
{
    return codeToPicture(shot) * QTransform::fromScale(oversampling, oversampling);
}

} // namespace

QTransform codeToPicture(const PhoneShot &shot)
{
    QTransform place;
    place.translate(shot.centre.x(), shot.centre.y());
    place.rotate(shot.turn);
    place.scale(shot.modulePixels, shot.modulePixels);
    // The tilt vanishes at 60 modules from the middle, the length of a phone.
    const QTransform tilt(1, 0, shot.tiltAside / 60, 0, 1, shot.tiltBack / 60, 0, 0, 1);
    return tilt * place;
}

QImage phonePicture(const PhoneShot &shot)
{
    QImage large(shot.size * oversampling, QImage::Format_RGB32);
    const auto code = scan::makeQr(shot.text);
    QPainter painter(&large);
    paintCounter(painter, large.size(), shot.seed);
    painter.setTransform(placeOf(shot));
    if (code)
        paintHolder(painter, *code, shot);
    if (const auto other = shot.besideText.isEmpty() ? code : scan::makeQr(shot.besideText);
        other && !shot.besideText.isEmpty()) {
        auto beside = shot;
        beside.centre = shot.besideCentre;
        painter.setTransform(placeOf(beside));
        paintHolder(painter, *other, beside);
    }
    painter.end();
    QImage picture = large.scaled(shot.size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const double codeSide = (code ? code->size() : 0) * shot.modulePixels;
    addCameraFaults(picture, shot, codeSide);
    return picture;
}

QImage emptyCounterPicture(QSize size, std::uint64_t seed, double noise)
{
    QImage large(size * oversampling, QImage::Format_RGB32);
    QPainter painter(&large);
    paintCounter(painter, large.size(), seed);
    painter.end();
    QImage picture = large.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    PhoneShot shot;
    shot.noise = noise;
    shot.seed = seed;
    addCameraFaults(picture, shot, 0);
    return picture;
}

} // namespace muhr::tests
