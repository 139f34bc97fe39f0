// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/day_answer.h"

#include "core/actions/look_at_findings.h"

#include <QJsonArray>

namespace muhr::cli::commands {
namespace {

int run(Invocation &invocation)
{
    const auto day = dayAsked(invocation);
    if (!day)
        return invocation.fail(day.error());
    const auto place = invocation.workplace();
    if (!place)
        return invocation.fail(place.error());
    const auto shown = dayAnswer(invocation, **place, *day);
    if (!shown)
        return invocation.fail(shown.error());
    actions::LookAtFindings command;
    const QJsonArray findings = (*shown)[QLatin1String("worth_a_look")].toArray();
    for (const QJsonValue &finding : findings)
        if (const auto id = base::EventId::parse(finding[QLatin1String("id")].toString()))
            command.findings.push_back(*id);
    const auto seen = actions::lookAtFindings(**place, command);
    if (!seen)
        return invocation.fail(seen.error());
    return invocation.answer({{QStringLiteral("seen"), qint64(*seen)}});
}

} // namespace

const Command &daySeen()
{
    static const Command command{"day seen", "[--date D]", {{"--date"}}, 0, 0, run};
    return command;
}

} // namespace muhr::cli::commands
