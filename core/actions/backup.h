// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/backup_contents.h"
#include "core/base/instant.h"
#include "core/base/random.h"
#include "core/base/sha256.h"

#include <span>

namespace muhr::actions {

/// The keys of a shop of the store.
struct KeysOfShop
{
    base::ShopId shop;
    ShopKeys keys;
};

/// Who may open the backups that are made here.
struct BackupLocks
{
    std::vector<KeysOfShop> shops;
    /// Of an endpoint, whose box key lies in its secrets folder.
    std::optional<crypto::BoxPublicKey> box;
    /// What opens them, to try a new one.
    BackupOpeners openers;

    /// By the keys that are on this machine.
    static BackupLocks of(std::vector<KeysOfShop> shops);
};

/// A backup that was restored once, and is good.
struct BackupMade
{
    QString file;
    std::int64_t bytes = 0;
    /// Of the file.
    base::Sha256 sha256;
    base::Instant madeAt;
    std::vector<ShopInBackup> shops;
};

/// Copies the whole store as it is at one moment, seals it into a file, and restores that into a folder beside the
/// store, where all of it is recomputed and compared; only then it takes the place of a file of that name. Who has been
/// erased is written beside it. Others may read and write meanwhile. Nothing: it was stopped, and all is as before.
/// Errors: no_key (of no shop of the store), disk_full, store_damaged (the copy does not add up), and what the store
/// says.
Outcome<std::optional<BackupMade>> backUp(store::Database &database, const BackupLocks &locks, base::Instant now,
                                          base::Random &random, const QString &target, const HowFar &howFar);

/// Where the list of the erased lies for the backups of a folder.
QString eraseListBeside(const QString &backup);

} // namespace muhr::actions
