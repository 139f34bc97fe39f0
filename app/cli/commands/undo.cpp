// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/invocation.h"

#include "app/cli/card_answer.h"
#include "app/cli/visit_parts.h"
#include "core/actions/undo_visit.h"

namespace muhr::cli::commands {
namespace {

int run(Invocation &invocation)
{
    if (invocation.arguments().has("--also-reward") && invocation.arguments().has("--let-owe"))
        return invocation.wrongUsage(QStringLiteral("Either --also-reward or --let-owe."));
    const auto place = invocation.workplace();
    if (!place)
        return invocation.fail(place.error());
    const auto event = base::EventId::parse(invocation.positional(0));
    if (!event)
        return invocation.fail(words::refused(words::Refusal::NothingToUndo).error);
    actions::UndoVisit command;
    command.event = *event;
    command.reason = invocation.arguments().value("--reason").value_or(QString());
    if (invocation.arguments().has("--also-reward"))
        command.usedReward = loyalty::UsedReward::TakeBack;
    if (invocation.arguments().has("--let-owe"))
        command.usedReward = loyalty::UsedReward::LetOwe;
    const auto undone = actions::undoVisit(**place, command);
    if (!undone)
        return invocation.fail(undone.error());
    const auto state = cardAnswer(invocation, **place, undone->decision.after);
    if (!state)
        return invocation.fail(state.error());
    return invocation.answer({{QStringLiteral("event"), undone->event.text()},
                              {QStringLiteral("undoes"), undone->undoes.text()},
                              {QStringLiteral("taken_back"), givenJson(undone->decision.takenBack)},
                              {QStringLiteral("pay_again_minor"), qint64(undone->decision.payAgainMinor)},
                              {QStringLiteral("state"), *state}});
}

} // namespace

const Command &undo()
{
    static const Command command{"undo",
                                 "EVENT [--reason T] [--also-reward | --let-owe]",
                                 {{"--reason"}, {"--also-reward", false}, {"--let-owe", false}},
                                 1,
                                 1,
                                 run};
    return command;
}

} // namespace muhr::cli::commands
