// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/invocation.h"
#include "app/cli/programme_file.h"
#include "app/cli/programme_version.h"

#include "core/loyalty/derived_id.h"
#include "core/report/replay_past.h"

#include <QDate>

#include <cstdio>

namespace muhr::cli::commands {
namespace {

constexpr std::int64_t mostMonths = 120;
/// Fewer cards are done before anybody wonders.
constexpr std::int64_t cardsWorthAWord = 5'000;

QJsonObject givenJson(const loyalty::ReplayGiven &given)
{
    return {{QStringLiteral("stamps"), qint64(given.stamps)},
            {QStringLiteral("points"), qint64(given.points)},
            {QStringLiteral("bonus_minor"), qint64(given.bonusMinor)},
            {QStringLiteral("rewards"), qint64(given.rewards)},
            {QStringLiteral("rewards_without_worth"), qint64(given.rewardsWithoutWorth)},
            {QStringLiteral("cost_minor"), qint64(given.costMinor)}};
}

QJsonArray cardsJson(const std::vector<loyalty::CardReplay> &cards, const base::ProgrammeId &programme)
{
    QJsonArray array;
    for (const auto &card : cards)
        array.append(QJsonObject{{QStringLiteral("card"), loyalty::cardId(card.customer, programme).text()},
                                 {QStringLiteral("customer"), card.customer.text()},
                                 {QStringLiteral("acts"), qint64(card.acts)},
                                 {QStringLiteral("was"), givenJson(card.was)},
                                 {QStringLiteral("would"), givenJson(card.would)}});
    return array;
}

/// Every month of the window, one without any cost too.
QJsonArray monthsJson(const loyalty::ReplaySummary &summary, base::LocalDate from, base::LocalDate today)
{
    const auto costIn = [](const loyalty::ReplayGiven &given, base::LocalDate month) {
        const auto found = given.costByMonth.find(month);
        return found == given.costByMonth.end() ? 0 : found->second;
    };
    QJsonArray array;
    for (auto day = from.plusDays(1 - from.parts().day); day <= today;) {
        array.append(QJsonObject{{QStringLiteral("month"), day.text().left(7)},
                                 {QStringLiteral("was_minor"), qint64(costIn(summary.was, day))},
                                 {QStringLiteral("would_minor"), qint64(costIn(summary.would, day))}});
        day = day.plusDays(day.date().daysInMonth());
    }
    return array;
}

bool tell(std::int64_t done, std::int64_t all)
{
    if (all >= cardsWorthAWord && done % (all / 20) == 0)
        std::fprintf(stderr, "%lld of %lld cards\n", static_cast<long long>(done), static_cast<long long>(all));
    return true;
}

int run(Invocation &invocation)
{
    const auto months = invocation.arguments().number("--months");
    if (!months)
        return invocation.wrongUsage(months.error().text);
    const std::int64_t count = months->value_or(12);
    if (count < 1 || count > mostMonths)
        return invocation.wrongUsage(QStringLiteral("--months needs 1 to 120."));
    const auto bytes = programmeBytes(invocation.positional(0));
    if (!bytes)
        return invocation.wrongUsage(QStringLiteral("The file %1 can't be read.").arg(invocation.positional(0)));
    const auto place = invocation.readingPlace();
    if (!place)
        return invocation.fail(place.error());
    const auto draft = loyalty::Programme::parse(*bytes);
    if (!draft)
        return failProgramme(invocation, draft.error());
    if (draft->needsNewerMuhr())
        return invocation.fail(words::refused(words::Refusal::NeedsNewerMuhr).error);
    if (draft->currency().code() != invocation.shop().currency)
        return invocation.fail(words::refused(words::Refusal::BadValue, {QStringLiteral("currency")}).error);
    const auto versions = versionsOf(**place);
    if (!versions)
        return invocation.fail(versions.error());

    const auto today = draft->dayOf((*place)->clock.now());
    const QDate first = today.date().addMonths(-static_cast<int>(count)).addDays(1);
    const auto from = base::LocalDate::make({first.year(), first.month(), first.day()}).value_or(base::LocalDate());
    const auto start = base::startOf(from, draft->zone(), draft->dayStartsMinute());
    const auto summary =
        report::replayPast((*place)->database, (*place)->session.shop, {versions->programme, *draft, start}, tell);
    if (!summary)
        return invocation.fail(actions::refused(summary.error()).error);
    const loyalty::ReplaySummary &found = **summary;
    return invocation.answer({{QStringLiteral("from"), from.text()},
                              {QStringLiteral("to"), today.text()},
                              {QStringLiteral("currency"), draft->currency().code()},
                              {QStringLiteral("cards"), qint64(found.cards)},
                              {QStringLiteral("acts"), qint64(found.acts)},
                              {QStringLiteral("gain"), qint64(found.gain)},
                              {QStringLiteral("lose"), qint64(found.lose)},
                              {QStringLiteral("same"), qint64(found.cards - found.gain - found.lose)},
                              {QStringLiteral("was"), givenJson(found.was)},
                              {QStringLiteral("would"), givenJson(found.would)},
                              {QStringLiteral("months"), monthsJson(found, from, today)},
                              {QStringLiteral("gainers"), cardsJson(found.gainers, versions->programme)},
                              {QStringLiteral("losers"), cardsJson(found.losers, versions->programme)}});
}

} // namespace

const Command &programmeReplay()
{
    static const Command command{"programme replay", "F [--months N]", {{"--months"}}, 1, 1, run};
    return command;
}

} // namespace muhr::cli::commands
