// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/camera/picture.h"

#include "ui/camera/preview.h"

namespace muhr::camera {
namespace {

/// Where the brightness lies within the first plane of a frame. Units: bytes.
struct BrightnessPlace
{
    int offset = 0;
    int pixelStride = 1;
};

/// RGB and rare formats. QVideoFrame::toImage() is the last resort: it may ask for the graphics card, which this thread
/// has none of.
QImage imageOf(const QVideoFrame &frame)
{
    QVideoFrame mapped = frame;
    const auto pixels = QVideoFrameFormat::imageFormatFromPixelFormat(frame.pixelFormat());
    if (pixels == QImage::Format_Invalid || !mapped.map(QVideoFrame::ReadOnly))
        return frame.toImage();
    const auto image = QImage(mapped.bits(0), mapped.width(), mapped.height(), mapped.bytesPerLine(0), pixels).copy();
    mapped.unmap();
    return image;
}

/// Nothing for formats without a brightness of their own (RGB and rare ones).
std::optional<BrightnessPlace> brightnessPlace(QVideoFrameFormat::PixelFormat pixels)
{
    using Format = QVideoFrameFormat;
    // Most of the many formats go the common way at the end, hence no switch.
    for (const auto planar :
         {Format::Format_YUV420P, Format::Format_YUV422P, Format::Format_YV12, Format::Format_NV12, Format::Format_NV21,
          Format::Format_IMC1, Format::Format_IMC2, Format::Format_IMC3, Format::Format_IMC4, Format::Format_Y8})
        if (pixels == planar)
            return BrightnessPlace{0, 1};
    if (pixels == Format::Format_YUYV)
        return BrightnessPlace{0, 2};
    // UYVY has the colour first; 16 bits a pixel have the byte that matters last.
    for (const auto second : {Format::Format_UYVY, Format::Format_Y16, Format::Format_P010, Format::Format_P016})
        if (pixels == second)
            return BrightnessPlace{1, 2};
    return std::nullopt;
}

std::optional<scan::GrayFrame> viewOf(const QImage &gray)
{
    const std::span bytes(gray.constBits(), std::size_t(gray.sizeInBytes()));
    return scan::GrayFrame::view(bytes, {gray.width(), gray.height(), int(gray.bytesPerLine()), 1});
}

} // namespace

std::optional<Picture> Picture::open(const QVideoFrame &frame)
{
    const auto place = brightnessPlace(frame.pixelFormat());
    if (!place)
        return frame.isValid() ? open(imageOf(frame)) : std::nullopt;
    Picture result;
    result.m_frame = frame;
    if (!result.m_frame.map(QVideoFrame::ReadOnly))
        return std::nullopt;
    const std::span bytes(result.m_frame.bits(0), std::size_t(result.m_frame.mappedBytes(0)));
    if (bytes.size() > std::size_t(place->offset))
        result.m_brightness =
            scan::GrayFrame::view(bytes.subspan(std::size_t(place->offset)),
                                  {frame.width(), frame.height(), result.m_frame.bytesPerLine(0), place->pixelStride});
    if (!result.m_brightness)
        return std::nullopt;
    return result;
}

std::optional<Picture> Picture::open(const QImage &image)
{
    Picture result;
    result.m_image = image;
    result.m_grayImage = image.convertToFormat(QImage::Format_Grayscale8);
    result.m_brightness = viewOf(result.m_grayImage);
    if (!result.m_brightness)
        return std::nullopt;
    return result;
}

Picture::Picture(Picture &&other) noexcept
    : m_frame(std::exchange(other.m_frame, QVideoFrame())), m_image(std::move(other.m_image)),
      m_grayImage(std::move(other.m_grayImage)), m_brightness(other.m_brightness)
{
}

Picture::~Picture()
{
    if (m_frame.isMapped())
        m_frame.unmap();
}

QImage Picture::preview() const
{
    if (!m_image.isNull())
        return m_image.scaled(m_image.size() / 2, Qt::IgnoreAspectRatio, Qt::FastTransformation)
            .convertToFormat(QImage::Format_RGB32);
    return halfSizePreview(m_frame, *m_brightness);
}

} // namespace muhr::camera
