// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/endpoint/backing_up.h"

#include "app/endpoint/options.h"
#include "app/endpoint/say.h"
#include "core/store/shop_table.h"

#include <QJsonObject>

#include <memory>

namespace muhr::endpoint_program {
namespace {

const QByteArray boxUse = QByteArrayLiteral("muhr/backup/1");

} // namespace

QString generationsFile(const Options &options)
{
    return options.inData(QStringLiteral("generations"));
}

actions::BackupLocks locksOf(store::Database &database, const endpoint::Secrets &secrets)
{
    actions::BackupLocks locks;
    if (const auto shops = store::listShops(database))
        for (const store::ShopRow &shop : *shops)
            if (const auto keys = secrets.keysOf(shop.shop))
                locks.shops.push_back({shop.shop, keys->copy()});
    locks.box = secrets.box().publicKey();
    locks.openers = openersOf(secrets);
    return locks;
}

actions::BackupOpeners openersOf(const endpoint::Secrets &secrets)
{
    const auto box = std::make_shared<const crypto::BoxKey>(secrets.box().copy());
    return {{}, [box](const QByteArray &sealed) {
                const auto opened = crypto::openBox(*box, boxUse, sealed);
                return opened ? crypto::BackupKey::fromBytes(opened->view()) : std::nullopt;
            }};
}

QJsonArray shopsJson(const std::vector<actions::ShopInBackup> &shops)
{
    QJsonArray array;
    for (const actions::ShopInBackup &shop : shops)
        array.append(QJsonObject{{QStringLiteral("shop"), shop.shop.text()},
                                 {QStringLiteral("name"), shop.name},
                                 {QStringLiteral("events"), qint64(shop.figures.events)},
                                 {QStringLiteral("customers"), qint64(shop.figures.customers)},
                                 {QStringLiteral("number"), qint64(shop.figures.number)}});
    return array;
}

int fail(const Options &options, const actions::ActionError &error)
{
    return fail(options, words::errorWord(error.word).toLatin1().constData(), error.sentence.source,
                error.sentence.values);
}

} // namespace muhr::endpoint_program
