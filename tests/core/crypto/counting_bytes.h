// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"

#include <QByteArray>

namespace muhr::tests {

/// `count` bytes that go up from `first`.
inline QByteArray countingBytes(int first, int count)
{
    QByteArray bytes;
    for (int i = 0; i < count; ++i)
        bytes.append(static_cast<char>(first + i));
    return bytes;
}

/// "Chance" that counts up, so that what another implementation made can be made again byte for byte.
class CountingRandom : public base::Random
{
public:
    explicit CountingRandom(int first) : m_next(static_cast<std::uint8_t>(first)) {}
    void fill(std::span<std::uint8_t> bytes) override
    {
        for (auto &byte : bytes)
            byte = m_next++;
    }

private:
    std::uint8_t m_next;
};

} // namespace muhr::tests
