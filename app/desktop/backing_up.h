// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/beside/side_work.h"
#include "core/actions/backup_folder.h"
#include "core/base/log.h"
#include "ui/settings/backup_state.h"

#include <functional>
#include <memory>

namespace muhr::desktop {

/// Makes the backups of the open shop, on a thread of its own beside the counter: by hand, and one a day. Thread: the
/// window's.
class BackingUp
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
        base::ShopId shop;
        QString zone;
        /// The recovery sheet opens what is made here.
        bool opensBySheet = true;
        /// Nothing: there is nothing to seal them by.
        std::shared_ptr<const actions::ShopKeys> keys;
        /// The state is another one.
        std::function<void()> changed;
    };
    BackingUp(Parts parts, const QString &folder);

    const settings::BackupState &state() const { return m_state; }
    void setFolder(const QString &folder);
    void backUp();
    void backUpIfDue();
    void tryNewest();
    void stop() { m_side.stop(); }

private:
    /// Words of what came of it; nothing: it was stopped.
    using Outcome = actions::Outcome<std::optional<base::Sentence>>;
    using Work = std::function<Outcome(const actions::HowFar &)>;
    void begin(settings::BackupState::Work kind, Work work);
    void end(const Outcome &outcome);
    void look();
    actions::BackupLocks locks() const;

    Parts m_parts;
    settings::BackupState m_state;
    std::vector<actions::KeptBackup> m_kept;
    SideWork m_side{m_parts.post};
};

} // namespace muhr::desktop
