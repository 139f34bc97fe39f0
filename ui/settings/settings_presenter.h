// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/desk.h"
#include "ui/settings/settings_state.h"

#include <QObject>

#include <functional>

namespace muhr::settings {

/// What the settings reach: made by app.
struct SettingsDoors
{
    using Then = std::function<void(const base::Expected<void, words::Refused> &)>;

    /// Keeps them and puts them in force.
    std::function<void(const Preferences &)> apply;
    std::function<void(const QString &link, Then)> enrol;
    /// Talk to the endpoint now.
    std::function<void()> syncNow;
    /// The endpoint is known by its new key from now on.
    std::function<void(Then)> takeNewKey;
    std::function<void(Then)> writeKeyFile;
    /// What comes of them is told by setBackups().
    std::function<void()> backUp;
    std::function<void()> tryBackup;
    std::function<void()> stopBackup;
    /// What comes of them is told by setStick().
    std::function<void(const QString &path)> writeStick;
    std::function<void(const QString &path)> bringStick;
    std::function<void()> stopStick;
    std::function<void(const base::DeviceId &, loyalty::RevokeReason, Then)> revoke;
    std::function<void(const base::DeviceId &, const QString &name, Then)> nameDevice;
    std::function<void(const std::vector<base::EventId> &, bool isAccepted, Then)> decide;
    std::function<void(const QString &password, Then)> setOwnerPassword;
    /// Customers scan alone from now on.
    std::function<void()> beginKiosk;
    /// How another laptop is let in is told by setInvitation().
    std::function<void(loyalty::Ceiling)> invite;
    std::function<void(bool areTheSame)> decideInvitation;
    std::function<void()> stopInviting;
};

/// What can be set on this machine, and how the shop stands with its endpoint. Thread: the window's.
class SettingsPresenter : public QObject
{
    Q_OBJECT
public:
    /// `first` holds what app knows: preferences, key, paths, version.
    SettingsPresenter(report::Desk &report, SettingsDoors doors, const SettingsState &first, QObject *parent = nullptr);

    const SettingsState &state() const { return m_state; }
    void refresh();

    void setLanguage(base::Language language);
    void setTheme(kit::Theme theme);
    /// Empty: the first there is.
    void setCamera(const QString &source);
    void setMirrorsCamera(bool does);
    void setCustomerDisplay(bool isWanted);
    void setCameras(const QList<camera::CameraInfo> &cameras);
    /// Empty: it types like a keyboard.
    void setScanner(const QString &source);
    void setScanners(std::vector<hand_scanner::ScannerInfo> scanners);
    void setScannerState(hand_scanner::ScannerState state, const QString &name);
    void setStampSound(bool isOn);
    void setRewardSound(bool isOn);
    void setNotStoredSound(bool isOn);
    void setStampsByItself(bool does);

    void beginKiosk();

    void setLink(const QString &link);
    void connectEndpoint();
    void syncNow();
    void setSyncReport(const sync::SyncReport &report);
    /// The digits of the endpoint's new key were compared.
    void decideNewKey(bool areTheSame);

    void writeKeyFile();

    void setBackupFolder(const QString &folder);
    void backUp();
    void tryBackup();
    void stopBackup();
    void setBackups(const BackupState &backups);

    /// What waits here, for another laptop of the shop.
    void writeStick(const QString &path);
    /// What another laptop of the shop wrote.
    void bringStick(const QString &path);
    void stopStick();
    void setStick(const StickState &stick);

    /// Cannot be undone: the window has asked.
    void revoke(const base::DeviceId &device);
    /// Empty: as if nobody had named it.
    void nameDevice(const base::DeviceId &device, const QString &name);
    /// Typed twice, since nobody sees it.
    void setOwnerPassword(const QString &password, const QString &again);
    /// Something else is typed.
    void forgetOwnerPassword();
    /// Another laptop is to come: for the counter, unless the owner says otherwise.
    void beginInvitation();
    void setInvited(loyalty::Ceiling ceiling);
    /// Lets it into the shop, once the owner has compared six digits.
    void invite();
    void decideInvitation(bool areTheSame);
    void stopInviting();
    void setInvitation(const sync::InvitationReport &report);
    /// Whether these acts, which are held, count.
    void decide(const std::vector<base::EventId> &events, bool isAccepted);

signals:
    void changed();

private:
    void apply(const Preferences &preferences);
    template <typename T>
    void choose(T Preferences::*which, const T &value);
    /// What came of a revocation or a decision.
    SettingsDoors::Then afterDevices();

    report::Desk &m_report;
    SettingsDoors m_doors;
    SettingsState m_state;
};

} // namespace muhr::settings
