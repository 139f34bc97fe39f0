// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/backup_contents.h"
#include "core/actions/create_shop.h"
#include "core/store/erase_list.h"
#include "core/store/generation_file.h"

namespace muhr::actions {

/// Where a backup is to be restored.
struct RestorePlace
{
    /// What lies there is kept under another name, never deleted.
    QString store;
    BackupOpeners openers;
    /// Outlives it.
    store::GenerationFile &generations;
    /// Puts the keys away where they are missing; nothing for an endpoint, whose keys are elsewhere.
    KeepKeys keep;
};

/// What came back.
struct Restored
{
    base::Instant madeAt;
    std::vector<ShopInBackup> shops;
    /// Where the store is now that was there; nothing where there was none.
    std::optional<QString> aside;
    /// Who had been erased after the backup was made, and is erased again.
    std::int64_t erasedAgain = 0;
};

/// Puts a backup in the place of a store: unseals it beside, recomputes all of it, erases again whoever was erased
/// since (as the store that is there, and the list beside the backup, know), lets each shop go on as an incarnation
/// that was never used, puts the keys away, and only then moves the old store aside and this one into its place. Acts
/// that were not pushed yet when it was made are offered again. Nothing: it was stopped, and all is as before. Errors:
/// as tryBackup; other_shop (the store that is there holds other shops only), store_open, no_key.
Outcome<std::optional<Restored>> restore(const QString &backup, const RestorePlace &place, const base::Clock &clock,
                                         base::Random &random, const HowFar &howFar);

} // namespace muhr::actions
