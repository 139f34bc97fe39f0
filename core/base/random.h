// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <cstdint>
#include <span>

namespace muhr::base {

/// Chance; handed to whoever needs it. One object belongs to one thread.
class Random
{
public:
    virtual ~Random() = default;
    virtual void fill(std::span<std::uint8_t> bytes) = 0;

    QByteArray bytes(int count)
    {
        QByteArray result(count, Qt::Uninitialized);
        fill({reinterpret_cast<std::uint8_t *>(result.data()), static_cast<std::size_t>(count)});
        return result;
    }

    /// A number from 0 to bound-1, each equally likely.
    std::uint32_t below(std::uint32_t bound);
};

/// The operating system's generator.
class SystemRandom : public Random
{
public:
    void fill(std::span<std::uint8_t> bytes) override;
};

} // namespace muhr::base
