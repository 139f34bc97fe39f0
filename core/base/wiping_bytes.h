// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"

#include <QByteArray>

#include <cstdint>
#include <span>
#include <vector>

namespace muhr::base {

/// Writes zeros that the compiler may not leave out.
void wipe(std::span<std::uint8_t> bytes);
/// Wipes and empties a byte array that nobody shares; a shared one is only let go of.
void wipe(QByteArray &bytes);

/// A secret that is not copied unnoticed and wipes its memory when it goes.
class WipingBytes
{
public:
    WipingBytes() = default;
    explicit WipingBytes(std::size_t size) : m_bytes(size) {}
    explicit WipingBytes(QByteArrayView bytes);
    static WipingBytes drawn(Random &random, std::size_t size);

    WipingBytes(WipingBytes &&other) noexcept : m_bytes(std::move(other.m_bytes)) {}
    WipingBytes &operator=(WipingBytes &&other) noexcept;
    WipingBytes(const WipingBytes &) = delete;
    WipingBytes &operator=(const WipingBytes &) = delete;
    ~WipingBytes() { wipe(m_bytes); }

    WipingBytes copy() const { return WipingBytes(view()); }
    std::size_t size() const { return m_bytes.size(); }
    bool isEmpty() const { return m_bytes.empty(); }
    std::uint8_t *data() { return m_bytes.data(); }
    const std::uint8_t *data() const { return m_bytes.data(); }
    QByteArrayView view() const { return {m_bytes.data(), static_cast<qsizetype>(m_bytes.size())}; }

private:
    std::vector<std::uint8_t> m_bytes;
};

} // namespace muhr::base
