// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/invocation.h"

#include "app/cli/card_answer.h"
#include "app/cli/decision_answer.h"
#include "core/actions/record_visit.h"

namespace muhr::cli::commands {
namespace {

/// "SKU:QTY:MINOR".
std::optional<loyalty::Line> lineOf(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char(':'));
    if (parts.size() != 3 || parts[0].isEmpty())
        return std::nullopt;
    bool isQuantity = false;
    bool isPrice = false;
    const loyalty::Line line{parts[0], parts[1].toLongLong(&isQuantity), parts[2].toLongLong(&isPrice)};
    return isQuantity && isPrice ? std::optional(line) : std::nullopt;
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
    for (const QString &item : arguments.values("--item")) {
        const auto line = lineOf(item);
        if (!line)
            return invocation.wrongUsage(QStringLiteral("--item needs SKU:QTY:MINOR."));
        command.act.lines.push_back(*line);
    }
    for (const QString &use : arguments.values("--use"))
        command.act.uses.push_back(useWish(use));

    const auto place = invocation.workplace();
    if (!place)
        return invocation.fail(place.error());
    const auto done = actions::recordVisit(**place, command);
    return done ? answerVisit(invocation, **place, *done) : invocation.fail(done.error());
}

} // namespace

const Command &visit()
{
    static const Command command{"visit",
                                 "CODE [--stamps N] [--amount MINOR] [--item SKU:QTY:MINOR]… [--use VOUCHER|KIND]… "
                                 "[--quote]",
                                 {{"--stamps"}, {"--amount"}, {"--item"}, {"--use"}, {"--quote", false}},
                                 1,
                                 1,
                                 run};
    return command;
}

} // namespace muhr::cli::commands
