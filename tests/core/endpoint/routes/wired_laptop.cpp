// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/endpoint/routes/wired_laptop.h"

#include "core/actions/create_shop.h"
#include "core/actions/join_customer.h"
#include "core/crypto/token.h"
#include "core/store/customer_table.h"
#include "core/store/enrol_table.h"
#include "core/store/outbox_table.h"
#include "core/store/shop_table.h"

#include <QTest>

namespace muhr::tests {

using store::Lane;

WiredLaptop::WiredLaptop(EndpointBench &endpoint, std::optional<std::uint16_t> by)
    : bench(endpoint), port(by.value_or(endpoint.server->port()))
{
    const QString path = folder.filePath(QStringLiteral("laptop.muhr"));
    queue = std::move(
        *store::WorkQueue::start([path] { return store::Database::openForWriting(path, store::IfMissing::Create); }));
    const auto keep = [this](const base::ShopId &, const actions::ShopKeys &made) -> actions::Outcome<void> {
        keys = std::make_shared<const actions::ShopKeys>(made.copy());
        return {};
    };
    actions::CreateShop command;
    command.name = QStringLiteral("Nonvoyxona");
    command.language = base::Language::Uzbek;
    session = queue->ask(Lane::Sync, [&](store::Database &database) {
        return actions::createShop(database, bench.clock, random, keep, command)->session;
    });
    replicator = std::make_unique<sync::Replicator>(sync::ReplicatorWiring{*queue, bench.clock, random, session, keys});
}

sync::EnrolLinkText WiredLaptop::newPlace(const base::ShopId &shop)
{
    const auto token = crypto::Token::make(bench.random);
    const bool isMade = bench.queue->ask(Lane::Sync, [&](store::Database &database) {
        auto transaction = store::Transaction::begin(database);
        store::EnrolLink place;
        place.shop = shop;
        place.token = token.hash();
        place.ceiling = loyalty::Ceiling::Owner;
        return store::insertEnrolLink(*transaction, place) && transaction->commit();
    });
    if (!isMade)
        qFatal("no place at the endpoint");
    return {QStringLiteral("http://127.0.0.1:%1").arg(port), token, bench.secrets->box().publicKey(), std::nullopt};
}

bool WiredLaptop::enrol()
{
    std::optional<bool> isIn;
    replicator->enrol(newPlace().text(), [&isIn](const auto &done) { isIn = done.hasValue(); });
    return QTest::qWaitFor([&isIn] { return isIn.has_value(); }, 10'000) && *isIn;
}

void WiredLaptop::addCustomer()
{
    queue->ask(Lane::Sync, [this](store::Database &database) {
        auto place = workplace(database);
        return actions::joinCustomer(place, {}).hasValue();
    });
}

std::int64_t WiredLaptop::waiting()
{
    return queue->ask(Lane::Sync,
                      [this](store::Database &database) { return *store::countOutbox(database, session.shop); });
}

std::int64_t WiredLaptop::customersThere() const
{
    return bench.queue->ask(
        Lane::Sync, [this](store::Database &database) { return *store::countCustomers(database, session.shop); });
}

std::int64_t WiredLaptop::numberThere() const
{
    return bench.queue->ask(Lane::Sync, [this](store::Database &database) {
        return (**store::findShop(database, session.shop)).position.cursor;
    });
}

} // namespace muhr::tests
