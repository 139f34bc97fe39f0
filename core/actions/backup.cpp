// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/backup.h"

#include "core/store/erase_list.h"
#include "core/store/shop_table.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>

namespace muhr::actions {
namespace {

// How much of the time each step takes.
constexpr int percentCopied = 15;
constexpr int percentSealed = 45;

const QByteArray boxUse = QByteArrayLiteral("muhr/backup/1");

base::Unexpected<ActionError> notWritten()
{
    return refused(
        words::Refusal::DiskFull,
        base::SourceText{"Backup",
                         QT_TRANSLATE_NOOP("Backup", "The backup can't be put in its place. Look for free space, "
                                                     "and whether the folder may be written.")});
}

struct Sealing
{
    crypto::BackupHeader header;
    crypto::BackupKey key;
};

Outcome<Sealing> sealingOf(store::Database &database, const BackupLocks &locks, base::Instant now, base::Random &random)
{
    Sealing sealing{{}, crypto::BackupKey::make(random)};
    sealing.header.madeAt = now;
    for (const KeysOfShop &one : locks.shops) {
        const auto row = store::findShop(database, one.shop);
        if (!row)
            return refused(row.error());
        if (!*row)
            continue;
        // An endpoint's own keys are not in its store, and so not in its backups.
        const crypto::BackupSecrets secrets{one.keys.shop.copy(),
                                            locks.box ? base::WipingBytes() : deviceSecretsOf(one.keys)};
        // Shops lie together in an endpoint's, so no sheet of one may open it.
        const auto recovery = locks.box ? std::nullopt : (*row)->recovery;
        sealing.header.locks.push_back(crypto::lockFor(one.shop, secrets, recovery, sealing.key, random));
    }
    if (locks.box) {
        sealing.header.box = crypto::sealTo(*locks.box, boxUse, sealing.key.view(), random);
        if (!sealing.header.box)
            return words::refused(words::Refusal::NoKey);
    }
    if (sealing.header.locks.empty() && !sealing.header.box)
        return words::refused(words::Refusal::NoKey);
    return sealing;
}

std::optional<base::Sha256> sumOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash sum(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !sum.addData(&file))
        return std::nullopt;
    return base::Sha256::fromBytes(sum.result());
}

/// Takes the place of a file of that name, in one step.
bool moveOver(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(std::filesystem::path(from.toStdU16String()), std::filesystem::path(to.toStdU16String()),
                            error);
    return !error;
}

/// The same shops with the same figures; acts that came in between are in neither.
bool isSame(const std::vector<ShopInBackup> &a, const std::vector<ShopInBackup> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const ShopInBackup &one, const ShopInBackup &other) {
        return one.shop == other.shop && one.figures == other.figures;
    });
}

} // namespace

BackupLocks BackupLocks::of(std::vector<KeysOfShop> shops)
{
    crypto::KeyFile file;
    for (const KeysOfShop &one : shops)
        file.set(one.shop, one.keys.shop.copy());
    return {std::move(shops), {}, openedBy(file)};
}

QString eraseListBeside(const QString &backup)
{
    return QFileInfo(backup).path() + QStringLiteral("/muhr-erased.txt");
}

Outcome<std::optional<BackupMade>> backUp(store::Database &database, const BackupLocks &locks, base::Instant now,
                                          base::Random &random, const QString &target, const HowFar &howFar)
{
    const auto stopped = [] { return std::optional<BackupMade>(); };
    const auto sealing = sealingOf(database, locks, now, random);
    if (!sealing)
        return base::Unexpected{sealing.error()};
    const WorkFolder folder(database.path());
    if (!folder.isValid())
        return words::refused(words::Refusal::DiskFull);
    const QString copy = folder.file(QStringLiteral("copy.muhr"));
    if (const auto copied = database.copyTo(copy); !copied)
        return refused(copied.error());
    std::vector<ShopInBackup> meant;
    store::Erased erased;
    {
        auto copied = store::Database::openForReading(copy);
        if (!copied)
            return base::Unexpected{actionErrorOf(copied.error())};
        auto shops = shopsIn(*copied);
        auto gone = store::erasedIn(*copied);
        if (!shops)
            return base::Unexpected{shops.error()};
        if (!gone)
            return refused(gone.error());
        meant = std::move(*shops);
        erased = std::move(*gone);
    }
    if (!howFar(percentCopied))
        return stopped();

    const QString part = target + QStringLiteral(".part");
    const auto removed = [&](auto answer) {
        QFile::remove(part);
        return answer;
    };
    const auto sealed = sealFile(copy, part, sealing->header, sealing->key, [&](int percent) {
        return howFar(percentCopied + percent * (percentSealed - percentCopied) / 100);
    });
    if (!sealed)
        return removed(Outcome<std::optional<BackupMade>>(base::Unexpected{sealed.error()}));
    if (!*sealed)
        return stopped();
    // So that a full disk fits one copy, not two.
    QFile::remove(copy);
    const auto tried = tryBackup(part, locks.openers, database.path(), [&](int percent) {
        return howFar(percentSealed + percent * (100 - percentSealed) / 100);
    });
    if (!tried)
        return removed(Outcome<std::optional<BackupMade>>(base::Unexpected{tried.error()}));
    if (!*tried)
        return removed(stopped());
    if (!isSame(meant, (*tried)->shops))
        return removed(Outcome<std::optional<BackupMade>>(words::refused(words::Refusal::StoreDamaged)));
    const auto sum = sumOf(part);
    const bool isListed = erased.empty() || store::addToEraseList(eraseListBeside(target), erased);
    const std::int64_t bytes = QFileInfo(part).size();
    if (!sum || !isListed || !moveOver(part, target))
        return removed(Outcome<std::optional<BackupMade>>(notWritten()));
    return std::optional(BackupMade{target, bytes, *sum, now, std::move(meant)});
}

} // namespace muhr::actions
