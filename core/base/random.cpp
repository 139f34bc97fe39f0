// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"

#include <QRandomGenerator>

#include <cstring>

namespace muhr::base {

std::uint32_t Random::below(std::uint32_t bound)
{
    // Numbers past the last whole multiple of the bound are drawn again, or small results would come more often.
    const std::uint32_t limit = static_cast<std::uint32_t>((std::uint64_t(1) << 32) / bound * bound - 1);
    for (;;) {
        std::array<std::uint8_t, 4> drawn{};
        fill(drawn);
        std::uint32_t number = 0;
        std::memcpy(&number, drawn.data(), drawn.size());
        if (number <= limit)
            return number % bound;
    }
}

void SystemRandom::fill(std::span<std::uint8_t> bytes)
{
    std::size_t done = 0;
    while (done < bytes.size()) {
        const quint32 word = QRandomGenerator::system()->generate();
        const std::size_t part = std::min(sizeof(word), bytes.size() - done);
        std::memcpy(bytes.data() + done, &word, part);
        done += part;
    }
}

} // namespace muhr::base
