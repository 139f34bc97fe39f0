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

TenRules::TenRules()
{
    tests::SeededRandom random(10);
    // A Monday at 09:00 in Tashkent.
    m_moment.at = base::Instant::fromMs(1'780'286'400'000);
    m_moment.branch = base::BranchId::make(random, m_moment.at);
    m_moment.staff = base::StaffId::make(random, m_moment.at);
    const auto id = base::ProgrammeId::make(random, m_moment.at);
    QJsonArray rules;
    for (int i = 1; i <= 3; ++i)
        rules.append(
            stampRule(QStringLiteral("v%1").arg(i), QStringLiteral("visits%1").arg(i), 5 + i, QStringLiteral("visit")));
    for (int i = 1; i <= 3; ++i)
        rules.append(stampRule(QStringLiteral("a%1").arg(i), QStringLiteral("amounts%1").arg(i), 7 + i,
                               QStringLiteral("amount")));
    for (int i = 1; i <= 4; ++i)
        rules.append(pointRule(QStringLiteral("p%1").arg(i), 1'000 * i));
    const auto programme = programmeOf(rules);
    m_shelf.add(id, programme);
    m_inForce = m_shelf.find(programme.version());

    m_card = CardState::empty(base::CustomerId::make(random, m_moment.at), id);
    m_command.amountMinor = 45'000;
    for (int i = 0; i < visitsBefore; ++i) {
        m_moment.event = base::EventId::make(random, m_moment.at);
        m_card = fold(m_card, decide().act);
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

CardState TenRules::fold(const CardState &card, Act act) const
{
    Event event;
    event.id = m_moment.event;
    event.branch = m_moment.branch;
    event.staff = m_moment.staff;
    event.programmeVersion = m_inForce->programme.version();
    event.body = std::move(act);
    return loyalty::fold(card, {{&event, m_moment.at, false}, {}, {}}, m_shelf);
}

} // namespace muhr::bench
