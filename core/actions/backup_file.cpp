// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/backup_file.h"

#include "core/crypto/sealed_stream.h"

#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <memory>

namespace muhr::actions {
namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

words::Refusal wordOf(crypto::BackupError error)
{
    switch (error) {
    case crypto::BackupError::NotABackup:
        return words::Refusal::BadValue;
    case crypto::BackupError::Newer:
        return words::Refusal::StoreNewer;
    case crypto::BackupError::Damaged:
        return words::Refusal::StoreDamaged;
    case crypto::BackupError::WrongKey:
        return words::Refusal::NoKey;
    }
    Q_UNREACHABLE();
}

base::Unexpected<ActionError> notFound()
{
    return refused(words::Refusal::BadValue,
                   base::SourceText{
                       "Backup", QT_TRANSLATE_NOOP("Backup", "There is no such file, or it can't be read. Nothing was "
                                                             "changed. Choose the backup again.")});
}

base::Unexpected<ActionError> notWritten()
{
    return refused(
        words::Refusal::DiskFull,
        base::SourceText{"Backup",
                         QT_TRANSLATE_NOOP("Backup", "There is no room for it, or the folder may not be written. "
                                                     "Nothing was changed, and earlier backups are as they "
                                                     "were. Free some space, or choose another place.")});
}

int percentOf(qint64 done, qint64 all)
{
    return all > 0 ? static_cast<int>(done * 100 / all) : 100;
}

} // namespace

base::Unexpected<ActionError> noKeyHere()
{
    return refused(words::Refusal::NoKey,
                   base::SourceText{"Backup", QT_TRANSLATE_NOOP("Backup", "The key of this backup is not on this "
                                                                          "computer. Type the recovery key from the "
                                                                          "recovery sheet.")});
}

base::Unexpected<ActionError> refused(crypto::BackupError error)
{
    return refused(wordOf(error), crypto::sourceText(error));
}

BackupOpeners openedBy(const crypto::RecoveryKey &recovery)
{
    const auto key = std::make_shared<const crypto::RecoveryKey>(recovery.copy());
    return {[key](const crypto::BackupLock &lock) { return crypto::openLock(lock, *key); }, {}};
}

BackupOpeners openedBy(const crypto::KeyFile &keys)
{
    const auto shopKeys = std::make_shared<std::map<base::ShopId, crypto::VersionedShopKey>>();
    for (const crypto::KeyFileLine &line : keys.all())
        shopKeys->emplace(line.shop, line.key.copy());
    return {[shopKeys](const crypto::BackupLock &lock) -> base::Expected<crypto::OpenedLock, crypto::BackupError> {
                const auto found = shopKeys->find(lock.shop);
                if (found == shopKeys->end())
                    return base::Unexpected{crypto::BackupError::WrongKey};
                return crypto::openLock(lock, found->second);
            },
            {}};
}

BackupOpeners firstOf(BackupOpeners first, BackupOpeners second)
{
    return {[one = std::move(first.lock), other = std::move(second.lock)](
                const crypto::BackupLock &lock) -> base::Expected<crypto::OpenedLock, crypto::BackupError> {
                for (const auto &open : {one, other})
                    if (open)
                        if (auto opened = open(lock))
                            return opened;
                return base::Unexpected{crypto::BackupError::WrongKey};
            },
            first.box ? std::move(first.box) : std::move(second.box)};
}

base::WipingBytes deviceSecretsOf(const ShopKeys &keys)
{
    QByteArray both = keys.signing.secret().toByteArray() + keys.box.secret().toByteArray();
    base::WipingBytes secrets{QByteArrayView(both)};
    base::wipe(both);
    return secrets;
}

std::optional<ShopKeys> shopKeysOf(const crypto::BackupSecrets &secrets)
{
    const QByteArrayView both = secrets.device.view();
    if (both.size() != 64)
        return std::nullopt;
    auto signing = crypto::DeviceKey::fromSecret(both.first(32));
    auto box = crypto::BoxKey::fromSecret(both.last(32));
    if (!signing || !box)
        return std::nullopt;
    return ShopKeys{secrets.shop.copy(), std::move(*signing), std::move(*box)};
}

Outcome<crypto::BackupHeader> readBackupHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notFound();
    const QByteArray beginning = file.read(crypto::BackupHeader::fixedSize);
    const auto size = crypto::BackupHeader::sizeBy(beginning);
    if (!size)
        return refused(size.error());
    auto header = crypto::BackupHeader::parse(beginning + file.read(*size - beginning.size()));
    if (!header)
        return refused(header.error());
    return std::move(*header);
}

Outcome<OpenBackup> openBackup(const QString &path, const BackupOpeners &openers)
{
    auto header = readBackupHeader(path);
    if (!header)
        return base::Unexpected{header.error()};
    std::optional<crypto::BackupKey> key;
    if (header->box && openers.box)
        key = openers.box(*header->box);
    std::map<base::ShopId, crypto::BackupSecrets> secrets;
    for (const crypto::BackupLock &lock : header->locks) {
        if (!openers.lock)
            break;
        auto opened = openers.lock(lock);
        if (!opened)
            continue;
        key = std::move(opened->key);
        secrets.emplace(lock.shop, std::move(opened->secrets));
    }
    if (!key)
        return refused(crypto::BackupError::WrongKey);
    return OpenBackup{std::move(*header), std::move(*key), std::move(secrets)};
}

Outcome<bool> sealFile(const QString &plain, const QString &sealed, const crypto::BackupHeader &header,
                       const crypto::BackupKey &key, const HowFar &howFar)
{
    QFile from(plain);
    if (!from.open(QIODevice::ReadOnly))
        return notFound();
    QSaveFile to(sealed);
    const QByteArray beginning = header.bytes();
    if (!to.open(QIODevice::WriteOnly) || !to.setPermissions(ownerOnly) || to.write(beginning) != beginning.size())
        return notWritten();
    crypto::SealingStream stream(key.view(), beginning);
    const qint64 all = from.size();
    for (qint64 done = 0; done < all || all == 0;) {
        const QByteArray piece = from.read(crypto::kPieceSize);
        if (piece.size() != std::min<qint64>(crypto::kPieceSize, all - done))
            return notFound();
        done += piece.size();
        const QByteArray closed = stream.seal(piece, done == all);
        if (to.write(closed) != closed.size())
            return notWritten();
        if (!howFar(percentOf(done, all)))
            return false;
        if (done == all)
            break;
    }
    if (!to.commit())
        return notWritten();
    return true;
}

Outcome<bool> unsealFile(const QString &sealed, const QString &plain, const OpenBackup &backup, const HowFar &howFar)
{
    QFile from(sealed);
    if (!from.open(QIODevice::ReadOnly))
        return notFound();
    const auto size = crypto::BackupHeader::sizeBy(from.peek(crypto::BackupHeader::fixedSize));
    if (!size)
        return refused(size.error());
    // Whatever the header holds is bound to every piece.
    crypto::OpeningStream stream(backup.key.view(), from.read(*size));
    QFile to(plain);
    if (!to.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        return notWritten();
    for (bool isLast = false; !isLast;) {
        const QByteArray piece = from.read(crypto::kSealedPieceSize);
        isLast = from.atEnd();
        const auto opened = stream.open(piece, isLast);
        if (!opened)
            return refused(crypto::BackupError::Damaged);
        if (to.write(*opened) != opened->size())
            return notWritten();
        if (!howFar(percentOf(from.pos(), from.size())))
            return false;
    }
    if (!to.flush())
        return notWritten();
    return true;
}

} // namespace muhr::actions
