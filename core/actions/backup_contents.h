// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/backup_file.h"
#include "core/store/database.h"
#include "core/store/shop_figures.h"

#include <memory>
#include <vector>

class QLockFile;

namespace muhr::actions {

/// A shop in a store or backup, for whoever wants to know what he has there.
struct ShopInBackup
{
    base::ShopId shop;
    QString name;
    /// IANA.
    QString zone;
    store::ShopFigures figures;
};

Outcome<std::vector<ShopInBackup>> shopsIn(store::Database &database);
/// Recomputes everything as `verify` does. Errors: store_damaged where something does not add up.
Outcome<std::vector<ShopInBackup>> verifiedShopsIn(store::Database &database);

/// "The backup of … opens, and all of it adds up: %1 customers …": a sentence a shop.
base::Sentence sentenceOf(const ShopInBackup &shop);

/// A folder beside a store, for copies of it; gone with this. One that a program left behind when it was stopped goes
/// too.
class WorkFolder
{
public:
    explicit WorkFolder(const QString &storePath);
    ~WorkFolder();
    WorkFolder(const WorkFolder &) = delete;

    bool isValid() const { return !m_path.isEmpty(); }
    QString file(const QString &name) const { return m_path + u'/' + name; }

private:
    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
};

/// What a backup brought when it was restored.
struct TriedBackup
{
    base::Instant madeAt;
    std::vector<ShopInBackup> shops;
};

/// The restore drill: really restores a backup into a folder beside the store, looks whether all of it adds up, and
/// throws it away. Nothing: it was stopped. Errors: bad_value (no backup), no_key, store_newer, store_damaged,
/// disk_full.
Outcome<std::optional<TriedBackup>> tryBackup(const QString &backup, const BackupOpeners &openers,
                                              const QString &storePath, const HowFar &howFar);

} // namespace muhr::actions
