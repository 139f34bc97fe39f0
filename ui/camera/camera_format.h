// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSize>
#include <QVideoFrameFormat>

#include <optional>

namespace muhr::camera {

/// One way a camera can send its pictures.
struct FormatOffer
{
    QSize size;
    QVideoFrameFormat::PixelFormat pixels = QVideoFrameFormat::Format_Invalid;
    /// Pictures a second at most; 0 when the camera doesn't say.
    float rate = 0;
};

/// The index of the best offer for reading codes: fluent, 1280x720, and not compressed if it can be had.
std::optional<qsizetype> bestOffer(const QList<FormatOffer> &offers);

} // namespace muhr::camera
