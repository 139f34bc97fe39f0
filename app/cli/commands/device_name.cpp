// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/invocation.h"

#include "core/actions/name_device.h"

namespace muhr::cli::commands {
namespace {

int run(Invocation &invocation)
{
    const auto device = base::DeviceId::parse(invocation.positional(0));
    if (!device)
        return invocation.wrongUsage(QStringLiteral("DEVICE must be the id of a device."));
    const auto place = invocation.workplace();
    if (!place)
        return invocation.fail(place.error());
    const auto named = actions::nameDevice(**place, {*device, invocation.positional(1)});
    if (!named)
        return invocation.fail(named.error());
    return invocation.answer({{QStringLiteral("event"), named->text()}, {QStringLiteral("device"), device->text()}});
}

} // namespace

const Command &deviceName()
{
    static const Command command{"device name", "DEVICE NAME", {}, 2, 2, run};
    return command;
}

} // namespace muhr::cli::commands
