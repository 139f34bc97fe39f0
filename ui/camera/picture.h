// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/gray_frame.h"

#include <QImage>
#include <QVideoFrame>

#include <optional>

namespace muhr::camera {

/// One picture opened for reading: a frame of the camera mapped where it lies, or an image. Closes by itself.
/// Thread: the one it was made in.
class Picture
{
public:
    /// Nothing when the frame cannot be mapped.
    static std::optional<Picture> open(const QVideoFrame &frame);
    static std::optional<Picture> open(const QImage &image);

    ~Picture();
    Picture(Picture &&other) noexcept;
    Picture &operator=(Picture &&) = delete;

    /// Valid as long as this picture.
    const scan::GrayFrame &brightness() const { return *m_brightness; }
    /// In colour at half the size, for the screen.
    QImage preview() const;

private:
    Picture() = default;
    QVideoFrame m_frame;
    QImage m_image;
    QImage m_grayImage;
    std::optional<scan::GrayFrame> m_brightness;
};

} // namespace muhr::camera
