// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVideoFrame>

namespace muhr::camera {

/// The same picture in memory of our own; invalid when the frame cannot be mapped. A frame of PipeWire lies in memory
/// that its daemon takes away when the camera goes or changes its format, whoever still holds the frame: reading it
/// later would end the program. So copy it at once, in the signal that brings it (0.3 ms at 1280x720).
QVideoFrame ownCopy(const QVideoFrame &frame);

} // namespace muhr::camera
