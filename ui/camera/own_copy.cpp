// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/camera/own_copy.h"

#include <algorithm>
#include <cstring>

namespace muhr::camera {
namespace {

/// Rows can be padded differently on both sides, and some formats have fewer rows in the planes of colour: the bytes
/// themselves tell.
void copyPlane(const QVideoFrame &from, QVideoFrame &to, int plane)
{
    const int fromStride = from.bytesPerLine(plane);
    const int toStride = to.bytesPerLine(plane);
    if (fromStride < 1 || toStride < 1)
        return;
    const int rows = std::min(from.mappedBytes(plane) / fromStride, to.mappedBytes(plane) / toStride);
    const auto width = static_cast<std::size_t>(std::min(fromStride, toStride));
    for (int y = 0; y < rows; ++y)
        std::memcpy(to.bits(plane) + std::ptrdiff_t(y) * toStride, from.bits(plane) + std::ptrdiff_t(y) * fromStride,
                    width);
}

} // namespace

QVideoFrame ownCopy(const QVideoFrame &frame)
{
    QVideoFrame from = frame;
    QVideoFrame to(QVideoFrameFormat(frame.size(), frame.pixelFormat()));
    if (!from.map(QVideoFrame::ReadOnly))
        return {};
    const bool isReady = to.map(QVideoFrame::WriteOnly) && to.planeCount() == from.planeCount();
    for (int plane = 0; isReady && plane < from.planeCount(); ++plane)
        copyPlane(from, to, plane);
    from.unmap();
    if (to.isMapped())
        to.unmap();
    return isReady ? to : QVideoFrame();
}

} // namespace muhr::camera
