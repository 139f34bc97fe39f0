// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/gray_frame.h"

#include <QImage>
#include <QVideoFrame>

namespace muhr::camera {

/// A mapped frame in colour at half its size, made without the graphics card so that it can be made in any thread; in
/// gray for formats whose colours are not known here.
QImage halfSizePreview(const QVideoFrame &mapped, const scan::GrayFrame &brightness);

} // namespace muhr::camera
