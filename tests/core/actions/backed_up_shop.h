// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/backup_folder.h"
#include "core/actions/restore.h"
#include "tests/core/actions/shop_at_work.h"
#include "tests/support/sure.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace muhr::tests {

using namespace muhr::actions;

inline const QString canary = QStringLiteral("Gulchehra-kanareyka");

inline HowFar toTheEnd()
{
    return [](int) { return true; };
}

inline QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("a file of the test can't be written");
}

/// A shop with two customers and an act, and a folder for its backups.
class BackedUpShop
{
public:
    explicit BackedUpShop(std::uint64_t seed) : shop(seed)
    {
        JoinCustomer command;
        command.name = canary;
        first = shop.join(command);
        second = shop.join();
        (void)shop.visit(first.code);
    }

    BackupLocks locks() const
    {
        std::vector<KeysOfShop> keys;
        keys.push_back({shop.id(), shop.keys().copy()});
        return BackupLocks::of(std::move(keys));
    }
    Outcome<std::optional<BackupMade>> backUp(const QString &name, const HowFar &howFar = toTheEnd())
    {
        return actions::backUp(shop.database(), locks(), shop.clock().now(), shop.random(), file(name), howFar);
    }
    QString file(const QString &name) const { return folder.filePath(name); }
    crypto::RecoveryKey recovery() const { return *crypto::RecoveryKey::parse(shop.shop().recoveryKey); }

    ShopAtWork shop;
    QTemporaryDir folder;
    CustomerJoined first;
    CustomerJoined second;
};

/// A laptop that a backup is restored on.
class OtherLaptop
{
public:
    QString store() const { return folder.filePath(QStringLiteral("shops.muhr")); }
    Outcome<std::optional<Restored>> restore(const QString &backup, const BackupOpeners &openers,
                                             const HowFar &howFar = toTheEnd())
    {
        const auto keep = [this](const base::ShopId &, const ShopKeys &made) -> Outcome<void> {
            keys = made.copy();
            return {};
        };
        return actions::restore(backup, {store(), openers, generations, keep}, clock, random, howFar);
    }
    store::Database open() const { return sure(store::Database::openForWriting(store(), store::IfMissing::Refuse)); }

    QTemporaryDir folder;
    store::GenerationFile generations{folder.filePath(QStringLiteral("generations"))};
    tests::FixedClock clock{base::Instant::fromMs(1'780'400'000'000)};
    tests::SeededRandom random{99};
    std::optional<ShopKeys> keys;
};

inline QStringList filesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden, QDir::Name);
}

} // namespace muhr::tests
