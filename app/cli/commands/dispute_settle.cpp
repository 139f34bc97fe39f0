// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/invocation.h"

#include "core/actions/settle_dispute.h"

namespace muhr::cli::commands {
namespace {

int run(Invocation &invocation)
{
    actions::SettleDispute command;
    const auto event = base::EventId::parse(invocation.positional(0));
    if (!event)
        return invocation.wrongUsage(QStringLiteral("EVENT must be the id of an event."));
    const auto decision = loyalty::parseDisputeDecision(invocation.positional(1));
    if (!decision)
        return invocation.wrongUsage(QStringLiteral("DECISION must be write_off, charge, block or reopen."));
    const auto entry = invocation.arguments().number("--entry");
    if (!entry)
        return invocation.wrongUsage(entry.error().text);
    command.use = {*event, entry->value_or(0)};
    command.decision = *decision;
    const auto place = invocation.workplace();
    if (!place)
        return invocation.fail(place.error());
    const auto settled = actions::settleDispute(**place, command);
    if (!settled)
        return invocation.fail(settled.error());
    return invocation.answer({{QStringLiteral("event"), settled->text()},
                              {QStringLiteral("use"), event->text()},
                              {QStringLiteral("entry"), qint64(command.use.index)},
                              {QStringLiteral("decision"), loyalty::disputeDecisionWord(*decision)}});
}

} // namespace

const Command &disputeSettle()
{
    static const Command command{
        "dispute settle", "EVENT write_off|charge|block|reopen [--entry N]", {{"--entry"}}, 2, 2, run};
    return command;
}

} // namespace muhr::cli::commands
