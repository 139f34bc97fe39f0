// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/at_the_kiosk.h"
#include "app/desktop/at_the_till.h"
#include "app/desktop/backing_up.h"
#include "app/desktop/carrying.h"
#include "app/desktop/recovery/shop_key_place.h"
#include "core/actions/desk.h"
#include "core/base/instant.h"
#include "core/base/random.h"
#include "core/report/desk.h"
#include "core/store/work_queue.h"
#include "core/words/refused.h"
#include "ui/settings/settings_state.h"

#include <QPointer>
#include <QString>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

class QWidget;

namespace muhr::camera {
class CameraFeed;
}
namespace muhr::counter {
class CounterPresenter;
}
namespace muhr::customer_display {
class DisplayPresenter;
class DisplayWindow;
} // namespace muhr::customer_display
namespace muhr::customers {
class CustomerModel;
class CustomerPresenter;
} // namespace muhr::customers
namespace muhr::disputes {
class ToLookAt;
}
namespace muhr::hand_scanner {
class Keystrokes;
class WiredScanner;
} // namespace muhr::hand_scanner
namespace muhr::kit {
class Sounds;
}
namespace muhr::settings {
class SettingsPresenter;
struct SettingsDoors;
} // namespace muhr::settings
namespace muhr::shell {
class Frame;
class FramePresenter;
class SearchPresenter;
struct SearchAction;
} // namespace muhr::shell
namespace muhr::today {
class TodayPresenter;
}
namespace muhr::sync {
class Inviter;
class Replicator;
} // namespace muhr::sync

namespace muhr::desktop {

/// The presenters of one open shop, connected, and the frame with their screens.
class OpenShop
{
public:
    /// All references outlive it.
    struct Parts
    {
        actions::Desk &desk;
        report::Desk &report;
        store::WorkQueue &queue;
        const base::Clock &clock;
        base::Random &random;
        camera::CameraFeed &feed;
        hand_scanner::Keystrokes &keystrokes;
        hand_scanner::WiredScanner &scanner;
        kit::Sounds &sounds;
        const ShopKeyPlace &keyPlace;
        FoundKeys keys;
        settings::SettingsState settings;
        std::function<void(const settings::Preferences &)> apply;
        BackingUp::Parts backups;
        /// Store and endpoint say the same.
        std::function<void()> agreed;
        /// The shop has its next key: puts it where the keys lie, and in use.
        std::function<void(const std::shared_ptr<const actions::ShopKeys> &)> takeKeys;
        TillMemory till;
        std::function<void(const TillMemory &)> keepTill;
        /// Customers scan alone from now on (true), or no more.
        std::function<void(bool)> kioskRuns;
    };
    explicit OpenShop(Parts parts);
    ~OpenShop();

    /// Once; the window owns it and deletes it before this.
    QWidget *takeFrame(const QString &screen);

    /// Customers scan alone from now on, once somebody has a PIN to end it with.
    void beginKiosk();
    /// While that is so.
    QWidget *kioskWindow() const { return m_kiosk->window(); }
    /// An act is in the store: the endpoint should have it, and the frame says how it stands.
    void actStored();
    /// They are in force already but for what the shop's presenters keep.
    void setPreferences(const settings::Preferences &preferences);

private:
    void connectSync();
    void connectScanners();
    void refresh();
    void connectTill();
    void connectKiosk();
    void showDisplay();
    void connectDisputes();
    void makeToday();
    void connectBackups();
    void connectInviter(settings::SettingsDoors &doors);
    void connectOwner();
    void connectReason();
    void connectSticks();
    void connectEndpoint(const QString &link, std::function<void(const base::Expected<void, words::Refused> &)> then);
    std::vector<shell::SearchAction> searchActions();
    void newCustomer();

    Parts m_parts;
    QPointer<shell::Frame> m_frame;
    std::unique_ptr<sync::Replicator> m_replicator;
    std::unique_ptr<sync::Inviter> m_inviter;
    std::unique_ptr<shell::FramePresenter> m_framePresenter;
    std::unique_ptr<shell::SearchPresenter> m_search;
    std::unique_ptr<counter::CounterPresenter> m_counter;
    std::unique_ptr<customers::CustomerModel> m_customers;
    std::unique_ptr<customers::CustomerPresenter> m_customer;
    std::unique_ptr<disputes::ToLookAt> m_disputes;
    std::unique_ptr<today::TodayPresenter> m_today;
    std::unique_ptr<settings::SettingsPresenter> m_settings;
    std::unique_ptr<BackingUp> m_backups;
    std::unique_ptr<Carrying> m_sticks;
    std::unique_ptr<AtTheTill> m_till;
    std::unique_ptr<AtTheKiosk> m_kiosk;
    std::unique_ptr<customer_display::DisplayPresenter> m_display;
    std::unique_ptr<customer_display::DisplayWindow> m_displayWindow;
    QTimer m_daily;
};

} // namespace muhr::desktop
