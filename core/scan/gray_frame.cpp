// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/gray_frame.h"

namespace muhr::scan {

std::optional<GrayFrame> GrayFrame::view(std::span<const std::uint8_t> bytes, const GrayLayout &layout)
{
    if (layout.width < 1 || layout.height < 1 || layout.pixelStride < 1)
        return std::nullopt;
    const auto rowBytes = (std::int64_t(layout.width) - 1) * layout.pixelStride + 1;
    if (layout.rowStride < rowBytes)
        return std::nullopt;
    const auto needed = (std::int64_t(layout.height) - 1) * layout.rowStride + rowBytes;
    if (needed > std::int64_t(bytes.size()))
        return std::nullopt;
    return GrayFrame(bytes.data(), layout);
}

void GrayImage::resize(int width, int height)
{
    m_width = width;
    m_height = height;
    m_bytes.resize(std::size_t(width) * std::size_t(height));
}

GrayFrame GrayImage::frame() const
{
    return *GrayFrame::view(m_bytes, {m_width, m_height, m_width, 1});
}

} // namespace muhr::scan
