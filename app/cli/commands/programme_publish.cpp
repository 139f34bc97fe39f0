// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/invocation.h"

#include "core/actions/publish_programme.h"
#include "core/loyalty/programme.h"

#include <QFile>

namespace muhr::cli::commands {
namespace {

int run(Invocation &invocation)
{
    QFile file(invocation.positional(0));
    if (!file.open(QIODevice::ReadOnly))
        return invocation.wrongUsage(QStringLiteral("The file %1 can't be read.").arg(invocation.positional(0)));
    const auto place = invocation.workplace();
    if (!place)
        return invocation.fail(place.error());
    const auto published =
        actions::publishProgramme(**place, {file.read(loyalty::Programme::longest + 1), std::nullopt});
    if (!published)
        return invocation.fail(published.error());
    return invocation.answer({{QStringLiteral("event"), published->event.text()},
                              {QStringLiteral("programme"), published->programme.text()},
                              {QStringLiteral("version"), published->version.text()}});
}

} // namespace

const Command &programmePublish()
{
    static const Command command{"programme publish", "F", {}, 1, 1, run};
    return command;
}

} // namespace muhr::cli::commands
