// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/point_play.h"

#include "core/loyalty/provisional.h"

#include <QJsonArray>

using namespace muhr::loyalty;

namespace muhr::tests {

QJsonObject pointReward(const QString &id, int price, QJsonObject changes)
{
    if (!changes.contains("title"))
        changes["title"] = QJsonObject{{"en", "Free coffee"}, {"uz", "Bepul kofe"}};
    changes["id"] = id;
    changes["price"] = price;
    return changes;
}

QJsonObject pointTerms(const QJsonObject &changes)
{
    QJsonObject terms{{"per", "amount"}, {"step_minor", 10'000}, {"rewards", QJsonArray{pointReward("coffee", 10)}}};
    for (auto change = changes.begin(); change != changes.end(); ++change)
        terms[change.key()] = change.value();
    for (const QString &key : terms.keys())
        if (terms[key].isNull())
            terms.remove(key);
    return terms;
}

QJsonObject lasting(const char *expires, int after, const char *until)
{
    return {{"expires", expires}, {"expires_after", after}, {"expires_until", until}};
}

QByteArray pointProgramme(const QJsonObject &terms, const QJsonObject &changes)
{
    return programmeOf({QJsonObject{{"id", "r1"}, {"kind", "points"}, {"terms", terms}}}, changes);
}

ActCommand purchase(std::int64_t amount)
{
    ActCommand command;
    command.amountMinor = amount;
    return command;
}

ActCommand spending(const char *kind)
{
    ActCommand command;
    command.stamps = 0;
    command.uses = {QString::fromLatin1(kind)};
    return command;
}

PointPlay::PointPlay(const QJsonObject &terms, const QJsonObject &changes)
    : CounterPlay(pointProgramme(pointTerms(terms), changes))
{
}

void PointPlay::publish(const QJsonObject &terms)
{
    CounterPlay::publish(pointProgramme(terms));
}

void PointPlay::advanceDays(std::int64_t days)
{
    advanceMinutes(days * 24 * 60);
}

base::LocalDate PointPlay::today() const
{
    return inForce->programme.dayOf(moment.at);
}

PointBalance PointPlay::balance() const
{
    return pointBalance(card, today());
}

QString PointPlay::points() const
{
    return QString::number(balance().balance);
}

Act PointPlay::earned(std::int64_t points) const
{
    Act act;
    act.entries = {PointsEarned{"r1", points, today(), std::nullopt, 0}};
    return act;
}

Act PointPlay::spent(std::int64_t points) const
{
    Act act;
    act.entries = {PointsSpent{"r1", "coffee", points, 0}};
    return act;
}

QString PointPlay::provisional() const
{
    const auto decision = decideProvisional(shelf, *inForce, {}, {moment, 0, false});
    return decision ? QStringLiteral("allowed") : QString::fromLatin1(refusalWord(decision.error().reason));
}

} // namespace muhr::tests
