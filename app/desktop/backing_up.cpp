// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/backing_up.h"

#include "core/words/refusals.h"

#include <QDir>

namespace muhr::desktop {

using settings::BackupState;

BackingUp::BackingUp(Parts parts, const QString &folder) : m_parts(std::move(parts))
{
    m_state.zone = m_parts.zone;
    m_state.opensBySheet = m_parts.opensBySheet;
    m_state.folder = folder;
    look();
}

void BackingUp::setFolder(const QString &folder)
{
    if (folder == m_state.folder)
        return;
    m_state.folder = folder;
    m_state.said.reset();
    look();
    m_parts.changed();
    backUpIfDue();
}

void BackingUp::look()
{
    m_state.isFolderThere = !m_state.folder.isEmpty() && QDir(m_state.folder).exists();
    m_kept =
        m_state.isFolderThere ? actions::backupsOf(m_parts.shop, m_state.folder) : std::vector<actions::KeptBackup>();
    m_state.kept = static_cast<int>(m_kept.size());
    m_state.lastAt = m_kept.empty() ? std::nullopt : std::optional(m_kept.front().madeAt);
}

actions::BackupLocks BackingUp::locks() const
{
    std::vector<actions::KeysOfShop> keys;
    if (m_parts.keys)
        keys.push_back({m_parts.shop, m_parts.keys->copy()});
    return actions::BackupLocks::of(std::move(keys));
}

void BackingUp::backUp()
{
    auto locksOfIt = std::make_shared<const actions::BackupLocks>(locks());
    begin(BackupState::Work::BackingUp,
          [locks = std::move(locksOfIt), path = m_parts.storePath, folder = actions::BackupFolder{m_state.folder},
           now = m_parts.clock.now()](const actions::HowFar &howFar) -> Outcome {
              auto database = store::Database::openForReading(path);
              if (!database)
                  return base::Unexpected{actions::actionErrorOf(database.error())};
              base::SystemRandom random;
              const auto made = actions::backUpInto(folder, *database, *locks, now, random, howFar);
              if (!made)
                  return base::Unexpected{made.error()};
              return *made ? std::optional(actions::sentenceOf((*made)->shops.front())) : std::nullopt;
          });
}

void BackingUp::backUpIfDue()
{
    const auto zone = base::Zone::parse(m_parts.zone).value_or(base::Zone::utc());
    look();
    const bool isDue = actions::isBackupDue(m_kept, zone, m_parts.clock.now());
    if (m_state.isFolderThere && m_parts.keys && isDue)
        backUp();
    else
        m_parts.changed();
}

void BackingUp::tryNewest()
{
    look();
    if (m_kept.empty())
        return;
    auto locksOfIt = std::make_shared<const actions::BackupLocks>(locks());
    begin(BackupState::Work::Trying,
          [locks = std::move(locksOfIt), path = m_parts.storePath,
           file = m_kept.front().file](const actions::HowFar &howFar) -> Outcome {
              const auto tried = actions::tryBackup(file, locks->openers, path, howFar);
              if (!tried)
                  return base::Unexpected{tried.error()};
              return *tried && !(*tried)->shops.empty() ? std::optional(actions::sentenceOf((*tried)->shops.front()))
                                                        : std::nullopt;
          });
}

void BackingUp::begin(BackupState::Work kind, Work work)
{
    if (m_state.work != BackupState::Work::None)
        return;
    m_state.work = kind;
    m_state.percent = 0;
    m_state.said.reset();
    m_parts.changed();
    m_parts.log.info("desktop", kind == BackupState::Work::Trying ? "Try the newest backup" : "Back up");
    m_side.begin<Outcome>(
        std::move(work),
        [this](int percent) {
            m_state.percent = percent;
            m_parts.changed();
        },
        [this](const Outcome &outcome) { end(outcome); });
}

void BackingUp::end(const Outcome &outcome)
{
    m_state.work = BackupState::Work::None;
    m_state.hasFailed = !outcome;
    m_state.said = outcome ? *outcome : std::optional(outcome.error().sentence);
    if (!outcome)
        m_parts.log.error("desktop", "That did not work",
                          {{"why", words::errorWord(outcome.error().word).toLatin1().constData()}});
    look();
    m_parts.changed();
}

} // namespace muhr::desktop
