// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/loyalty/recount/ledger.h"

namespace muhr::tests::recount {

/// Points or bonus money of a card on a day.
struct Balance
{
    struct Left
    {
        std::optional<Number> last;
        Number left = 0;
    };
    Number there = 0;
    Number waiting = 0;
    Number debt = 0;
    Number lapsed = 0;
    Number spent = 0;
    /// The soonest to lapse first.
    std::vector<Left> lots;
};

/// What was earned together and not taken back.
struct Lot
{
    Place from;
    QString rule;
    Number at = 0;
    Number day = 0;
    Number amount = 0;
    Number takenBack = 0;
    /// By hand, while it waited.
    bool isCancelled = false;
    Number active = 0;
    std::optional<Number> last;

    Number kept() const { return isCancelled ? 0 : amount - takenBack; }
};

/// All that was earned and stands, whatever became of it. `forOther`: what acts of this ledger bring the other card.
std::vector<Lot> lotsOf(const Ledger &ledger, const ProgrammeTerms &programme, bool isBonus, bool forOther = false);
Balance balanceOf(const Ledger &ledger, const ProgrammeTerms &programme, bool isBonus, Number today,
                  bool forOther = false);

/// What of a lot is gone in all once so much of its act came back; `before` of it was gone already.
Number takenBackOf(const Ledger &ledger, const ProgrammeTerms &programme, const Entry &lot, int act, Number returned,
                   const std::vector<Goods> &goods, Number before);
/// The last day of what is active from that day on.
std::optional<Number> lastDayOf(const Life &life, Number active, bool isJalali);
const RuleTerms *ruleOf(const ProgrammeTerms &programme, const QString &id);

/// An amount shared out by weights: rounded down, and what is left over goes a unit each to those that lost most.
std::vector<Number> sharedOut(Number amount, const std::vector<Number> &weights);
/// The best of the times that hold.
Number boostAt(const std::vector<Boost> &boosts, Number day, Number minuteOfDay);
Number minuteOfDay(Number at);

/// What a purchase came to on its way.
struct Money
{
    Number list = 0;
    Number discounted = 0;
    Number paid = 0;
    /// What is left of each line; empty where the lines don't add up to the purchase.
    std::vector<Number> lines;
    bool isPurchase = false;

    Number of(const QString &base) const { return base == u"list" ? list : base == u"discounted" ? discounted : paid; }
};
Money moneyOf(const Happening &act);
Number listOf(const Happening &act);
bool areLinesKnown(const Happening &act);
/// Points of a rule for points, before its caps.
Number pointsFor(const PointTerms &terms, Number base, Number factor);
/// What of the purchase counts for cashback.
Number countedFor(const CashbackTerms &terms, const Money &money, const std::vector<Goods> &goods);
Number cashbackFor(const CashbackTerms &terms, Number counted, Number factor);
Number piecesOf(const QStringList &items, const std::vector<Goods> &goods);

} // namespace muhr::tests::recount
