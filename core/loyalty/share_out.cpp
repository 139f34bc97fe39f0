// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/share_out.h"

#include "core/loyalty/mul_div.h"

#include <algorithm>
#include <numeric>

namespace muhr::loyalty {

std::vector<std::int64_t> shareOut(std::int64_t amountMinor, const std::vector<std::int64_t> &weightsMinor)
{
    std::vector<std::int64_t> shares(weightsMinor.size());
    const std::int64_t sum = std::accumulate(weightsMinor.begin(), weightsMinor.end(), std::int64_t(0));
    const std::int64_t amount = std::max(std::int64_t(0), std::min(amountMinor, sum));
    if (amount == 0)
        return shares;

    std::int64_t left = amount;
    std::vector<std::int64_t> lost(shares.size());
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const Divided quota = mulDiv(amount, weightsMinor[i], sum);
        shares[i] = quota.quotient;
        lost[i] = quota.rest;
        left -= quota.quotient;
    }
    if (left == 0)
        return shares;
    // The remainders sum to left × sum and each is below the sum: more lines than `left` have one.
    std::vector<std::size_t> order(shares.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&lost](std::size_t a, std::size_t b) { return lost[a] > lost[b]; });
    for (std::size_t i = 0; i < static_cast<std::size_t>(left); ++i)
        ++shares[order[i]];
    return shares;
}

} // namespace muhr::loyalty
