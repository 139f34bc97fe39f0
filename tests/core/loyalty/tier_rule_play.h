// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/loyalty/counter_play.h"

#include "core/loyalty/card_tier.h"

#include <QJsonArray>

namespace muhr::tests {

/// Basic, silver for 1,000, gold for 3,000 spent in a calendar year; silver takes 10% off, gold 20%. A change to null
/// takes a term out.
QJsonObject tierTerms(const QJsonObject &changes = {});
/// A tier with its changes, such as {"earn_percent", 200}.
QJsonObject tierRow(const char *id, int atLeast, const QJsonObject &changes = {});
/// One way of one condition.
QJsonArray reachBy(const char *metric, int atLeast, const QJsonObject &window = {});
/// A rule of tiers beside the others.
QByteArray tierProgramme(const QJsonObject &terms = tierTerms(), const QJsonArray &others = {});

/// A card with tiers at a counter.
class TierRulePlay : public CounterPlay
{
public:
    explicit TierRulePlay(const QJsonObject &terms = tierTerms(), const QJsonArray &others = {})
        : CounterPlay(tierProgramme(terms, others))
    {
    }
    /// Fails the test if it is refused.
    base::EventId buy(std::int64_t amount);
    /// What the purchase would come to.
    std::int64_t price(std::int64_t amount) const;
    void advanceDays(std::int64_t days) { advanceMinutes(days * 24 * 60); }
    base::LocalDate today() const { return inForce->programme.dayOf(moment.at); }
    loyalty::TierView tier() const { return *loyalty::tierOf(card, shelf, inForce->programme, today()); }
    QString on() const { return tier().now->id; }
    /// By hand; nothing: without end.
    base::EventId give(const QString &tier, std::optional<base::LocalDate> lastDay);
};

} // namespace muhr::tests
