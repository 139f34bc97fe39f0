// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/invocation.h"

#include "core/actions/add_place.h"

namespace muhr::cli::commands {
namespace {

int run(Invocation &invocation)
{
    const auto place = invocation.workplace();
    if (!place)
        return invocation.fail(place.error());
    const auto placement = actions::addPlacement(**place, {invocation.arguments().value("--name").value_or(QString())});
    if (!placement)
        return invocation.fail(placement.error());
    const auto &endpoint = invocation.shop().endpoint;
    const QString path = QStringLiteral("/j/%1/%2").arg(invocation.shop().joinCode, placement->text());
    return invocation.answer(
        {{QStringLiteral("placement"), placement->text()},
         {QStringLiteral("address"), endpoint ? QJsonValue(endpoint->publicUrl + path) : QJsonValue()}});
}

} // namespace

const Command &placementAdd()
{
    static const Command command{"placement add", "--name N", {{"--name"}}, 0, 0, run};
    return command;
}

} // namespace muhr::cli::commands
