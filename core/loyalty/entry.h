// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/local_date.h"
#include "core/base/sha256.h"

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

/// Entry 8: a lot of bonus money was earned, in minor units; else as PointsEarned.
struct BonusEarned
{
    QString rule;
    std::int64_t amountMinor = 1;
    base::LocalDate activeDay;
    /// Stored as day number; 0 (1970-01-01) stands for "without end".
    std::optional<base::LocalDate> lastDay;
    std::int64_t quietDays = 0;
    friend bool operator==(const BonusEarned &, const BonusEarned &) = default;
};

/// What a customer has saved up. The numbers stand in events.
enum class Account { Points = 1, Bonus = 2 };

/// Entry 9: part of the purchase was paid with points or bonus money.
struct BalancePaid
{
    QString rule;
    Account account = Account::Points;
    /// Points or minor units.
    std::int64_t taken = 1;
    /// What came off the purchase; never less than the taken is worth.
    std::int64_t valueMinor = 0;
    friend bool operator==(const BalancePaid &, const BalancePaid &) = default;
};

/// Why something came off a purchase. The numbers stand in events.
enum class DiscountCause { Rule = 1, Reward = 2, Promo = 3, Coupon = 4, Tier = 5 };

/// Entry 10: so much came off the purchase.
struct Discounted
{
    QString rule;
    DiscountCause cause = DiscountCause::Rule;
    /// The reward kind, promo word, batch or tier behind it; empty for the rule itself.
    QString key;
    std::int64_t amountMinor = 0;
    /// For each line of the act; empty where there are none.
    std::vector<std::int64_t> shares;
    friend bool operator==(const Discounted &, const Discounted &) = default;
};

/// Entry 11: something that is limited was used: a promo code, a coupon, a yearly gift, a prize of a stock.
struct UseCounted
{
    QString rule;
    /// What is counted, such as a promo word, a coupon's hash or "birthday:2026".
    QString key;
    std::int64_t count = 1;
    /// What it cost the shop.
    std::int64_t valueMinor = 0;
    friend bool operator==(const UseCounted &, const UseCounted &) = default;
};

/// Entry 12: somebody put the customer on a tier by hand.
struct TierSet
{
    QString rule;
    QString tier;
    /// The last day it holds. Stored as day number; 0 (1970-01-01) stands for "without end".
    std::optional<base::LocalDate> lastDay;
    /// One of a closed list: no free text stands in events.
    QString reason;
    friend bool operator==(const TierSet &, const TierSet &) = default;
};

/// Entry 13: gift value was put on the card.
struct GiftLoaded
{
    QString rule;
    base::VoucherId gift;
    std::int64_t valueMinor = 1;
    std::optional<base::LocalDate> lastDay;
    friend bool operator==(const GiftLoaded &, const GiftLoaded &) = default;
};

/// Entry 14: part of the purchase was paid from a gift.
struct GiftPaid
{
    QString rule;
    base::VoucherId gift;
    std::int64_t amountMinor = 1;
    friend bool operator==(const GiftPaid &, const GiftPaid &) = default;
};

/// Entry 15: a draw and what it brought. Anybody can draw again from the seed and find the same.
struct PrizeDrawn
{
    QString rule;
    /// The number drawn from: see prize_draw.h.
    base::Sha256 seed;
    /// The id of the prize that the numbers gave.
    QString drawn;
    /// The one the customer got: another where the stock was out.
    QString prize;
    friend bool operator==(const PrizeDrawn &, const PrizeDrawn &) = default;
};

/// Entry 16: what the act brings another customer, such as who brought this one here. It stands for an entry of the
/// other's card: points, bonus money or a voucher.
struct ForOther
{
    QString rule;
    base::CustomerId customer;
    std::variant<PointsEarned, BonusEarned, VoucherGiven> entry;
    friend bool operator==(const ForOther &, const ForOther &) = default;
};

/// Entry 17: a reward is held for a customer who is about to pay.
struct RewardReserved
{
    QString rule;
    QString rewardKind;
    base::VoucherId shown;
    /// Minutes; afterwards it is free again.
    std::int64_t minutes = 1;
    friend bool operator==(const RewardReserved &, const RewardReserved &) = default;
};

/// Entry 18: a voucher that cannot be used at once.
struct VoucherPlanned
{
    QString rule;
    QString rewardKind;
    base::VoucherId voucher;
    /// From its start it can be used.
    base::LocalDate firstDay;
    std::optional<base::LocalDate> lastDay;
    friend bool operator==(const VoucherPlanned &, const VoucherPlanned &) = default;
};

/// Entry 19: a voucher was taken from the customer: it can no longer be used.
struct VoucherVoided
{
    QString rule;
    base::VoucherId voucher;
    friend bool operator==(const VoucherVoided &, const VoucherVoided &) = default;
};

/// Entry 20: a lot that waited was made active or cancelled by hand.
struct PendingSettled
{
    QString rule;
    Account account = Account::Points;
    /// The event that earned it.
    base::EventId earned;
    bool isCancelled = false;
    friend bool operator==(const PendingSettled &, const PendingSettled &) = default;
};

/// An entry of a newer Muhr, kept byte for byte.
struct UnknownEntry
{
    std::int64_t number = 0;
    QByteArray bytes;
    friend bool operator==(const UnknownEntry &, const UnknownEntry &) = default;
};

/// One change inside an event.
using Entry = std::variant<StampsGiven, RewardUsed, VoucherGiven, LimitNoted, PointsEarned, PointsSpent, BonusEarned,
                           BalancePaid, Discounted, UseCounted, TierSet, GiftLoaded, GiftPaid, PrizeDrawn, ForOther,
                           RewardReserved, VoucherPlanned, VoucherVoided, PendingSettled, UnknownEntry>;
using Entries = std::vector<Entry>;

/// "stamps", "reward_used" … "pending_settled", "unknown": the ids in part_ids.txt.
const char *entryWord(const Entry &entry);
void writeEntry(CborWriter &writer, const Entry &entry);
/// Fails the reader where the entry is wrong.
Entry readEntry(CborReader &reader);

} // namespace muhr::loyalty
