// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/body.h"

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/local_date.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace muhr::loyalty {

/// Something limited that was used.
struct Tally
{
    EntryRef from;
    QString rule;
    QString key;
    base::Instant at;
    base::LocalDate day;
    std::int64_t count = 1;
    std::int64_t valueMinor = 0;
    friend bool operator==(const Tally &, const Tally &) = default;
};

/// A tier that somebody gave by hand.
struct TierGrant
{
    EntryRef from;
    QString rule;
    QString tier;
    base::Instant at;
    base::LocalDate day;
    std::optional<base::LocalDate> lastDay;
    QString reason;
    friend bool operator==(const TierGrant &, const TierGrant &) = default;
};

/// Gift value that was put on the card.
struct Gift
{
    EntryRef from;
    QString rule;
    base::VoucherId id;
    base::Instant at;
    base::LocalDate day;
    std::int64_t valueMinor = 0;
    std::optional<base::LocalDate> lastDay;
    friend bool operator==(const Gift &, const Gift &) = default;
};

/// Part of a purchase that was paid from a gift.
struct GiftPayment
{
    EntryRef from;
    QString rule;
    base::VoucherId gift;
    base::Instant at;
    base::LocalDate day;
    std::int64_t amountMinor = 0;
    /// Of it put back, because goods were brought back.
    std::int64_t backMinor = 0;
    friend bool operator==(const GiftPayment &, const GiftPayment &) = default;
};

/// What is known of a card beside stamps, rewards and balances: facts that stand, in the order of their moments, so
/// that what follows from them does not depend on the order they came in.
struct CardFacts
{
    std::vector<Tally> tallies;
    std::vector<TierGrant> tierGrants;
    std::vector<Gift> gifts;
    std::vector<GiftPayment> giftPayments;

    bool isEmpty() const { return tallies.empty() && tierGrants.empty() && gifts.empty() && giftPayments.empty(); }
    friend bool operator==(const CardFacts &, const CardFacts &) = default;
};

} // namespace muhr::loyalty
