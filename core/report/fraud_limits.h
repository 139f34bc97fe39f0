// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

/// From where on something is worth a look. Each is set so that a shop of 10,000 honest stamps a month is bothered a
/// few times at most; tests/core/report/fraud_month_test counts it.
namespace muhr::report::fraud {

/// What is usual is learnt from so many days before: four of each day of the week, so that a holiday is not the rule.
inline constexpr std::int64_t daysLearnt = 28;
/// And from so many rows at most, the newest: more would change nothing but the time it takes.
inline constexpr std::size_t rowsLearnt = 20'000;

/// How rarely honest chance may look like this: a shop has some 150 shifts a month, so 1 in 10,000 of them is less than
/// one a year.
inline constexpr double rareShift = 1e-4;
/// Of a card and a member of staff: there are thousands of such pairs, and the shop looks at them every day.
inline constexpr double rarePair = 1e-5;

/// Acts on one card on one day: three are a breakfast, a lunch and a coffee.
inline constexpr std::int64_t fewestOnOneCard = 4;
/// And fewer than one card-day in so many has come to that.
inline constexpr std::int64_t rareCardDays = 3'000;
/// Before so many card-days are known nothing can be said of rare, but this many are worth a look in any shop.
inline constexpr std::int64_t cardDaysNeeded = 300;
inline constexpr std::int64_t manyOnOneCard = 6;

/// Stamps without a sale on one day: twice somebody forgets to type.
inline constexpr std::int64_t fewestWithoutSale = 3;
/// Where more than one in so many has no sale, amounts are not usual at that till, and nothing follows from one that is
/// missing.
inline constexpr double mostUsuallyWithoutSale = 0.2;
inline constexpr std::int64_t actsOfTillNeeded = 50;

/// Acts on one card within the days learnt; below that one cashier is chance.
inline constexpr std::int64_t fewestOfPair = 8;
/// Of them by one member of staff.
inline constexpr double shareOfPair = 0.8;

/// Within an hour of an act fewer than one in so many of all earlier ones: the shop is closed then. An hour, since
/// nobody is sent away at the door.
inline constexpr int minutesAround = 60;
inline constexpr std::int64_t rareHour = 1'000;
/// One late act is a guest who was still there.
inline constexpr std::int64_t fewestOutsideHours = 2;
inline constexpr std::int64_t actsForHoursNeeded = 300;
/// Open days that have to be known before a day of the week without any act counts as closed, and how many of that day.
inline constexpr std::int64_t openDaysNeeded = 14;
inline constexpr std::int64_t closedDaysNeeded = 3;

/// Undos of one member of staff on one day: three slips of the hand are nothing.
inline constexpr std::int64_t fewestUndos = 4;
/// A shop that hardly ever undoes is not held to that: two in a hundred are nobody's fault.
inline constexpr double leastUndoShare = 0.02;
inline constexpr std::int64_t actsForUndosNeeded = 200;

} // namespace muhr::report::fraud
