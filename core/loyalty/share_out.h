// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace muhr::loyalty {

/// A discount (or its return) shared out over the lines of a receipt in proportion to their weights, by largest
/// remainder: what rounding down leaves over goes, a minor unit each, to the lines that lost most by it, the earlier
/// one on a tie. The shares sum to the amount exactly; none is above its weight; a line without weight gets nothing.
/// Units: minor; weights from 0 to mostMoney, at most mostLines of them. An amount below 0 counts as 0, one above the
/// sum of the weights as the sum. One minor unit more to share out may leave a line with less (as with seats in
/// parliaments): what is returned of a receipt is reckoned from its stored shares, never from shares made anew.
std::vector<std::int64_t> shareOut(std::int64_t amountMinor, const std::vector<std::int64_t> &weightsMinor);

} // namespace muhr::loyalty
