// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace muhr::loyalty {

// The bounds of what may stand in an event. Sums of any history a shop can live through stay far from 64 bits.

/// Minor units of one amount, price or sum of lines: a card can be charged this 900,000 times.
inline constexpr std::int64_t mostMoney = 10'000'000'000'000;
/// Of one line.
inline constexpr std::int64_t mostQuantity = 1'000'000;
/// Stamps of one entry.
inline constexpr std::int64_t mostStamps = 1'000;
/// Points of one entry: nine thousand million of them stay within 64 bits.
inline constexpr std::int64_t mostPoints = 1'000'000'000;
/// Days a lot of points may live without an act: a hundred years.
inline constexpr std::int64_t mostQuietDays = 36'600;
/// Of a reward held while somebody pays: a week.
inline constexpr std::int64_t mostReservedMinutes = 10'080;
inline constexpr std::int64_t mostEntries = 100;
inline constexpr std::int64_t mostLines = 200;
/// Of one undo.
inline constexpr std::int64_t mostUsesTakenBack = 100;
/// Of one decision about what is held in quarantine.
inline constexpr std::int64_t mostDecided = 500;
/// 9999-12-31.
inline constexpr std::int64_t highestDay = 2'932'896;
/// Bytes of an id of a rule, a kind, a good, a receipt.
inline constexpr std::int64_t longestName = 64;

} // namespace muhr::loyalty
