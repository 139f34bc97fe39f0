// SPDX-License-Identifier: GPL-3.0-or-later
// What is done about a store that can't be opened, or isn't there any more.
#include "app/desktop/open_shop.h"
#include "app/desktop/program.h"
#include "app/desktop/recovery/restoring.h"
#include "app/desktop/trouble.h"
#include "core/actions/rebuild.h"
#include "core/store/set_aside.h"

#include <QApplication>

#include <utility>

namespace muhr::desktop {

/// The damaged store can't be in use, so nothing else needs its thread.
void Program::rebuild()
{
    m_queue.reset();
    m_log.info("desktop", "Save what can be saved of the damaged store");
    present(new shell::TroublePage(rebuildingTrouble(m_places.store), {}));
    m_rebuilding = std::jthread([this] {
        base::SystemRandom random;
        const auto rebuilt = std::make_shared<const actions::Outcome<actions::RebuiltStore>>(
            actions::rebuildStore(m_places.store, m_generations, random));
        m_post([this, rebuilt] { showRebuilt(*rebuilt); });
    });
}

void Program::showRebuilt(const actions::Outcome<actions::RebuiltStore> &rebuilt)
{
    if (!rebuilt) {
        m_log.error("desktop", "The store was not rebuilt",
                    {{"why", words::errorWord(rebuilt.error().word).toLatin1().constData()}});
        present(new shell::TroublePage(notRebuiltTrouble(rebuilt.error().sentence, m_places.store),
                                       {{way::tryAgain(), [this] { open(); }},
                                        {way::setAside(), [this] { startAnew(); }},
                                        {way::quit(), [] { QApplication::quit(); }}}));
        return;
    }
    m_log.info("desktop", "The store was rebuilt",
               {{"kept", rebuilt->kept}, {"behind", rebuilt->behind}, {"lost", rebuilt->lost}});
    if (rebuilt->behind > 0)
        m_salvageFrom = rebuilt->aside;
    present(new shell::TroublePage(rebuiltTrouble(*rebuilt), {{way::goOn(), [this] { open(); }}}));
}

void Program::addSalvaged()
{
    if (m_salvageFrom.isEmpty() || !m_queue)
        return;
    m_queue->post(store::Lane::Sync,
                  [this, aside = std::exchange(m_salvageFrom, QString())](store::Database &database) {
                      const auto added = actions::addSalvaged(database, aside, m_random);
                      m_post([this, added = added ? *added : -1] {
                          m_log.info("desktop", "Saved acts were written anew", {{"acts", added}});
                          if (m_shop)
                              m_shop->actStored();
                      });
                  });
}

void Program::startAnew()
{
    // It must be closed before it can be moved everywhere.
    m_queue.reset();
    if (!store::setAside(m_places.store)) {
        showTrouble(store::OpenError::NoRight, [this] { open(); });
        return;
    }
    m_log.info("desktop", "The damaged store is kept aside");
    open();
}

welcome::BackupDoors Program::backupDoors()
{
    m_restoring = std::make_unique<Restoring>(
        Restoring::Parts{m_places.store, m_clock, m_log, m_post, m_generations, m_keyPlace});
    return {[this](const QString &file, const QString &key, const welcome::BackupDoors::Percent &percent,
                   const welcome::BackupDoors::Then &then) { m_restoring->look(file, key, percent, then); },
            [this] { m_restoring->stop(); },
            [this](const QString &file, const QString &key) {
                // Welcome, which asks for it, goes by it.
                m_post([this, file, key] { restore(file, key); });
            }};
}

/// The empty store of Welcome is in use by nobody else.
void Program::restore(const QString &file, const QString &recoveryKey)
{
    present(new shell::TroublePage(restoringTrouble(m_places.store), {}));
    m_fetcher.reset();
    m_desk.reset();
    m_queue.reset();
    m_restoring->restore(file, recoveryKey, [this, file, recoveryKey](const auto &restored) {
        if (restored) {
            m_log.info("desktop", "The backup was restored");
            open();
            return;
        }
        m_log.error("desktop", "The backup was not restored",
                    {{"why", words::errorWord(restored.error().word).toLatin1().constData()}});
        present(new shell::TroublePage(notRestoredTrouble(restored.error().sentence, m_places.store),
                                       {{way::tryAgain(), [this, file, recoveryKey] { restore(file, recoveryKey); }},
                                        {way::goOn(), [this] { open(); }},
                                        {way::quit(), [] { QApplication::quit(); }}}));
    });
}

} // namespace muhr::desktop
