// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/invocation.h"

#include "app/cli/card_answer.h"
#include "app/cli/decision_answer.h"
#include "app/cli/visit_parts.h"
#include "core/actions/record_visit.h"

namespace muhr::cli::commands {
namespace {

/// How much to pay with the card; 0: as much as may be. Nothing: the words say nothing.
std::optional<std::int64_t> spendOf(const QString &text)
{
    if (text == QLatin1String("all"))
        return 0;
    bool isNumber = false;
    const qlonglong number = text.toLongLong(&isNumber);
    return isNumber ? std::optional<std::int64_t>(number) : std::nullopt;
}

int answerVisit(Invocation &invocation, actions::Workplace &place, const actions::VisitDone &done)
{
    const auto state = cardAnswer(invocation, place, done.decision.after);
    if (!state)
        return invocation.fail(state.error());
    QJsonObject answer = decisionJson(invocation.language(), done.decision);
    answer[QStringLiteral("event")] = done.event ? QJsonValue(done.event->text()) : QJsonValue();
    answer[QStringLiteral("card")] = done.isProvisional ? QJsonValue() : QJsonValue(done.card.text());
    answer[QStringLiteral("provisional")] = done.isProvisional;
    answer[QStringLiteral("state")] = done.isProvisional ? QJsonValue() : QJsonValue(*state);
    return invocation.answer(answer);
}

int run(Invocation &invocation)
{
    const Arguments &arguments = invocation.arguments();
    const auto stamps = arguments.number("--stamps");
    const auto amount = arguments.number("--amount");
    if (!stamps)
        return invocation.wrongUsage(stamps.error().text);
    if (!amount)
        return invocation.wrongUsage(amount.error().text);
    actions::RecordVisit command;
    command.target = invocation.positional(0);
    command.quoteOnly = arguments.has("--quote");
    command.act.channel = loyalty::Channel::Command;
    command.act.stamps = *stamps;
    command.act.amountMinor = *amount;
    const auto lines = linesOf(arguments);
    if (!lines)
        return invocation.wrongUsage(lines.error().text);
    command.act.lines = *lines;
    if (const auto spend = arguments.value("--spend")) {
        command.act.spend = spendOf(*spend);
        if (!command.act.spend)
            return invocation.wrongUsage(QStringLiteral("--spend needs a number or “all”."));
    }
    for (const QString &use : arguments.values("--use"))
        command.act.uses.push_back(useWish(use));
    command.act.codes = arguments.values("--promo");
    command.act.happened = arguments.values("--happened");
    command.act.payWithGift = arguments.has("--gift");

    const auto place = invocation.workplace();
    if (!place)
        return invocation.fail(place.error());
    const auto done = actions::recordVisit(**place, command);
    return done ? answerVisit(invocation, **place, *done) : invocation.fail(done.error());
}

} // namespace

const Command &visit()
{
    static const Command command{
        "visit",
        "CODE [--stamps N] [--amount MINOR] [--item SKU:QTY:MINOR]… [--use VOUCHER|KIND]… [--spend N|all] "
        "[--promo WORD]… [--gift] [--happened EVENT]… [--quote]",
        {{"--stamps"},
         {"--amount"},
         {"--item"},
         {"--use"},
         {"--spend"},
         {"--promo"},
         {"--gift", false},
         {"--happened"},
         {"--quote", false}},
        1,
        1,
        run};
    return command;
}

} // namespace muhr::cli::commands
