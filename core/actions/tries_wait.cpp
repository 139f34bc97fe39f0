// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/tries_wait.h"

#include <algorithm>

namespace muhr::actions {
namespace {

constexpr std::chrono::seconds firstWait(30);
constexpr std::chrono::seconds longestWait(15 * 60);

} // namespace

std::chrono::seconds waitAfter(std::int64_t wrongTries)
{
    if (wrongTries < freeTries)
        return std::chrono::seconds(0);
    std::chrono::seconds wait = firstWait;
    for (std::int64_t more = wrongTries - freeTries; more > 0 && wait < longestWait; --more)
        wait *= 2;
    return std::min(wait, longestWait);
}

} // namespace muhr::actions
