// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/camera_faults.h"

#include <QPainter>
#include <QRadialGradient>

#include <algorithm>
#include <array>
#include <cmath>
#include <random>
#include <vector>

namespace muhr::tests {
namespace {

int byte(double value)
{
    return std::clamp(static_cast<int>(std::lround(value)), 0, 255);
}

void addGlare(QImage &picture, const PhoneShot &shot, double codeSide)
{
    std::mt19937_64 engine(shot.seed + 77);
    std::uniform_real_distribution<double> around(-0.3, 0.3);
    const double radius = shot.glare * codeSide;
    const QPointF centre = shot.centre + QPointF(around(engine), around(engine)) * codeSide;
    QRadialGradient lamp(centre, radius);
    lamp.setColorAt(shot.burnt, QColor(255, 255, 255, 255));
    lamp.setColorAt(std::max(0.35, shot.burnt + 0.1), QColor(255, 255, 255, 235));
    lamp.setColorAt(1, QColor(255, 255, 255, 0));
    QPainter painter(&picture);
    painter.fillRect(picture.rect(), lamp);
}

void addMoire(QImage &picture, double depth)
{
    for (int y = 0; y < picture.height(); ++y) {
        auto *row = reinterpret_cast<QRgb *>(picture.scanLine(y));
        for (int x = 0; x < picture.width(); ++x) {
            const double wave = std::sin(x * 2.1) * std::sin(y * 1.9) + std::sin(x * 0.31 + y * 0.07);
            const double factor = 1 + depth * wave / 2;
            row[x] = qRgb(byte(qRed(row[x]) * factor), byte(qGreen(row[x]) * factor), byte(qBlue(row[x]) * factor));
        }
    }
}

/// Running mean of 2 * radius + 1 pixels, `count` of them `step` bytes apart; one channel.
void meanAlong(uchar *first, int count, std::ptrdiff_t step, int radius)
{
    std::vector<int> sums(std::size_t(count) + 1, 0);
    for (int i = 0; i < count; ++i)
        sums[std::size_t(i) + 1] = sums[std::size_t(i)] + first[i * step];
    for (int i = 0; i < count; ++i) {
        const int from = std::max(0, i - radius);
        const int to = std::min(count, i + radius + 1);
        first[i * step] = static_cast<uchar>((sums[std::size_t(to)] - sums[std::size_t(from)]) / (to - from));
    }
}

void blurRows(QImage &picture, int radius)
{
    for (int y = 0; y < picture.height(); ++y)
        for (int channel = 0; channel < 3; ++channel)
            meanAlong(picture.scanLine(y) + channel, picture.width(), 4, radius);
}

void blurColumns(QImage &picture, int radius)
{
    for (int x = 0; x < picture.width(); ++x)
        for (int channel = 0; channel < 3; ++channel)
            meanAlong(picture.bits() + 4 * x + channel, picture.height(), picture.bytesPerLine(), radius);
}

/// Contrast around a middle gray, then light, then noise.
void addSensor(QImage &picture, const PhoneShot &shot)
{
    std::mt19937 engine(static_cast<std::uint32_t>(shot.seed + 5));
    std::normal_distribution<double> normal(0, shot.noise);
    // Drawing from a table is enough for noise, and ten times quicker.
    std::array<int, 4096> table;
    for (auto &value : table)
        value = static_cast<int>(std::lround(normal(engine)));
    for (int y = 0; y < picture.height(); ++y) {
        auto *row = reinterpret_cast<QRgb *>(picture.scanLine(y));
        for (int x = 0; x < picture.width(); ++x) {
            const int noise = table[engine() & 4095];
            const auto seen = [&](int value) {
                return byte((128 + (value - 128) * shot.contrast) * shot.light + noise);
            };
            row[x] = qRgb(seen(qRed(row[x])), seen(qGreen(row[x])), seen(qBlue(row[x])));
        }
    }
}

} // namespace

void addCameraFaults(QImage &picture, const PhoneShot &shot, double codeSide)
{
    if (shot.glare > 0)
        addGlare(picture, shot, codeSide);
    if (shot.moire > 0)
        addMoire(picture, shot.moire);
    if (shot.blur > 0) {
        // Twice a box is close to what a lens out of focus does.
        for (int pass = 0; pass < 2; ++pass) {
            blurRows(picture, shot.blur);
            blurColumns(picture, shot.blur);
        }
    }
    if (shot.smear > 0)
        blurRows(picture, shot.smear / 2);
    if (shot.noise > 0 || shot.contrast < 1 || shot.light < 1)
        addSensor(picture, shot);
}

} // namespace muhr::tests
