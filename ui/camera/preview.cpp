// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/camera/preview.h"

#include <algorithm>
#include <cstddef>

namespace muhr::camera {
namespace {

/// Where the two colour bytes of a block of 2x2 pixels lie. Units: bytes; a stride of 0 means "no colour".
struct Colours
{
    const std::uint8_t *blue = nullptr;
    const std::uint8_t *red = nullptr;
    std::ptrdiff_t blockStride = 0;
    /// From one row of blocks to the next, two rows of pixels down.
    std::ptrdiff_t rowStride = 0;
};

Colours coloursOf(const QVideoFrame &frame)
{
    using Format = QVideoFrameFormat;
    const auto pixels = frame.pixelFormat();
    const int planes = frame.planeCount();
    if ((pixels == Format::Format_YUV420P || pixels == Format::Format_YV12) && planes == 3) {
        const bool isRedFirst = pixels == Format::Format_YV12;
        return {frame.bits(isRedFirst ? 2 : 1), frame.bits(isRedFirst ? 1 : 2), 1, frame.bytesPerLine(1)};
    }
    if (pixels == Format::Format_YUV422P && planes == 3)
        return {frame.bits(1), frame.bits(2), 1, std::ptrdiff_t(2) * frame.bytesPerLine(1)};
    if ((pixels == Format::Format_NV12 || pixels == Format::Format_NV21) && planes == 2) {
        const bool isRedFirst = pixels == Format::Format_NV21;
        return {frame.bits(1) + (isRedFirst ? 1 : 0), frame.bits(1) + (isRedFirst ? 0 : 1), 2, frame.bytesPerLine(1)};
    }
    if (pixels == Format::Format_YUYV)
        return {frame.bits(0) + 1, frame.bits(0) + 3, 4, std::ptrdiff_t(2) * frame.bytesPerLine(0)};
    if (pixels == Format::Format_UYVY)
        return {frame.bits(0), frame.bits(0) + 2, 4, std::ptrdiff_t(2) * frame.bytesPerLine(0)};
    return {};
}

/// Source: ITU-R BT.601, studio range, in 256ths.
QRgb colour(int luma, int blueness, int redness)
{
    const int light = 298 * (luma - 16) + 128;
    const int cb = blueness - 128;
    const int cr = redness - 128;
    const auto byte = [](int value) { return std::clamp(value >> 8, 0, 255); };
    return qRgb(byte(light + 409 * cr), byte(light - 100 * cb - 208 * cr), byte(light + 516 * cb));
}

} // namespace

QImage halfSizePreview(const QVideoFrame &mapped, const scan::GrayFrame &brightness)
{
    QImage result(std::max(1, brightness.width() / 2), std::max(1, brightness.height() / 2), QImage::Format_RGB32);
    const auto colours = coloursOf(mapped);
    for (int y = 0; y < result.height(); ++y) {
        auto *out = reinterpret_cast<QRgb *>(result.scanLine(y));
        const int sourceY = std::min(2 * y, brightness.height() - 1);
        for (int x = 0; x < result.width(); ++x) {
            const int luma = brightness.at(std::min(2 * x, brightness.width() - 1), sourceY);
            if (colours.blockStride == 0) {
                out[x] = qRgb(luma, luma, luma);
                continue;
            }
            const auto at = y * colours.rowStride + x * colours.blockStride;
            out[x] = colour(luma, colours.blue[at], colours.red[at]);
        }
    }
    return result;
}

} // namespace muhr::camera
