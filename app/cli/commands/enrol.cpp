// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/kept_keys.h"
#include "app/cli/syncing.h"
#include "app/cli/wait_for.h"
#include "core/sync/shop_joiner.h"

#include <QDir>
#include <QFileInfo>

namespace muhr::cli::commands {
namespace {

/// A store that can't be read is left to whoever says why.
bool holdsShop(const QString &path)
{
    auto database = store::Database::openForReading(path);
    if (!database)
        return database.error() != store::OpenError::Missing && database.error() != store::OpenError::Empty;
    const auto shops = store::listShops(*database);
    return !shops || !shops->empty();
}

/// A laptop that has lost its shop, or never had one, is given the shop of the link.
actions::Outcome<actions::Session> fetchShop(Invocation &invocation)
{
    QDir().mkpath(QFileInfo(invocation.storePath()).absolutePath());
    const auto queue = store::WorkQueue::start(
        [path = invocation.storePath()] { return store::Database::openForWriting(path, store::IfMissing::Create); });
    if (!queue)
        return base::Unexpected{actions::actionErrorOf(queue.error())};
    const auto keep = [path = invocation.keyPath()](const base::ShopId &shop, const actions::ShopKeys &keys) {
        return keepInKeyFile(path, shop, keys);
    };
    sync::ShopJoiner joiner({**queue, invocation.clock(), invocation.random(), keep});
    // Once, while it is asked again every moment.
    QString shown;
    const auto waits = [&](const QString &digits) {
        if (shown != digits)
            (void)invocation.answer({{QStringLiteral("digits"), digits}});
        shown = digits;
    };
    const auto joined =
        waitFor<sync::JoinedShop>([&](auto then) { joiner.join(invocation.positional(0), std::move(then), waits); });
    if (!joined)
        return base::Unexpected{joined.error()};
    return joined->session;
}

int run(Invocation &invocation)
{
    const bool bringsShop = holdsShop(invocation.storePath());
    QJsonObject also;
    if (!bringsShop) {
        const auto session = fetchShop(invocation);
        if (!session)
            return invocation.fail(session.error());
        also[QLatin1String("shop")] = session->shop.text();
        also[QLatin1String("ceiling")] = loyalty::ceilingWord(session->ceiling);
    }
    auto syncing = startSyncing(invocation);
    if (!syncing)
        return invocation.fail(syncing.error());
    if (bringsShop) {
        const auto enrolled =
            waitFor<void>([&](auto then) { syncing->replicator->enrol(invocation.positional(0), std::move(then)); });
        if (!enrolled)
            return invocation.fail(enrolled.error());
    }
    return syncAndAnswer(invocation, *syncing, also);
}

} // namespace

const Command &enrol()
{
    static const Command command{"enrol", "LINK", {}, 1, 1, run};
    return command;
}

} // namespace muhr::cli::commands
