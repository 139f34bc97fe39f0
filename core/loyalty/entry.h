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

/// An entry of a newer Muhr, kept byte for byte.
struct UnknownEntry
{
    std::int64_t number = 0;
    QByteArray bytes;
    friend bool operator==(const UnknownEntry &, const UnknownEntry &) = default;
};

/// One change inside an event.
using Entry = std::variant<StampsGiven, RewardUsed, VoucherGiven, LimitNoted, UnknownEntry>;
using Entries = std::vector<Entry>;

/// "stamps", "reward_used", "voucher_given", "limit_noted", "unknown": the ids in part_ids.txt.
const char *entryWord(const Entry &entry);
void writeEntry(CborWriter &writer, const Entry &entry);
/// Fails the reader where the entry is wrong.
Entry readEntry(CborReader &reader);

} // namespace muhr::loyalty
