// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace muhr::scan {

/// How the brightness bytes of a picture lie in memory. Units: pixels and bytes.
struct GrayLayout
{
    int width = 0;
    int height = 0;
    /// Bytes from one row to the next.
    int rowStride = 0;
    /// Bytes from one pixel to the next: 1 for a plane of brightness, 2 for YUYV.
    int pixelStride = 1;
};

/// The brightness of one camera picture, looked at where the camera left it; the bytes belong to somebody else and must
/// outlive it.
class GrayFrame
{
public:
    /// Nothing when the layout reaches past the bytes, or has no pixel at all.
    static std::optional<GrayFrame> view(std::span<const std::uint8_t> bytes, const GrayLayout &layout);

    int width() const { return m_layout.width; }
    int height() const { return m_layout.height; }
    int rowStride() const { return m_layout.rowStride; }
    int pixelStride() const { return m_layout.pixelStride; }
    const std::uint8_t *row(int y) const { return m_bytes + std::ptrdiff_t(y) * m_layout.rowStride; }
    std::uint8_t at(int x, int y) const { return row(y)[std::ptrdiff_t(x) * m_layout.pixelStride]; }

private:
    GrayFrame(const std::uint8_t *bytes, const GrayLayout &layout) : m_bytes(bytes), m_layout(layout) {}
    const std::uint8_t *m_bytes;
    GrayLayout m_layout;
};

/// A picture of brightness with bytes of its own; its room is used again for the next one.
class GrayImage
{
public:
    /// What was in it is lost. Both at least 1.
    void resize(int width, int height);

    int width() const { return m_width; }
    int height() const { return m_height; }
    std::uint8_t *row(int y) { return m_bytes.data() + std::ptrdiff_t(y) * m_width; }
    const std::uint8_t *row(int y) const { return m_bytes.data() + std::ptrdiff_t(y) * m_width; }
    GrayFrame frame() const;

private:
    std::vector<std::uint8_t> m_bytes{0};
    int m_width = 1;
    int m_height = 1;
};

} // namespace muhr::scan
