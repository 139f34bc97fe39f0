// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/preference_file.h"

#include <QSettings>

namespace muhr::desktop {
namespace {

const QString language = QStringLiteral("window/language");
const QString theme = QStringLiteral("window/theme");
const QString geometryKey = QStringLiteral("window/geometry");
const QString camera = QStringLiteral("counter/camera");
const QString scanner = QStringLiteral("counter/scanner");
const QString display = QStringLiteral("counter/customer_display");
const QString mirrored = QStringLiteral("counter/camera_mirrored");
const QString itself = QStringLiteral("counter/stamps_by_itself");
const QString locksAfterKey = QStringLiteral("till/locks_after_minutes");
const QString recentKey = QStringLiteral("till/recent_staff");
const QString kioskKey = QStringLiteral("kiosk/runs");
const QString backupFolder = QStringLiteral("backups/folder");
const QString stampSound = QStringLiteral("sounds/stamp");
const QString rewardSound = QStringLiteral("sounds/reward");
const QString notStoredSound = QStringLiteral("sounds/not_stored");

constexpr int usualMinutes = 3;
constexpr int longestMinutes = 60;

} // namespace

settings::Preferences PreferenceFile::read(const settings::Preferences &usual) const
{
    const QSettings file(m_path, QSettings::IniFormat);
    settings::Preferences result = usual;
    result.language = base::parseLanguage(file.value(language).toString()).value_or(usual.language);
    const QString named = file.value(theme).toString();
    if (!named.isEmpty())
        result.theme = named == QLatin1String("dark") ? kit::Theme::Dark : kit::Theme::Light;
    result.camera = file.value(camera, usual.camera).toString();
    result.scanner = file.value(scanner, usual.scanner).toString();
    result.customerDisplay = file.value(display, usual.customerDisplay).toBool();
    result.mirrorsCamera = file.value(mirrored, usual.mirrorsCamera).toBool();
    result.stampsByItself = file.value(itself, usual.stampsByItself).toBool();
    result.stampSound = file.value(stampSound, usual.stampSound).toBool();
    result.rewardSound = file.value(rewardSound, usual.rewardSound).toBool();
    result.notStoredSound = file.value(notStoredSound, usual.notStoredSound).toBool();
    result.backupFolder = file.value(backupFolder, usual.backupFolder).toString();
    return result;
}

void PreferenceFile::write(const settings::Preferences &preferences) const
{
    QSettings file(m_path, QSettings::IniFormat);
    file.setValue(language, base::languageCode(preferences.language));
    file.setValue(theme, preferences.theme == kit::Theme::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
    file.setValue(camera, preferences.camera);
    file.setValue(scanner, preferences.scanner);
    file.setValue(display, preferences.customerDisplay);
    file.setValue(mirrored, preferences.mirrorsCamera);
    file.setValue(itself, preferences.stampsByItself);
    file.setValue(backupFolder, preferences.backupFolder);
    file.setValue(stampSound, preferences.stampSound);
    file.setValue(rewardSound, preferences.rewardSound);
    file.setValue(notStoredSound, preferences.notStoredSound);
}

bool PreferenceFile::hasLanguage() const
{
    return QSettings(m_path, QSettings::IniFormat).contains(language);
}

int PreferenceFile::locksAfter() const
{
    const int minutes = QSettings(m_path, QSettings::IniFormat).value(locksAfterKey, usualMinutes).toInt();
    return minutes >= 0 && minutes <= longestMinutes ? minutes : usualMinutes;
}

void PreferenceFile::writeLocksAfter(int minutes) const
{
    QSettings(m_path, QSettings::IniFormat).setValue(locksAfterKey, minutes);
}

bool PreferenceFile::isKiosk() const
{
    return QSettings(m_path, QSettings::IniFormat).value(kioskKey, false).toBool();
}

void PreferenceFile::writeKiosk(bool isKiosk) const
{
    QSettings(m_path, QSettings::IniFormat).setValue(kioskKey, isKiosk);
}

QStringList PreferenceFile::recentStaff() const
{
    return QSettings(m_path, QSettings::IniFormat).value(recentKey).toStringList();
}

void PreferenceFile::writeRecentStaff(const QStringList &staff) const
{
    QSettings(m_path, QSettings::IniFormat).setValue(recentKey, staff);
}

QByteArray PreferenceFile::geometry() const
{
    return QSettings(m_path, QSettings::IniFormat).value(geometryKey).toByteArray();
}

void PreferenceFile::writeGeometry(const QByteArray &geometry) const
{
    QSettings(m_path, QSettings::IniFormat).setValue(geometryKey, geometry);
}

} // namespace muhr::desktop
