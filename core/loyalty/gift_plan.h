// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace muhr::loyalty {

/// What a rule says of the gifts that it sells.
struct GiftPlan
{
    QString rule;
    std::int64_t lowestMinor = 1;
    std::int64_t highestMinor = 0;
    /// 0: without end; nothing: it is asked at the sale.
    std::optional<std::int64_t> validDays;
    /// The most that gifts pay in an act without a connection.
    std::int64_t offlineMostMinor = 0;
};

} // namespace muhr::loyalty
