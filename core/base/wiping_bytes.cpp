// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wiping_bytes.h"

namespace muhr::base {

void wipe(std::span<std::uint8_t> bytes)
{
    volatile std::uint8_t *at = bytes.data();
    for (std::size_t i = 0; i < bytes.size(); ++i)
        at[i] = 0;
}

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached())
        wipe({reinterpret_cast<std::uint8_t *>(bytes.data()), static_cast<std::size_t>(bytes.size())});
    bytes.clear();
}

WipingBytes::WipingBytes(QByteArrayView bytes)
    : m_bytes(reinterpret_cast<const std::uint8_t *>(bytes.data()),
              reinterpret_cast<const std::uint8_t *>(bytes.data()) + bytes.size())
{
}

WipingBytes WipingBytes::drawn(Random &random, std::size_t size)
{
    WipingBytes result(size);
    random.fill(result.m_bytes);
    return result;
}

WipingBytes &WipingBytes::operator=(WipingBytes &&other) noexcept
{
    if (this != &other) {
        wipe(m_bytes);
        m_bytes = std::move(other.m_bytes);
    }
    return *this;
}

} // namespace muhr::base
