// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/proportion.h"

#include "core/loyalty/mul_div.h"

namespace muhr::loyalty {

std::int64_t proportion(std::int64_t whole, std::int64_t part, std::int64_t all)
{
    const Divided divided = mulDiv(whole, part, all);
    return divided.quotient + (divided.rest > 0 ? 1 : 0);
}

} // namespace muhr::loyalty
