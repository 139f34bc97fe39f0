// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/preferences.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace muhr::desktop {

/// What is remembered of the window on this machine, an INI file in the settings folder. What can't be read or written
/// there costs a preference, never an act.
class PreferenceFile
{
public:
    explicit PreferenceFile(const QString &path) : m_path(path) {}

    /// What is not in the file is as in `usual`.
    settings::Preferences read(const settings::Preferences &usual) const;
    void write(const settings::Preferences &preferences) const;
    /// Whether somebody has chosen a language here.
    bool hasLanguage() const;
    /// In minutes: when this laptop locks itself; 0: never.
    int locksAfter() const;
    void writeLocksAfter(int minutes) const;
    /// This laptop is a kiosk until somebody ends it, also after a cut of power.
    bool isKiosk() const;
    void writeKiosk(bool isKiosk) const;
    /// Who was at this till last, by id, the newest first.
    QStringList recentStaff() const;
    void writeRecentStaff(const QStringList &staff) const;
    QByteArray geometry() const;
    void writeGeometry(const QByteArray &geometry) const;

private:
    QString m_path;
};

} // namespace muhr::desktop
