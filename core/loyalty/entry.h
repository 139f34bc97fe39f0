// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/local_date.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace muhr::loyalty {

class CborReader;
class CborWriter;

/// Entry 1: stamps of one kind were given under a rule.
struct StampsGiven
{
    QString rule;
    QString stampKind;
    std::int64_t count = 1;
    friend bool operator==(const StampsGiven &, const StampsGiven &) = default;
};

/// Entry 2: a reward or voucher of this kind was used. Which one, the fold decides: the oldest unused of the kind.
struct RewardUsed
{
    QString rule;
    /// The id of the milestone it comes from.
    QString rewardKind;
    std::int64_t valueMinor = 0;
    /// The one the cashier saw.
    base::VoucherId shown;
    friend bool operator==(const RewardUsed &, const RewardUsed &) = default;
};

/// Entry 3: a voucher was given.
struct VoucherGiven
{
    QString rule;
    QString rewardKind;
    base::VoucherId voucher;
    /// Stored as day number; 0 (1970-01-01) stands for "without end".
    std::optional<base::LocalDate> lastDay;
    friend bool operator==(const VoucherGiven &, const VoucherGiven &) = default;
};

/// Entry 4: a limit of the rule was passed by so much, by leave of a manager or found later.
struct LimitNoted
{
    QString rule;
    std::int64_t count = 0;
    friend bool operator==(const LimitNoted &, const LimitNoted &) = default;
};

/// Entry 6: a lot of points was earned. Its life was settled then: a later programme never changes it.
struct PointsEarned
{
    QString rule;
    std::int64_t points = 1;
    /// From its start they can be spent.
    base::LocalDate activeDay;
    /// The last day they can be spent. Stored as day number; 0 (1970-01-01) stands for "without end".
    std::optional<base::LocalDate> lastDay;
    /// They lapse after so many days without an act; 0: never so.
    std::int64_t quietDays = 0;
    friend bool operator==(const PointsEarned &, const PointsEarned &) = default;
};

/// Entry 7: points were spent on a reward. Which lots they come from, the fold decides: the soonest to lapse.
struct PointsSpent
{
    QString rule;
    QString rewardKind;
    std::int64_t points = 1;
    /// What the reward is worth.
    std::int64_t valueMinor = 0;
    friend bool operator==(const PointsSpent &, const PointsSpent &) = default;
};

/// An entry of a newer Muhr, kept byte for byte.
struct UnknownEntry
{
    std::int64_t number = 0;
    QByteArray bytes;
    friend bool operator==(const UnknownEntry &, const UnknownEntry &) = default;
};

/// One change inside an event.
using Entry = std::variant<StampsGiven, RewardUsed, VoucherGiven, LimitNoted, PointsEarned, PointsSpent, UnknownEntry>;
using Entries = std::vector<Entry>;

/// "stamps", "reward_used", "voucher_given", "limit_noted", "points_earned", "points_spent", "unknown": the ids in
/// part_ids.txt.
const char *entryWord(const Entry &entry);
void writeEntry(CborWriter &writer, const Entry &entry);
/// Fails the reader where the entry is wrong.
Entry readEntry(CborReader &reader);

} // namespace muhr::loyalty
