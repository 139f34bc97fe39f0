// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expected.h"
#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/source_text.h"
#include "core/crypto/key_box.h"
#include "core/crypto/recovery_key.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace muhr::crypto {

/// The key that seals the contents of one backup and nothing else.
using BackupKey = SecretKey<struct BackupKeyTag>;

enum class BackupError {
    /// Some other file.
    NotABackup,
    /// Of a later Muhr.
    Newer,
    /// Cut, or bytes of it were changed.
    Damaged,
    /// Neither the keys here nor the recovery key open it.
    WrongKey,
};

base::SourceText sourceText(BackupError error);

/// What opens a backup for one shop of its store: whoever has the shop key, and by it whoever has the recovery sheet.
struct BackupLock
{
    base::ShopId shop;
    std::uint32_t keyVersion = 1;
    /// The backup's key: nonce 12 · 32 · tag 16, AES-256-GCM under HKDF-SHA256(shop key, "muhr/backup/1") with the
    /// additional data "muhr/backup/1" ‖ shop ‖ key version.
    QByteArray key;
    /// The secrets of the device that made it (signing 32, box 32), sealed alike under "muhr/backup/device/1".
    QByteArray device;
    /// The shop key for the recovery key (crypto/recovery_key); nothing where this device has none.
    std::optional<QByteArray> recovery;

    friend bool operator==(const BackupLock &, const BackupLock &) = default;
};

/// The secrets of a device, as a backup keeps them.
struct BackupSecrets
{
    VersionedShopKey shop;
    /// Signing 32, box 32.
    base::WipingBytes device;
};

BackupLock lockFor(const base::ShopId &shop, const BackupSecrets &secrets, const std::optional<QByteArray> &recovery,
                   const BackupKey &key, base::Random &random);

/// What a lock opens to.
struct OpenedLock
{
    BackupKey key;
    BackupSecrets secrets;
};
base::Expected<OpenedLock, BackupError> openLock(const BackupLock &lock, const VersionedShopKey &shopKey);
base::Expected<OpenedLock, BackupError> openLock(const BackupLock &lock, const RecoveryKey &recovery);

/// The beginning of a backup file: "MUHR BACKUP" · format 1 byte · length 4 bytes big-endian · that much JSON
/// {"made_at", "shops": [{"shop", "key_version", "key", "device", "recovery"}], "box"} · SHA-256 of all that, so that a
/// damaged header isn't taken for a wrong key. The sealed store (sealed_stream) follows, with the header as its
/// additional data.
struct BackupHeader
{
    base::Instant madeAt;
    std::vector<BackupLock> locks;
    /// Of an endpoint's: the backup's key, sealed to the box key that lies in its secrets folder.
    std::optional<QByteArray> box;

    static constexpr qsizetype fixedSize = 16;
    static constexpr qsizetype longest = 4 << 20;
    /// How long the whole header is, by its first `fixedSize` bytes. Errors: NotABackup, Newer, Damaged.
    static base::Expected<qsizetype, BackupError> sizeBy(QByteArrayView beginning);
    /// Of exactly the header's bytes. Errors: NotABackup, Newer, Damaged.
    static base::Expected<BackupHeader, BackupError> parse(QByteArrayView bytes);
    QByteArray bytes() const;

    const BackupLock *lockOf(const base::ShopId &shop) const;
};

} // namespace muhr::crypto
