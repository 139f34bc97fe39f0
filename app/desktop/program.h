// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/options.h"
#include "app/desktop/preference_file.h"
#include "app/desktop/recovery/shop_key_place.h"
#include "core/actions/desk.h"
#include "core/base/instant.h"
#include "core/base/log.h"
#include "core/base/random.h"
#include "core/report/desk.h"
#include "core/store/generation_file.h"
#include "core/store/work_queue.h"
#include "core/sync/shop_fetcher.h"
#include "ui/camera/camera_feed.h"
#include "ui/hand_scanner/keystrokes.h"
#include "ui/hand_scanner/wired_scanner.h"
#include "ui/kit/sounds.h"
#include "ui/shell/appearance.h"
#include "ui/shell/main_window.h"
#include "ui/welcome/backup_doors.h"
#include "ui/welcome/fetch_doors.h"

#include <QObject>

#include <memory>
#include <thread>

class QApplication;

namespace muhr::actions {
struct RebuiltStore;
}

namespace muhr::desktop {

struct FoundShop;
class OpenShop;
class Restoring;
struct TillMemory;

/// The folders of this machine.
struct Places
{
    QString store;
    QString preferences;
    QString generations;
    QString log;

    static Places of(const Options &options);
};

/// The desktop from start to end: opens the store, then shows what fits: what went wrong, Welcome, or the shop.
class Program : public QObject
{
    Q_OBJECT
public:
    Program(QApplication &application, const Options &options);
    ~Program() override;
    void start();

private:
    void open();
    void findShop();
    void showTrouble(store::OpenError error, const std::function<void()> &tryAgain);
    void startAnew();
    void rebuild();
    void showRebuilt(const actions::Outcome<actions::RebuiltStore> &rebuilt);
    /// What lies behind a gap in the chain of a store that was rebuilt, once the endpoint's history is here.
    void addSalvaged();
    void findKeys(const FoundShop &foundShop);
    void showWelcome();
    welcome::FetchDoors fetchDoors();
    welcome::BackupDoors backupDoors();
    void restore(const QString &file, const QString &recoveryKey);
    void openShop(const actions::Session &session, const FoundKeys &found);
    /// In the window, which is shown.
    void present(QWidget *page);
    void kioskRuns(bool isRunning);
    TillMemory tillMemory() const;
    void keepTill(const TillMemory &memory) const;
    void makeDesk(const actions::Session &session, const FoundKeys &found);
    void applyPreferences();
    void takeKeys(const std::shared_ptr<const actions::ShopKeys> &keys);
    void startCamera();
    void setPreferences(const settings::Preferences &preferences);
    void saveGeometry();
    void quitLater(std::chrono::seconds after);

    QApplication &m_application;
    const Options m_options;
    const Places m_places;
    const PreferenceFile m_preferenceFile;
    /// Of the store's thread.
    store::GenerationFile m_generations;
    settings::Preferences m_preferences;
    const base::SystemClock m_clock;
    base::Log m_log;
    /// Of the store's thread.
    base::SystemRandom m_random;
    std::function<void(std::function<void()>)> m_post;
    /// Of the open shop.
    QString m_zone;
    bool m_hasSheet = true;
    bool m_asksForPins = false;
    /// The damaged store that still has something to give; mostly empty.
    QString m_salvageFrom;
    const ShopKeyPlace m_keyPlace;
    shell::Appearance m_appearance;
    camera::CameraFeed m_feed;
    hand_scanner::Keystrokes m_keystrokes;
    hand_scanner::WiredScanner m_scanner;
    kit::Sounds m_sounds;

    // From the lowest up: each uses those before it.
    std::unique_ptr<store::WorkQueue> m_queue;
    /// Of Welcome.
    std::unique_ptr<sync::ShopFetcher> m_fetcher;
    std::unique_ptr<Restoring> m_restoring;
    std::unique_ptr<actions::Desk> m_desk;
    std::unique_ptr<report::Desk> m_report;
    std::unique_ptr<OpenShop> m_shop;
    /// Last, since its screens speak to all of them until they are gone.
    std::unique_ptr<shell::MainWindow> m_window;
    std::jthread m_rebuilding;
};

} // namespace muhr::desktop
