// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/loyalty/recount/balance.h"

namespace muhr::tests::recount {

/// Something that would come off.
struct Offer
{
    QString rule;
    /// Cause and key, as they are told.
    QString key;
    Size size;
    Manner manner;
    /// So many of the cheapest pieces, or times the amount.
    Number pieces = 0;
    /// Lines it is for; empty: the whole purchase.
    std::vector<std::size_t> lines;
    /// What is counted with it, if anything is.
    std::optional<Entry> counted;
    bool isReward = false;
};

/// What comes off, entry by entry, and what is left.
struct Pricing
{
    Money money;
    std::vector<Entry> entries;
    /// A reward worth money off found nothing to come off, or something better.
    bool isRewardLost = false;
};

Pricing takeOff(const Money &list, const std::vector<Goods> &goods, const std::vector<Offer> &offers);

/// The goods of an act that a rule is for.
struct Chosen
{
    std::vector<std::size_t> lines;
    Number list = 0;
    Number pieces = 0;
    bool areKnown = false;
};
Chosen chosenOf(const Condition &condition, const Happening &act);
/// Whether the condition holds for this act, which is on its way.
bool isMet(const Condition &condition, const Ledger &before, const Happening &act);
/// Whether the customer used the rule as often as she may.
bool isUsedUp(const std::vector<UseLimit> &limits, const Ledger &before, const QString &rule, Number day,
              bool isJalali);
/// Nothing: the goods are too few, or nobody knows them.
std::optional<Offer> offerOf(const Manner &manner, const Size &size, const Chosen &chosen, const Condition &condition);

} // namespace muhr::tests::recount
