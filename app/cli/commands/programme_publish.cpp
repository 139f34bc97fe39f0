// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/invocation.h"
#include "app/cli/programme_file.h"
#include "app/cli/programme_version.h"

#include "core/actions/publish_programme.h"

namespace muhr::cli::commands {
namespace {

int run(Invocation &invocation)
{
    auto bytes = programmeBytes(invocation.positional(0));
    if (!bytes)
        return invocation.wrongUsage(QStringLiteral("The file %1 can't be read.").arg(invocation.positional(0)));
    const auto place = invocation.workplace();
    if (!place)
        return invocation.fail(place.error());
    if (const auto parsed = loyalty::Programme::parse(*bytes); !parsed)
        return failProgramme(invocation, parsed.error());
    actions::PublishProgramme command{std::move(*bytes), std::nullopt, std::nullopt};
    if (const auto prefix = invocation.arguments().value("--based-on")) {
        const auto versions = versionsOf(**place);
        if (!versions)
            return invocation.fail(versions.error());
        const auto basedOn = versionNamed(*versions, *prefix);
        if (!basedOn)
            return invocation.fail(basedOn.error());
        command.basedOn = basedOn->version;
    }
    const auto published = actions::publishProgramme(**place, command);
    if (!published)
        return invocation.fail(published.error());
    const auto &basedOn = published->basedOn;
    return invocation.answer(
        {{QStringLiteral("event"), published->event.text()},
         {QStringLiteral("programme"), published->programme.text()},
         {QStringLiteral("version"), published->version.text()},
         {QStringLiteral("based_on"), basedOn.isNone() ? QJsonValue() : QJsonValue(basedOn.text())},
         {QStringLiteral("state"), published->isInForce ? QStringLiteral("in_force") : QStringLiteral("draft")}});
}

} // namespace

const Command &programmePublish()
{
    static const Command command{"programme publish", "F [--based-on VERSION]", {{"--based-on"}}, 1, 1, run};
    return command;
}

} // namespace muhr::cli::commands
