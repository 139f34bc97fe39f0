// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ten_rules.h"

#include "core/loyalty/fold.h"
#include "tests/support/seeded_random.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <cstdlib>

namespace muhr::bench {
namespace {

using namespace loyalty;

constexpr int visitsBefore = 10;

QJsonObject voucher(const QString &id, int at)
{
    const QJsonObject title{{"en", "Free coffee"}, {"uz", "Bepul kofe"}};
    return {{"at", at}, {"id", id}, {"reward", QJsonObject{{"title", title}, {"valid_days", 30}}}};
}

} // namespace

QJsonObject stampRule(const QString &id, const QString &kind, int goal, const QString &per)
{
    QJsonObject terms{{"goal", goal},
                      {"per", per},
                      {"stamp", kind},
                      {"milestones", QJsonArray{voucher(id + QStringLiteral("m"), goal)}}};
    if (per == QLatin1String("amount"))
        terms["step_minor"] = 20'000;
    return {{"id", id}, {"kind", "stamps"}, {"terms", terms}};
}

QJsonObject pointRule(const QString &id, int step)
{
    const QJsonObject title{{"en", "Free cake"}, {"uz", "Bepul tort"}};
    const QJsonObject reward{{"id", id + QStringLiteral("p")}, {"price", 100'000}, {"title", title}};
    return {{"id", id},
            {"kind", "points"},
            {"terms", QJsonObject{{"per", "amount"}, {"step_minor", step}, {"rewards", QJsonArray{reward}}}}};
}

Programme programmeOf(const QJsonArray &rules)
{
    const QJsonObject object{{"muhr", "programme/1"},   {"name", QJsonObject{{"en", "Coffee card"}}},
                             {"currency", "UZS"},       {"zone", "Asia/Tashkent"},
                             {"calendar", "gregorian"}, {"day_starts_minute", 0},
                             {"visit", "day"},          {"rules", rules}};
    const auto parsed = Programme::parse(QJsonDocument(object).toJson(QJsonDocument::Compact));
    if (!parsed) {
        for (const auto &error : parsed.error())
            std::fprintf(stderr, "%s: %s\n", qPrintable(error.field), error.sentence.text);
        std::abort();
    }
    return *parsed;
}

QJsonArray tenGivers()
{
    QJsonArray rules;
    for (int i = 1; i <= 3; ++i)
        rules.append(
            stampRule(QStringLiteral("v%1").arg(i), QStringLiteral("visits%1").arg(i), 5 + i, QStringLiteral("visit")));
    for (int i = 1; i <= 3; ++i)
        rules.append(stampRule(QStringLiteral("a%1").arg(i), QStringLiteral("amounts%1").arg(i), 7 + i,
                               QStringLiteral("amount")));
    for (int i = 1; i <= 4; ++i)
        rules.append(pointRule(QStringLiteral("p%1").arg(i), 1'000 * i));
    return rules;
}

QJsonArray tenKinds()
{
    // The visit is on a Thursday morning, when ten per cent come off.
    const QByteArray others = R"([
        {"id": "cash", "kind": "cashback", "terms": {"percent": 5, "pays": {}}},
        {"id": "mornings", "kind": "discount", "terms": {"title": {"en": "Morning"}, "percent_hundredths": 1000,
            "weekdays": ["thu", "fri"], "from_minute": 420, "to_minute": 660}},
        {"id": "levels", "kind": "tiers", "terms": {"tiers": [
            {"id": "basic", "title": {"en": "Basic"}},
            {"id": "silver", "title": {"en": "Silver"}, "earn_percent": 150,
             "reach": [{"all": [{"metric": "spend", "at_least": 300000}]}]},
            {"id": "gold", "title": {"en": "Gold"}, "earn_percent": 200,
             "reach": [{"all": [{"metric": "spend", "at_least": 3000000}]}]}]}},
        {"id": "word", "kind": "promo", "terms": {"word": {"en": "SPRING"}, "rewards": [
            {"id": "off", "title": {"en": "Spring"}, "percent_hundredths": 1500}]}},
        {"id": "codes", "kind": "coupon", "terms": {"title": {"en": "Flyer"}, "percent_hundredths": 2000}},
        {"id": "birthday", "kind": "occasion", "terms": {"gift": {"kind": "points", "count": 50}}},
        {"id": "second", "kind": "event_bonus", "terms": {"event": "purchase", "nth": 2,
            "gift": {"kind": "points", "count": 20}}},
        {"id": "friends", "kind": "referral", "terms": {"advocate": {"kind": "points", "count": 100}}}
    ])";
    QJsonArray rules{stampRule(QStringLiteral("v"), QStringLiteral("visits"), 6, QStringLiteral("visit")),
                     pointRule(QStringLiteral("p"), 1'000)};
    for (const auto &rule : QJsonDocument::fromJson(others).array())
        rules.append(rule);
    return rules;
}

TenRules::TenRules(const QJsonArray &rules)
{
    tests::SeededRandom random(10);
    // A Monday at 09:00 in Tashkent.
    m_moment.at = base::Instant::fromMs(1'780'286'400'000);
    m_moment.branch = base::BranchId::make(random, m_moment.at);
    m_moment.staff = base::StaffId::make(random, m_moment.at);
    const auto id = base::ProgrammeId::make(random, m_moment.at);
    const auto programme = programmeOf(rules);
    m_shelf.add(id, programme);
    m_inForce = m_shelf.find(programme.version());

    m_card = CardState::empty(base::CustomerId::make(random, m_moment.at), id);
    m_command.amountMinor = 45'000;
    for (int i = 0; i < visitsBefore; ++i) {
        m_moment.event = base::EventId::make(random, m_moment.at);
        m_card = fold(std::move(m_card), eventOf(decide().act));
        m_moment.at = m_moment.at + std::chrono::hours(24);
    }
    m_moment.event = base::EventId::make(random, m_moment.at);
}

Decision TenRules::decide() const
{
    auto decision = loyalty::decide(m_shelf, *m_inForce, m_card, m_command, m_moment);
    if (!decision)
        std::abort();
    return std::move(*decision);
}

Event TenRules::eventOf(Act act) const
{
    Event event;
    event.id = m_moment.event;
    event.branch = m_moment.branch;
    event.staff = m_moment.staff;
    event.programmeVersion = m_inForce->programme.version();
    event.body = std::move(act);
    return event;
}

CardState TenRules::fold(CardState card, const Event &event) const
{
    return loyalty::fold(std::move(card), {{&event, m_moment.at, false}, {}, {}}, m_shelf);
}

} // namespace muhr::bench
