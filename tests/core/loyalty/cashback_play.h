// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/loyalty/counter_play.h"

#include "core/loyalty/point_balance.h"
#include "core/loyalty/price.h"

namespace muhr::tests {

/// 5 % of what is paid comes back as bonus money, and pays. A change to null takes a term out.
QJsonObject cashbackTerms(const QJsonObject &changes = {});
/// A programme with one rule "r1" for cashback.
QByteArray cashbackProgramme(const QJsonObject &terms, const QJsonObject &changes = {});
/// What a rule with these terms gives for a purchase that was priced so; "nothing: word" where it gives none.
QString cashbackFor(const QJsonObject &terms, const loyalty::Price &price, const std::vector<loyalty::Line> &lines);

/// A purchase of which so much is paid with the card; 0: as much as may be.
loyalty::ActCommand paying(std::int64_t amount, std::int64_t spend);

/// A card with bonus money, or with points that pay, at a counter.
class CashbackPlay : public CounterPlay
{
public:
    explicit CashbackPlay(const QJsonObject &terms = {}, const QJsonObject &changes = {});

    void advanceDays(std::int64_t days);
    base::LocalDate today() const;
    loyalty::PointBalance balance(loyalty::Account account = loyalty::Account::Bonus) const;
    /// What can be spent.
    QString bonus() const;
    /// "200 for 200" with what is taken and what it pays, or the word of the refusal.
    QString paid(const loyalty::ActCommand &command) const;
};

} // namespace muhr::tests
