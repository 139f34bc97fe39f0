// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expected.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace muhr::endpoint_program {

/// One thing an operator can set: `apns_url` in the INI file, `--apns-url` as a flag, `MUHR_APNS_URL` in the
/// environment.
struct Setting
{
    const char *key;
    const char *usual;
    const char *help;
    /// Given as a flag alone it means "true".
    bool isSwitch = false;
};

const std::vector<Setting> &allSettings();

/// What holds for this run: flags before environment before INI file before what is usual.
class Options
{
public:
    /// Errors: a sentence for whoever typed it.
    static base::Expected<Options, QString> read(const QStringList &words);

    /// Of the list of settings only.
    QString value(const char *key) const;
    bool isOn(const char *key) const;
    /// Nothing usable: what is usual.
    int number(const char *key) const;
    /// Was it said by a flag of this run?
    bool isFlag(const char *key) const { return m_flags.contains(QLatin1String(key)); }

    QString dataFolder() const;
    QString inData(const QString &name) const;
    /// The file that a setting names: relative to the data folder, or handed over by systemd's LoadCredential.
    QString file(const char *key) const;

private:
    QHash<QString, QString> m_flags;
    QHash<QString, QString> m_ini;
};

/// The INI file as `init` writes it: every setting with its help, those in `set` filled in.
QByteArray iniText(const QHash<QString, QString> &set);

} // namespace muhr::endpoint_program
