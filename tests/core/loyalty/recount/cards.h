// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/loyalty/recount/ledger.h"

namespace muhr::tests::recount {

/// A card of stamps of one kind.
struct StampCard
{
    Number total = 0;
    Number held = 0;
    Number cycle = 0;
    Number rest = 0;
    /// Of the card that is not full.
    std::optional<Number> last;
};

/// A promise on the card.
struct Promise
{
    /// Milestone and cycle, or what tells a given voucher apart.
    QString id;
    QString rule;
    QString kind;
    /// Of given vouchers none.
    QString stamp;
    /// The happening that brought it.
    int from = 0;
    std::optional<Number> first;
    std::optional<Number> last;
    Number value = 0;
    std::optional<Place> use;
    /// What is behind it is gone.
    bool isUnbacked = false;
    bool isVoided = false;

    /// "waiting", "active", "used", "expired", "owed" or "voided".
    QString status(Number today) const;
};

/// A use that found nothing to use.
struct Disputed
{
    Place use;
    QString kind;
    /// As Happening::said; 0: nothing yet.
    int said = 0;
};

struct Promises
{
    std::vector<Promise> list;
    std::vector<Disputed> disputes;

    bool isStopped(const QString &kind) const;
    /// It is used up by a use that was charged.
    bool paysCharge(const Promise &promise) const;

    /// The one that a use of this kind takes; none: there is nothing left.
    const Promise *usable(const QString &kind, Number today) const;
};

const StampTerms *ladderOf(const ProgrammeTerms &programme, const QString &stamp);
/// The terms of a reward by its id, of whatever rule.
const RewardTerms *rewardOf(const ProgrammeTerms &programme, const QString &kind);
/// `rule` is the one that gives these stamps.
StampCard cardOf(const Ledger &ledger, const StampTerms &ladder, const QString &rule);
Promises promisesOf(const Ledger &ledger, const ProgrammeTerms &programme);

} // namespace muhr::tests::recount
