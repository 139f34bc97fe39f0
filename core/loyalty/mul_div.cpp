// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/mul_div.h"

#include <QtNumeric>

namespace muhr::loyalty {

Divided mulDiv(std::int64_t factor, std::int64_t part, std::int64_t all)
{
    std::int64_t product = 0;
    if (!qMulOverflow(factor, part, &product))
        return {product / all, product % all};
    // Bit by bit: quotient and rest of (bits so far) × (part % all) ÷ all. The rest stays below 3 × all.
    const std::int64_t partRest = part % all;
    Divided result;
    for (int bit = 59; bit >= 0; --bit) {
        result.quotient *= 2;
        result.rest *= 2;
        if ((factor >> bit & 1) != 0)
            result.rest += partRest;
        result.quotient += result.rest / all;
        result.rest %= all;
    }
    result.quotient += factor * (part / all);
    return result;
}

} // namespace muhr::loyalty
