// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/invocation.h"

#include "core/actions/revoke_device.h"

namespace muhr::cli::commands {
namespace {

int run(Invocation &invocation)
{
    const auto device = base::DeviceId::parse(invocation.positional(0));
    if (!device)
        return invocation.wrongUsage(QStringLiteral("DEVICE must be the id of a device."));
    const auto reason =
        loyalty::parseRevokeReason(invocation.arguments().value("--reason").value_or(QStringLiteral("lost")));
    if (!reason)
        return invocation.wrongUsage(QStringLiteral("--reason must be lost, stolen or not_used."));
    const auto place = invocation.workplace();
    if (!place)
        return invocation.fail(place.error());
    const auto revoked = actions::revokeDevice(**place, {*device, *reason});
    if (!revoked)
        return invocation.fail(revoked.error());
    return invocation.answer({{QStringLiteral("event"), revoked->text()},
                              {QStringLiteral("device"), device->text()},
                              {QStringLiteral("reason"), loyalty::revokeReasonWord(*reason)}});
}

} // namespace

const Command &deviceRevoke()
{
    static const Command command{
        "device revoke", "DEVICE [--reason lost|stolen|not_used]", {{"--reason", true}}, 1, 1, run};
    return command;
}

} // namespace muhr::cli::commands
