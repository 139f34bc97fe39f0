// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/syncing.h"

#include <QCoreApplication>

namespace muhr::cli::commands {
namespace {

int run(Invocation &invocation)
{
    auto syncing = startSyncing(invocation);
    if (!syncing)
        return invocation.fail(syncing.error());
    std::optional<base::Expected<void, words::Refused>> enrolled;
    syncing->replicator->enrol(invocation.positional(0), [&](const base::Expected<void, words::Refused> &outcome) {
        enrolled = outcome;
        QCoreApplication::quit();
    });
    if (!enrolled)
        QCoreApplication::exec();
    if (!*enrolled)
        return invocation.fail(enrolled->error());
    return syncAndAnswer(invocation, *syncing);
}

} // namespace

const Command &enrol()
{
    static const Command command{"enrol", "LINK", {}, 1, 1, run};
    return command;
}

} // namespace muhr::cli::commands
