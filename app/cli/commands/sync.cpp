// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/syncing.h"
#include "app/cli/wait_for.h"

namespace muhr::cli::commands {
namespace {

/// The six digits of the endpoint's new key, as whoever runs it has said them.
actions::Outcome<void> takeNewKey(Syncing &syncing, const QString &digits)
{
    const auto &met = syncing.replicator->report().newKey;
    if (!met)
        return {};
    if (met->digits != digits)
        return base::Unexpected{words::Refused{
            words::Refusal::NotAllowed,
            {{"Sync", QT_TRANSLATE_NOOP("Sync", "These are not the digits of the key that answers. Nothing was sent to "
                                                "it, and everything goes on being saved here. Have “muhr-endpoint pin "
                                                "show” run at the endpoint; if it says other digits, somebody stands "
                                                "in between.")},
             {}}}};
    return waitFor<void>([&](auto then) { syncing.replicator->takeNewKey(std::move(then)); });
}

int run(Invocation &invocation)
{
    auto syncing = startSyncing(invocation);
    if (!syncing)
        return invocation.fail(syncing.error());
    if (const auto digits = invocation.arguments().value("--digits")) {
        syncOnce(*syncing);
        if (const auto taken = takeNewKey(*syncing, *digits); !taken)
            return invocation.fail(taken.error());
    }
    return syncAndAnswer(invocation, *syncing);
}

} // namespace

const Command &sync()
{
    static const Command command{"sync", "[--digits NNNNNN]", {{"--digits"}}, 0, 0, run};
    return command;
}

} // namespace muhr::cli::commands
