// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/loyalty/counter_play.h"

#include "core/loyalty/point_balance.h"

namespace muhr::tests {

/// A reward for points with a concrete title.
QJsonObject pointReward(const QString &id, int price, QJsonObject changes = {});
/// A point for every 10,000 of a purchase, without end, and "coffee" for 10. A change to null takes a term out.
QJsonObject pointTerms(const QJsonObject &changes = {});
/// Terms of how long points live.
QJsonObject lasting(const char *expires, int after, const char *until = "day");
/// A programme with one rule "r1" for points.
QByteArray pointProgramme(const QJsonObject &terms, const QJsonObject &changes = {});

loyalty::ActCommand purchase(std::int64_t amount);
/// Only this is handed over.
loyalty::ActCommand spending(const char *kind);

/// A card with points at a counter.
class PointPlay : public CounterPlay
{
public:
    explicit PointPlay(const QJsonObject &terms = {}, const QJsonObject &changes = {});

    using CounterPlay::publish;
    void publish(const QJsonObject &terms);
    void advanceDays(std::int64_t days);
    base::LocalDate today() const;
    loyalty::PointBalance balance() const;
    /// What can be spent.
    QString points() const;
    /// Acts of another till.
    loyalty::Act earned(std::int64_t points) const;
    loyalty::Act spent(std::int64_t points) const;
    /// The word of the refusal for a code that is not known here.
    QString provisional() const;
};

} // namespace muhr::tests
