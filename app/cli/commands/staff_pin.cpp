// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/invocation.h"
#include "app/cli/secret_file.h"

#include "core/actions/set_pin.h"

namespace muhr::cli::commands {
namespace {

int run(Invocation &invocation)
{
    const auto staff = base::StaffId::parse(invocation.positional(0));
    if (!staff)
        return invocation.wrongUsage(QStringLiteral("STAFF must be the id of a member of staff."));
    const auto pin = secretIn(invocation.positional(1));
    if (!pin)
        return invocation.wrongUsage(QStringLiteral("The file %1 can't be read.").arg(invocation.positional(1)));
    const auto file = invocation.arguments().value("--before");
    const auto before = file ? secretIn(*file) : std::optional(QString());
    if (!before)
        return invocation.wrongUsage(QStringLiteral("The file %1 can't be read.").arg(*file));
    const auto place = invocation.workplace();
    if (!place)
        return invocation.fail(place.error());
    const auto done = actions::setPin(**place, {*staff, *pin, *before});
    if (!done)
        return invocation.fail(done.error());
    return invocation.answer({{QStringLiteral("event"), done->text()}, {QStringLiteral("staff"), staff->text()}});
}

} // namespace

const Command &staffPin()
{
    static const Command command{"staff pin", "STAFF FILE [--before FILE]", {{"--before"}}, 2, 2, run};
    return command;
}

} // namespace muhr::cli::commands
