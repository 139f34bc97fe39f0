// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/beside/side_work.h"
#include "app/desktop/recovery/shop_key_place.h"
#include "core/actions/backup.h"
#include "core/actions/restore.h"
#include "core/base/log.h"
#include "ui/welcome/backup_doors.h"

#include <functional>
#include <memory>
#include <vector>

namespace muhr::desktop {

/// Looks at a backup, and puts it in the place of the store, on a thread of its own. Thread: the window's.
class Restoring
{
public:
    /// References outlive it.
    struct Parts
    {
        QString storePath;
        const base::Clock &clock;
        base::Log &log;
        /// Runs a function on the window's thread.
        std::function<void(std::function<void()>)> post;
        store::GenerationFile &generations;
        const ShopKeyPlace &keyPlace;
    };
    /// Nothing: it was stopped.
    using Then = std::function<void(const actions::Outcome<std::optional<actions::Restored>> &)>;

    explicit Restoring(Parts parts) : m_parts(std::move(parts)) {}

    void look(const QString &file, const QString &recoveryKey, const welcome::BackupDoors::Percent &percent,
              const welcome::BackupDoors::Then &then);
    void stop() { m_side.stop(); }
    /// Nobody may have the store open.
    void restore(const QString &file, const QString &recoveryKey, const Then &then);

private:
    /// The keys of the backup's shops that are on this computer.
    using Keys = std::shared_ptr<std::vector<actions::KeysOfShop>>;
    using Opener = std::function<void(const actions::Outcome<actions::BackupOpeners> &, const Keys &)>;
    void findOpeners(const QString &file, const QString &recoveryKey, Opener then);
    void findKeys(std::vector<base::ShopId> shops, Keys found, std::function<void()> then);
    actions::KeepKeys keepWhereMissing(const Keys &keys) const;

    Parts m_parts;
    /// Gone with this: keys that are found later are dropped.
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
    SideWork m_side{m_parts.post};
};

} // namespace muhr::desktop
