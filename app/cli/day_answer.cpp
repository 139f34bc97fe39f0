// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/day_answer.h"

#include "core/base/instant_text.h"
#include "core/report/day_reading.h"
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
    QJsonArray shifts;
    for (const report::ShiftFacts &shift : facts->shifts)
        shifts.append(shiftJson(shift, invocation.language()));
    const auto &close = facts->day.close;
    QJsonObject answer = figuresJson(facts->day.sheet().all);
    answer[QStringLiteral("day")] = facts->day.day.text();
    answer[QStringLiteral("branch")] = facts->branchName;
    answer[QStringLiteral("currency")] = facts->currency;
    answer[QStringLiteral("shifts")] = shifts;
    answer[QStringLiteral("closed_at")] = close ? QJsonValue(base::instantText(close->at)) : QJsonValue();
    answer[QStringLiteral("closed_by")] = close ? QJsonValue(facts->closedBy) : QJsonValue();
    answer[QStringLiteral("event")] = close ? QJsonValue(close->event.text()) : QJsonValue();
    answer[QStringLiteral("after_close")] = close ? QJsonValue(figuresJson(facts->day.late.all)) : QJsonValue();
    return answer;
}

} // namespace muhr::cli
