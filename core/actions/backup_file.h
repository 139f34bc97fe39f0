// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/action_error.h"
#include "core/actions/shop_keys.h"
#include "core/crypto/backup_header.h"

#include <QString>

#include <functional>
#include <map>

namespace muhr::actions {

/// Told how far a long work is, from 0 to 100; answers false to stop it.
using HowFar = std::function<bool(int percent)>;

/// What opens backups here: locks by the keys of a shop, the box by those of an endpoint. Either may be left empty.
struct BackupOpeners
{
    std::function<base::Expected<crypto::OpenedLock, crypto::BackupError>(const crypto::BackupLock &)> lock;
    std::function<std::optional<crypto::BackupKey>(const QByteArray &box)> box;
};

/// By what is on the recovery sheet.
BackupOpeners openedBy(const crypto::RecoveryKey &recovery);
/// By the keys of this machine.
BackupOpeners openedBy(const crypto::KeyFile &keys);
/// By the first that can.
BackupOpeners firstOf(BackupOpeners first, BackupOpeners second);

/// A backup whose key is here.
struct OpenBackup
{
    crypto::BackupHeader header;
    crypto::BackupKey key;
    /// Of the shops whose locks were opened.
    std::map<base::ShopId, crypto::BackupSecrets> secrets;
};

/// Both secrets of a device, as a backup keeps them, and back; nothing where they are none.
base::WipingBytes deviceSecretsOf(const ShopKeys &keys);
std::optional<ShopKeys> shopKeysOf(const crypto::BackupSecrets &secrets);

base::Unexpected<ActionError> refused(crypto::BackupError error);
/// There is nothing to try: no key is here, and none was typed.
base::Unexpected<ActionError> noKeyHere();

/// Errors: bad_value (some other file), store_newer, store_damaged, not_here.
Outcome<crypto::BackupHeader> readBackupHeader(const QString &path);
/// Errors: those, and no_key.
Outcome<OpenBackup> openBackup(const QString &path, const BackupOpeners &openers);

/// Writes the header and the sealed file, in one step and on disk when it answers. False: it was stopped, and nothing
/// is left. Errors: disk_full, store_damaged.
Outcome<bool> sealFile(const QString &plain, const QString &sealed, const crypto::BackupHeader &header,
                       const crypto::BackupKey &key, const HowFar &howFar);
/// Makes the plain file, of mode 0600. False: it was stopped. What was made before that, or before an error, stays for
/// whoever owns the folder to remove. Errors: store_damaged, disk_full.
Outcome<bool> unsealFile(const QString &sealed, const QString &plain, const OpenBackup &backup, const HowFar &howFar);

} // namespace muhr::actions
