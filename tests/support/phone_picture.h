// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPointF>
#include <QSize>
#include <QString>
#include <QTransform>

#include <cstdint>

namespace muhr::tests {

/// A customer's phone with a card on it, held before a webcam. Units: pixels of the picture, degrees, shares of 1.
struct PhoneShot
{
    QString text;
    QSize size{1280, 720};
    /// Centre of the code.
    QPointF centre{640, 360};
    /// One module of the code; 4-9 is a phone held at 15-30 cm.
    double modulePixels = 7;
    double turn = 0;
    /// Tilted backwards and sideways, as a share of what makes the far edge vanish.
    double tiltBack = 0;
    double tiltAside = 0;
    /// Light code on a dark screen.
    bool isDarkMode = false;
    /// A printed card instead of a phone: gray ink on cream paper that is not quite flat, half of it in the shadow of a
    /// hand.
    bool isPaper = false;
    /// A second one beside it, with this code; none when empty.
    QString besideText;
    QPointF besideCentre;

    /// Out of focus: radius.
    int blur = 0;
    /// Moved while the picture was taken: length along the row.
    int smear = 0;
    /// 1 is full contrast.
    double contrast = 1;
    /// 1 is bright daylight.
    double light = 1;
    /// A lamp mirrored in the glass, as a share of the code's side.
    double glare = 0;
    /// How much of that radius is burnt out: white, and nothing to be seen in it.
    double burnt = 0;
    /// Grid of the screen against the grid of the camera: depth.
    double moire = 0;
    /// Of the sensor: standard deviation in steps of 255.
    double noise = 2;
    std::uint64_t seed = 1;
};

/// In gray for readers, in colour for films: the three channels of a gray picture are the same.
QImage phonePicture(const PhoneShot &shot);
/// From modules, (0, 0) being the middle of the code, to pixels of the picture.
QTransform codeToPicture(const PhoneShot &shot);
/// The counter without a phone, with things on it that are full of edges.
QImage emptyCounterPicture(QSize size, std::uint64_t seed, double noise = 2);

} // namespace muhr::tests
