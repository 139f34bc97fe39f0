// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_presenter.h"

#include <QPointer>

#include <algorithm>

namespace muhr::settings {
namespace {

/// Owners let laptops in from their own ones.
bool isForCounter(const std::vector<report::DeviceFacts> &devices)
{
    return std::any_of(devices.begin(), devices.end(), [](const report::DeviceFacts &device) {
        return device.isOwn && device.ceiling != loyalty::Ceiling::Owner;
    });
}

} // namespace

SettingsPresenter::SettingsPresenter(report::Desk &report, SettingsDoors doors, const SettingsState &first,
                                     QObject *parent)
    : QObject(parent), m_report(report), m_doors(std::move(doors)), m_state(first)
{
    refresh();
}

void SettingsPresenter::refresh()
{
    m_report.sync([self = QPointer(this)](const auto &figures) {
        if (!self || !figures)
            return;
        self->m_state.endpoint = figures->endpoint;
        self->m_state.waiting = figures->waiting;
        emit self->changed();
    });
    m_report.shop([self = QPointer(this)](const auto &facts) {
        if (self && facts)
            self->m_state.zone = facts->zone;
    });
    m_report.devices([self = QPointer(this)](auto devices) {
        if (!self || !devices)
            return;
        self->m_state.devices = std::move(*devices);
        self->m_state.isForCounter = isForCounter(self->m_state.devices);
        emit self->changed();
    });
    m_report.heldActs([self = QPointer(this)](auto held) {
        if (!self || !held)
            return;
        self->m_state.held = std::move(*held);
        emit self->changed();
    });
}

SettingsDoors::Then SettingsPresenter::afterDevices()
{
    return [self = QPointer(this)](const auto &done) {
        if (!self)
            return;
        self->m_state.deviceFailure = done ? std::nullopt : std::optional(done.error().sentence);
        emit self->changed();
        self->refresh();
    };
}

void SettingsPresenter::revoke(const base::DeviceId &device)
{
    m_doors.revoke(device, loyalty::RevokeReason::Lost, afterDevices());
}

void SettingsPresenter::nameDevice(const base::DeviceId &device, const QString &name)
{
    m_doors.nameDevice(device, name, afterDevices());
}

void SettingsPresenter::decide(const std::vector<base::EventId> &events, bool isAccepted)
{
    if (!events.empty())
        m_doors.decide(events, isAccepted, afterDevices());
}

void SettingsPresenter::setOwnerPassword(const QString &password, const QString &again)
{
    if (m_state.isSettingPassword)
        return;
    m_state.wasPasswordSet = false;
    m_state.ownerPasswordFailure.reset();
    m_state.passwordsDiffer = password != again;
    m_state.isSettingPassword = !m_state.passwordsDiffer;
    emit changed();
    if (m_state.passwordsDiffer)
        return;
    m_doors.setOwnerPassword(password, [self = QPointer(this)](const auto &done) {
        if (!self)
            return;
        self->m_state.isSettingPassword = false;
        self->m_state.wasPasswordSet = done.hasValue();
        if (!done)
            self->m_state.ownerPasswordFailure = done.error().sentence;
        emit self->changed();
    });
}

void SettingsPresenter::forgetOwnerPassword()
{
    m_state.passwordsDiffer = false;
    m_state.wasPasswordSet = false;
    m_state.ownerPasswordFailure.reset();
    emit changed();
}

void SettingsPresenter::beginInvitation()
{
    m_state.isChoosingCeiling = !m_state.isForCounter;
    emit changed();
}

void SettingsPresenter::setInvited(loyalty::Ceiling ceiling)
{
    m_state.invited = ceiling;
    emit changed();
}

void SettingsPresenter::invite()
{
    m_state.isChoosingCeiling = false;
    m_doors.invite(m_state.invited);
    emit changed();
}

void SettingsPresenter::decideInvitation(bool areTheSame)
{
    m_doors.decideInvitation(areTheSame);
}

void SettingsPresenter::stopInviting()
{
    m_state.isChoosingCeiling = false;
    m_doors.stopInviting();
    emit changed();
}

void SettingsPresenter::setInvitation(const sync::InvitationReport &report)
{
    const bool isNew = report.stage == sync::InvitationReport::Stage::Done && m_state.invitation.stage != report.stage;
    m_state.invitation = report;
    emit changed();
    if (isNew)
        refresh();
}

void SettingsPresenter::apply(const Preferences &preferences)
{
    if (preferences == m_state.preferences)
        return;
    m_state.preferences = preferences;
    m_doors.apply(preferences);
    emit changed();
}

template <typename T>
void SettingsPresenter::choose(T Preferences::*which, const T &value)
{
    Preferences chosen = m_state.preferences;
    chosen.*which = value;
    apply(chosen);
}

void SettingsPresenter::setLanguage(base::Language language)
{
    choose(&Preferences::language, language);
}

void SettingsPresenter::setTheme(kit::Theme theme)
{
    choose(&Preferences::theme, theme);
}

void SettingsPresenter::setCamera(const QString &source)
{
    choose(&Preferences::camera, source);
}

void SettingsPresenter::setMirrorsCamera(bool does)
{
    choose(&Preferences::mirrorsCamera, does);
}

void SettingsPresenter::setCustomerDisplay(bool isWanted)
{
    choose(&Preferences::customerDisplay, isWanted);
}

void SettingsPresenter::setCameras(const QList<camera::CameraInfo> &cameras)
{
    if (cameras == m_state.cameras)
        return;
    m_state.cameras = cameras;
    emit changed();
}

void SettingsPresenter::setScanner(const QString &source)
{
    choose(&Preferences::scanner, source);
}

void SettingsPresenter::setScanners(std::vector<hand_scanner::ScannerInfo> scanners)
{
    m_state.scanners = std::move(scanners);
    emit changed();
}

void SettingsPresenter::setScannerState(hand_scanner::ScannerState state, const QString &name)
{
    m_state.scanner = state;
    m_state.scannerName = name;
    emit changed();
}

void SettingsPresenter::setStampSound(bool isOn)
{
    choose(&Preferences::stampSound, isOn);
}

void SettingsPresenter::setRewardSound(bool isOn)
{
    choose(&Preferences::rewardSound, isOn);
}

void SettingsPresenter::setNotStoredSound(bool isOn)
{
    choose(&Preferences::notStoredSound, isOn);
}

void SettingsPresenter::setStampsByItself(bool does)
{
    choose(&Preferences::stampsByItself, does);
}

void SettingsPresenter::beginKiosk()
{
    m_doors.beginKiosk();
}

void SettingsPresenter::setLink(const QString &link)
{
    m_state.link = link;
    m_state.connectFailure.reset();
    emit changed();
}

void SettingsPresenter::connectEndpoint()
{
    if (m_state.isConnecting || m_state.link.trimmed().isEmpty())
        return;
    m_state.isConnecting = true;
    m_state.connectFailure.reset();
    emit changed();
    m_doors.enrol(m_state.link.trimmed(), [self = QPointer(this)](const auto &enrolled) {
        if (!self)
            return;
        self->m_state.isConnecting = false;
        if (enrolled)
            self->m_state.link.clear();
        else
            self->m_state.connectFailure = enrolled.error().sentence;
        emit self->changed();
        self->refresh();
    });
}

void SettingsPresenter::syncNow()
{
    m_doors.syncNow();
}

void SettingsPresenter::setSyncReport(const sync::SyncReport &report)
{
    m_state.sync = report;
    emit changed();
    refresh();
}

void SettingsPresenter::decideNewKey(bool areTheSame)
{
    const auto &met = m_state.sync.newKey;
    if (!met)
        return;
    m_state.newKeyFailure.reset();
    m_state.refusedKey = areTheSame ? std::nullopt : std::optional(met->key);
    emit changed();
    if (!areTheSame)
        return;
    m_doors.takeNewKey([self = QPointer(this)](const auto &taken) {
        if (!self)
            return;
        self->m_state.newKeyFailure = taken ? std::nullopt : std::optional(taken.error().sentence);
        emit self->changed();
    });
}

void SettingsPresenter::writeKeyFile()
{
    m_doors.writeKeyFile([self = QPointer(this)](const auto &written) {
        if (!self)
            return;
        if (written) {
            self->m_state.keyPlace = KeyPlace::File;
            self->m_state.keyFailure.reset();
        } else {
            self->m_state.keyFailure = written.error().sentence;
        }
        emit self->changed();
    });
}

void SettingsPresenter::setBackupFolder(const QString &folder)
{
    choose(&Preferences::backupFolder, folder);
}

void SettingsPresenter::backUp()
{
    if (m_state.backups.work == BackupState::Work::None)
        m_doors.backUp();
}

void SettingsPresenter::tryBackup()
{
    if (m_state.backups.work == BackupState::Work::None)
        m_doors.tryBackup();
}

void SettingsPresenter::stopBackup()
{
    m_doors.stopBackup();
}

void SettingsPresenter::writeStick(const QString &path)
{
    if (m_state.stick.work == StickState::Work::None)
        m_doors.writeStick(path);
}

void SettingsPresenter::bringStick(const QString &path)
{
    if (m_state.stick.work == StickState::Work::None)
        m_doors.bringStick(path);
}

void SettingsPresenter::stopStick()
{
    m_doors.stopStick();
}

void SettingsPresenter::setStick(const StickState &stick)
{
    m_state.stick = stick;
    emit changed();
    if (stick.work == StickState::Work::None)
        refresh();
}

void SettingsPresenter::setBackups(const BackupState &backups)
{
    m_state.backups = backups;
    emit changed();
}

} // namespace muhr::settings
