// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/loyalty/counter_play.h"

#include "core/loyalty/point_balance.h"

#include <QJsonArray>

namespace muhr::tests {

/// A stamp card "r1", points "r2" (one for each 10,000) and a rule "g1" of this kind; a change to null takes a term
/// out.
QByteArray giftProgramme(const QString &kind, const QJsonObject &terms, const QJsonObject &changes = {});
/// The same with bonus money for purchases instead of stamps and points.
QByteArray bonusProgramme(const QString &kind, const QJsonObject &terms);
/// A gift of bonus money.
QJsonObject bonusGift(int amount);
/// A gift of so many points.
QJsonObject pointGift(int count, QJsonObject changes = {});
/// A gift of so many stamps.
QJsonObject stampGift(int count);
/// A gift of a reward "cake".
QJsonObject cakeGift(QJsonObject reward = {}, const QString &id = QStringLiteral("cake"));
/// The fields that are wrong, below the terms of the rule.
QStringList wrongTerms(const QString &kind, const QJsonObject &terms);

/// A card at a counter of a shop that gives something beside purchases.
class GiftPlay : public CounterPlay
{
public:
    GiftPlay(const QString &kind, const QJsonObject &terms);

    using CounterPlay::publish;
    void publish(const QString &kind, const QJsonObject &terms);
    /// The counter is at this day, 09:00.
    void goTo(const QString &day);
    base::LocalDate today() const;
    /// A person who keeps these days.
    void knows(const std::vector<loyalty::YearlyFact> &days, bool isComplete = false);
    void knowsBirthday(int month, int day, const QString &since = {}, const QString &changed = {});
    /// A purchase without stamps.
    base::EventId buy(std::int64_t amount);
    /// Neither stamps nor a purchase, only this happened.
    loyalty::ActCommand happening(const QString &what) const;
    /// What rule "g1" would give with this act: its entries by word and amount, such as "points 50".
    QString gift(const loyalty::ActCommand &command = {}) const;
    /// Why, as English source texts.
    QStringList why(const loyalty::ActCommand &command = {}) const;
    std::int64_t points() const;
    /// What rule "g1" is short of.
    std::optional<loyalty::NextGood> next() const;

private:
    loyalty::CustomerFacts m_person;
};

loyalty::YearlyFact yearly(const QString &id, int month, int day, const QString &since = {},
                           const QString &changed = {});

} // namespace muhr::tests
