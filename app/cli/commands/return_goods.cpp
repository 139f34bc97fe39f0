// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/return_goods.h"

#include "app/cli/card_answer.h"
#include "app/cli/command.h"
#include "app/cli/invocation.h"
#include "app/cli/visit_parts.h"

namespace muhr::cli::commands {
namespace {

int run(Invocation &invocation)
{
    const auto amount = invocation.arguments().number("--amount");
    if (!amount)
        return invocation.wrongUsage(amount.error().text);
    const auto lines = linesOf(invocation.arguments());
    if (!lines)
        return invocation.wrongUsage(lines.error().text);
    const auto place = invocation.workplace();
    if (!place)
        return invocation.fail(place.error());
    const auto event = base::EventId::parse(invocation.positional(0));
    if (!event)
        return invocation.fail(words::refused(words::Refusal::BadValue, {QStringLiteral("event")}).error);
    const auto done = actions::returnGoods(
        **place, {*event, *amount, *lines, invocation.arguments().value("--reason").value_or(QString())});
    if (!done)
        return invocation.fail(done.error());
    const auto state = cardAnswer(invocation, **place, done->decision.after);
    if (!state)
        return invocation.fail(state.error());
    return invocation.answer({{QStringLiteral("event"), done->event.text()},
                              {QStringLiteral("returns"), done->returns.text()},
                              {QStringLiteral("taken_back"), givenJson(done->decision.takenBack)},
                              {QStringLiteral("brought_back"), givenJson(done->decision.broughtBack)},
                              {QStringLiteral("money_minor"), qint64(done->decision.moneyMinor)},
                              {QStringLiteral("state"), *state}});
}

} // namespace

const Command &returnGoods()
{
    static const Command command{"return",
                                 "EVENT [--amount MINOR] [--item SKU:QTY:MINOR]… [--reason T]",
                                 {{"--amount"}, {"--item"}, {"--reason"}},
                                 1,
                                 1,
                                 run};
    return command;
}

} // namespace muhr::cli::commands
