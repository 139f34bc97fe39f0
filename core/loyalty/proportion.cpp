// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/proportion.h"

namespace muhr::loyalty {

std::int64_t proportion(std::int64_t whole, std::int64_t part, std::int64_t all)
{
    // whole × part may need 74 bits, so it is divided bit by bit: quotient and rest of (bits so far) × part / all.
    std::int64_t quotient = 0;
    std::int64_t rest = 0;
    for (int bit = 62; bit >= 0; --bit) {
        quotient *= 2;
        rest *= 2;
        if ((whole >> bit & 1) != 0)
            rest += part;
        quotient += rest / all;
        rest %= all;
    }
    return quotient + (rest > 0 ? 1 : 0);
}

} // namespace muhr::loyalty
