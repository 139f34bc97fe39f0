// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/syncing.h"

#include "core/actions/rebuild.h"
#include "core/words/say.h"

namespace muhr::cli::commands {
namespace {

/// What the endpoint knows comes first, then what it does not is written anew and sent.
int bringAll(Invocation &invocation, const QString &aside, bool hasMore, QJsonObject said)
{
    auto syncing = startSyncing(invocation);
    if (!syncing)
        return invocation.fail(syncing.error());
    if (hasMore) {
        syncOnce(*syncing);
        if (syncing->replicator->report().state == sync::SyncState::Agreed) {
            const auto added = syncing->queue->ask(store::Lane::Sync, [&](store::Database &database) {
                return actions::addSalvaged(database, aside, invocation.random());
            });
            if (!added)
                return invocation.fail(added.error());
            said[QLatin1String("written_anew")] = qint64(*added);
        }
    }
    return syncAndAnswer(invocation, *syncing, said);
}

int run(Invocation &invocation)
{
    if (const auto aside = invocation.arguments().value("--aside"))
        return bringAll(invocation, *aside, true, {{QStringLiteral("kept_aside"), *aside}});
    const auto rebuilt = actions::rebuildStore(invocation.storePath(), invocation.generations(), invocation.random());
    if (!rebuilt)
        return invocation.fail(rebuilt.error());
    const QJsonObject said{
        {QStringLiteral("kept"), qint64(rebuilt->kept + rebuilt->behind)},
        {QStringLiteral("lost"), qint64(rebuilt->lost)},
        {QStringLiteral("kept_aside"), rebuilt->aside},
        {QStringLiteral("sentence"), words::say(invocation.language(), actions::sentenceOf(*rebuilt))}};
    // Said at once: the endpoint may be out of reach just now, and another `sync` goes on.
    invocation.answer(said);
    return bringAll(invocation, rebuilt->aside, rebuilt->behind > 0, said);
}

} // namespace

const Command &rebuild()
{
    static const Command command{"rebuild", "[--aside F]", {{"--aside"}}, 0, 0, run};
    return command;
}

} // namespace muhr::cli::commands
