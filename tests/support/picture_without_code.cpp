// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/picture_without_code.h"

#include "tests/support/phone_picture.h"

#include <QPainter>

#include <algorithm>
#include <random>

namespace muhr::tests {
namespace {

/// Chance that belongs to one picture.
class Dice
{
public:
    explicit Dice(int n) : m_engine(static_cast<std::uint32_t>(n) * 2654435761U + 17) {}
    int below(int bound) { return static_cast<int>(m_engine() % static_cast<std::uint32_t>(bound)); }

private:
    std::mt19937 m_engine;
};

void paintNoise(QPainter &painter, QSize size, Dice &dice)
{
    // From the grain of a sensor to blocks as large as modules.
    const int grain = 1 + dice.below(12);
    const bool isBlackAndWhite = dice.below(2) == 0;
    for (int y = 0; y < size.height(); y += grain)
        for (int x = 0; x < size.width(); x += grain) {
            const int value = isBlackAndWhite ? dice.below(2) * 255 : dice.below(256);
            painter.fillRect(x, y, grain, grain, QColor(value, value, value));
        }
}

void paintStripes(QPainter &painter, QSize size, Dice &dice)
{
    const int wide = 2 + dice.below(20);
    const bool isChecked = dice.below(2) == 0;
    painter.fillRect(QRect({}, size), QColor(225, 225, 225));
    painter.translate(size.width() / 2, size.height() / 2);
    painter.rotate(dice.below(180));
    const int reach = size.width();
    for (int at = -reach; at < reach; at += 2 * wide)
        if (isChecked)
            for (int across = -reach; across < reach; across += 2 * wide)
                painter.fillRect(at, across, wide, wide, QColor(25, 25, 25));
        else
            painter.fillRect(at, -reach, wide + dice.below(3), 2 * reach, QColor(25, 25, 25));
}

/// Strokes as tall and as far apart as letters are.
void paintPrint(QPainter &painter, QSize size, Dice &dice)
{
    const bool isDark = dice.below(3) == 0;
    const QColor paper = isDark ? QColor(20, 20, 24) : QColor(240, 238, 230);
    const QColor ink = isDark ? QColor(235, 235, 235) : QColor(30, 30, 34);
    const int height = 5 + dice.below(24);
    painter.fillRect(QRect({}, size), paper);
    painter.rotate(dice.below(21) - 10);
    const int stroke = std::max(1, height / 6);
    for (int y = 0; y < size.height(); y += height * 3 / 2)
        for (int x = 0; x < size.width(); x += height / 2 + dice.below(height)) {
            painter.fillRect(x, y, stroke, height, ink);
            if (dice.below(2) == 0)
                painter.fillRect(x, y + dice.below(height), height / 2, stroke, ink);
            if (dice.below(3) == 0)
                painter.fillRect(x + height / 3, y, stroke, height, ink);
        }
}

void paintFalseCode(QPainter &painter, QSize size, Dice &dice)
{
    const int modules = 21 + 4 * dice.below(7);
    const double side = size.height() * (0.4 + dice.below(50) / 100.0) / modules;
    const bool isDark = dice.below(3) == 0;
    const QColor paper = isDark ? QColor(15, 15, 15) : QColor(245, 245, 245);
    const QColor ink = isDark ? QColor(240, 240, 240) : QColor(20, 20, 20);
    painter.fillRect(QRect({}, size), paper);
    painter.translate(size.width() / 2, size.height() / 2);
    painter.rotate(dice.below(360));
    painter.scale(side, side);
    painter.translate(-modules / 2.0, -modules / 2.0);
    for (int y = 0; y < modules; ++y)
        for (int x = 0; x < modules; ++x)
            if (x == 6 || y == 6 ? (x + y) % 2 == 0 : dice.below(2) == 0)
                painter.fillRect(QRectF(x, y, 1, 1), ink);
    for (const auto corner : {QPoint(0, 0), QPoint(modules - 7, 0), QPoint(0, modules - 7)}) {
        painter.fillRect(QRectF(corner.x() - 1, corner.y() - 1, 9, 9), paper);
        painter.fillRect(QRectF(corner.x(), corner.y(), 7, 7), ink);
        painter.fillRect(QRectF(corner.x() + 1, corner.y() + 1, 5, 5), paper);
        painter.fillRect(QRectF(corner.x() + 2, corner.y() + 2, 3, 3), ink);
    }
}

} // namespace

QImage pictureWithoutCode(QSize size, int n)
{
    using Paint = void (*)(QPainter &, QSize, Dice &);
    constexpr Paint kinds[] = {paintNoise, paintStripes, paintPrint, paintFalseCode, paintFalseCode};
    const int kind = n % 6;
    if (kind == 5)
        return emptyCounterPicture(size, static_cast<std::uint64_t>(n), n % 10)
            .convertToFormat(QImage::Format_Grayscale8);
    Dice dice(n);
    QImage picture(size, QImage::Format_Grayscale8);
    QPainter painter(&picture);
    kinds[kind](painter, size, dice);
    return picture;
}

} // namespace muhr::tests
