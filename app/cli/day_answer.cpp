// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/day_answer.h"

#include "core/base/instant_text.h"
#include "core/report/business_days.h"
#include "core/report/day_reading.h"
#include "core/report/fraud_digest.h"
#include "core/words/say.h"

#include <QJsonArray>

namespace muhr::cli {
namespace {

QJsonObject figuresJson(const report::DayFigures &figures)
{
    return {{QStringLiteral("visits"), qint64(figures.visits)},
            {QStringLiteral("new_cards"), qint64(figures.newCards)},
            {QStringLiteral("stamps"), qint64(figures.stamps)},
            {QStringLiteral("rewards"), qint64(figures.rewards)},
            {QStringLiteral("sales"), qint64(figures.sales)},
            {QStringLiteral("sold_minor"), qint64(figures.soldMinor)},
            {QStringLiteral("undos"), qint64(figures.undos)},
            {QStringLiteral("returns"), qint64(figures.returns)},
            {QStringLiteral("returned_minor"), qint64(figures.returnedMinor)},
            {QStringLiteral("corrections"), qint64(figures.corrections)}};
}

QJsonObject shiftJson(const report::ShiftFacts &facts, base::Language language)
{
    QJsonObject object = figuresJson(facts.shift.figures);
    object[QStringLiteral("staff")] = facts.shift.staff.text();
    object[QStringLiteral("name")] = facts.staffName;
    object[QStringLiteral("device")] = facts.shift.device.text();
    object[QStringLiteral("laptop")] = words::say(language, report::deviceSentence(facts.laptop));
    object[QStringLiteral("first")] = base::instantText(facts.shift.first);
    object[QStringLiteral("last")] = base::instantText(facts.shift.last);
    return object;
}

QJsonObject findingJson(const report::FindingFacts &facts, base::Language language)
{
    QJsonArray events;
    for (const base::EventId &event : facts.finding.events)
        events.append(event.text());
    return {{QStringLiteral("id"), facts.id.text()},
            {QStringLiteral("seen"), facts.wasSeen},
            {QStringLiteral("kind"), report::fraudKindWord(facts.finding.kind)},
            {QStringLiteral("staff"), facts.finding.staff.text()},
            {QStringLiteral("name"), facts.staffName},
            {QStringLiteral("customer"), facts.customer ? QJsonValue(facts.customer->text()) : QJsonValue()},
            {QStringLiteral("count"), qint64(facts.finding.count)},
            {QStringLiteral("of"), qint64(facts.finding.of)},
            {QStringLiteral("sentence"), words::say(language, facts.evidence)},
            {QStringLiteral("events"), events}};
}

} // namespace

actions::Outcome<std::optional<base::LocalDate>> dayAsked(const Invocation &invocation)
{
    const auto text = invocation.arguments().value("--date");
    if (!text)
        return std::optional<base::LocalDate>();
    const auto day = base::LocalDate::parse(*text);
    if (!day)
        return words::refused(words::Refusal::BadValue, {QStringLiteral("date")});
    return day;
}

actions::Outcome<QJsonObject> dayAnswer(Invocation &invocation, const actions::Workplace &place,
                                        const std::optional<base::LocalDate> &day)
{
    std::optional<store::PeopleKeys> people;
    if (place.keys)
        people.emplace(place.session.shop, place.keys->shop.copy());
    const auto facts = report::dayFacts(place.database, people ? &*people : nullptr, place.session.shop,
                                        place.session.branch, day, place.clock.now());
    if (!facts)
        return actions::refused(facts.error());
    const auto days = report::businessDays(place.database, place.session.shop);
    if (!days)
        return actions::refused(days.error());
    const auto digest =
        report::fraudDigest(place.database, people ? &*people : nullptr, place.session.shop, *days, facts->day.day, 1);
    if (!digest)
        return actions::refused(digest.error());
    QJsonArray findings;
    for (const report::FindingFacts &finding : *digest)
        findings.append(findingJson(finding, invocation.language()));
    QJsonArray shifts;
    for (const report::ShiftFacts &shift : facts->shifts)
        shifts.append(shiftJson(shift, invocation.language()));
    const auto &close = facts->day.close;
    QJsonObject answer = figuresJson(facts->day.sheet().all);
    answer[QStringLiteral("day")] = facts->day.day.text();
    answer[QStringLiteral("branch")] = facts->branchName;
    answer[QStringLiteral("currency")] = facts->currency;
    answer[QStringLiteral("shifts")] = shifts;
    answer[QStringLiteral("worth_a_look")] = findings;
    answer[QStringLiteral("closed_at")] = close ? QJsonValue(base::instantText(close->at)) : QJsonValue();
    answer[QStringLiteral("closed_by")] = close ? QJsonValue(facts->closedBy) : QJsonValue();
    answer[QStringLiteral("event")] = close ? QJsonValue(close->event.text()) : QJsonValue();
    answer[QStringLiteral("after_close")] = close ? QJsonValue(figuresJson(facts->day.late.all)) : QJsonValue();
    return answer;
}

} // namespace muhr::cli
