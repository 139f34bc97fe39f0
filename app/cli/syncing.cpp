// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/syncing.h"

#include "app/cli/carried_answer.h"
#include "app/cli/kept_keys.h"

#include "core/store/outbox_table.h"

#include <QCoreApplication>

namespace muhr::cli {
namespace {

words::Refusal wordOf(sync::SyncState state)
{
    switch (state) {
    case sync::SyncState::NotConnected:
    case sync::SyncState::Unreachable:
    case sync::SyncState::OtherKey:
    case sync::SyncState::NewKey:
        return words::Refusal::NoEndpoint;
    case sync::SyncState::WrongClock:
        return words::Refusal::WrongClock;
    case sync::SyncState::NotAllowed:
        return words::Refusal::NotAllowed;
    case sync::SyncState::Agreed:
    case sync::SyncState::Working:
    case sync::SyncState::NeedsRepair:
    case sync::SyncState::Failed:
        return words::Refusal::StoreDamaged;
    }
    return words::Refusal::StoreDamaged;
}

} // namespace

actions::Outcome<Syncing> startSyncing(Invocation &invocation)
{
    const auto place = invocation.readingPlace();
    if (!place)
        return base::Unexpected{place.error()};
    if (!(*place)->keys)
        return words::refused(words::Refusal::NoKey);
    const auto keys = std::make_shared<const actions::ShopKeys>((*place)->keys->copy());
    const actions::Session session = (*place)->session;
    store::GenerationFile &generations = invocation.generations();
    auto queue = store::WorkQueue::start(
        [path = invocation.storePath(), &generations] {
            auto database = store::Database::openForWriting(path, store::IfMissing::Refuse);
            if (database)
                generations.settle(*database);
            return database;
        },
        [&generations](store::Database &database) { generations.note(database); });
    if (!queue)
        return base::Unexpected{actions::actionErrorOf(queue.error())};
    Syncing syncing{std::move(*queue), nullptr};
    syncing.replicator = std::make_unique<sync::Replicator>(
        sync::ReplicatorWiring{*syncing.queue, invocation.clock(), invocation.random(), session, keys,
                               [path = invocation.keyPath(), shop = session.shop](const auto &newer) {
                                   // Where it is not kept, the next command finds it again in the store.
                                   (void)keepInKeyFile(path, shop, *newer);
                               }});
    return syncing;
}

void syncOnce(Syncing &syncing)
{
    const auto ended =
        QObject::connect(syncing.replicator.get(), &sync::Replicator::finished, qApp, &QCoreApplication::quit);
    syncing.replicator->syncOnce();
    QCoreApplication::exec();
    QObject::disconnect(ended);
}

int syncAndAnswer(Invocation &invocation, Syncing &syncing, const QJsonObject &also)
{
    syncOnce(syncing);
    const sync::SyncReport &report = syncing.replicator->report();
    if (report.newKey)
        (void)invocation.answer({{QStringLiteral("digits"), report.newKey->digits}});
    if (report.state != sync::SyncState::Agreed)
        return invocation.fail({wordOf(report.state), {sync::sourceText(report.state), {}}});
    const base::ShopId shop = invocation.shop().shop;
    QJsonArray carrying;
    const auto figures = syncing.queue->ask(store::Lane::Sync, [shop, &carrying](store::Database &database) {
        const auto row = store::findShop(database, shop);
        const auto waiting = store::countOutbox(database, shop);
        if (auto carried = carriedJson(database, shop))
            carrying = std::move(*carried);
        return std::pair(row && *row ? (*row)->position.cursor : 0, waiting ? *waiting : 0);
    });
    QJsonObject answer = also;
    answer[QLatin1String("pushed")] = qint64(report.pushed);
    answer[QLatin1String("pulled")] = qint64(report.pulled);
    answer[QLatin1String("refused")] = qint64(report.refused);
    answer[QLatin1String("held")] = qint64(report.held);
    answer[QLatin1String("forks")] = qint64(report.forks);
    answer[QLatin1String("carried")] = qint64(report.carried);
    answer[QLatin1String("carrying")] = carrying;
    answer[QLatin1String("number")] = qint64(figures.first);
    answer[QLatin1String("waiting")] = qint64(figures.second);
    return invocation.answer(answer);
}

} // namespace muhr::cli
