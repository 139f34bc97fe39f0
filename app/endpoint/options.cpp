// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/endpoint/options.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace muhr::endpoint_program {
namespace {

const Setting *findSetting(const QString &key)
{
    for (const Setting &setting : allSettings())
        if (key == QLatin1String(setting.key))
            return &setting;
    return nullptr;
}

QByteArray environmentName(const char *key)
{
    return "MUHR_" + QByteArray(key).toUpper();
}

} // namespace

const std::vector<Setting> &allSettings()
{
    static const std::vector<Setting> settings = {
        {"data", "/var/lib/muhr-endpoint", "The folder of store, keys and settings."},
        {"public_url", "", "Where phones and laptops reach the endpoint: https://cards.example.com"},
        {"listen", "127.0.0.1:8420", "Where the proxy in front reaches it; port 0 takes a free one."},
        {"tls_key_hash", "", "SHA-256 of the proxy's public TLS key, 64 hexadecimal digits; laptops pin it."},
        {"key", "", "With pin next: the key that comes next (or its certificate), PEM; empty: one is made."},
        {"database", "", "postgresql://user@host/name; empty: the SQLite store in the data folder."},
        {"database_owner", "", "With init and migrate-store: the same database by its owner, who makes the tables."},
        {"to", "", "With migrate-store: postgresql://user@host/name, or file."},
        {"out", "", "With backup: the file."},
        {"folder", "", "With backup: a folder, instead of a file."},
        {"keep", "14", "With backup: so many stay in the folder, and none longer than 35 days."},
        {"from", "", "With restore: the file of the backup."},
        {"pass_signer", "secrets/pass_signer.pem", "Apple's certificate of the pass type, PEM."},
        {"pass_key", "secrets/pass_signer.key", "Its key, PEM."},
        {"pass_key_password_file", "", "A file with the password of that key; empty: it has none."},
        {"pass_intermediate", "secrets/pass_intermediate.pem", "Apple's WWDR certificate G4, PEM."},
        {"apns_url", "https://api.push.apple.com:443", "Apple's push service; port 2197 where a firewall takes 443."},
        {"apns_authorities", "", "A PEM file of whom to trust there; empty: the system's."},
        {"apns_proxy", "", "http://proxy:3128; empty: none."},
        {"apns_push_type", "background", "background or alert."},
        {"apns_priority", "5", "5 with background, 10 with alert."},
        {"google_service_account", "secrets/google.json", "The service account of Google Wallet, JSON."},
        {"google_issuer", "", "The number of the issuer at Google Wallet; empty: no Google passes."},
        {"joins_per_address_hour", "120", "New cards an hour from one address."},
        {"joins_per_shop_hour", "600", "New cards an hour of one shop."},
        {"metrics_anywhere", "false", "Answer /metrics to other machines too.", true},
        {"language", "en", "Of sentences for the operator: en, uz, kk, fa, az."},
        {"shop", "", "The id of the shop that recover-owner means, where there are several."},
        {"demo_certificate", "false", "With init: make a certificate to try passes out, which no phone trusts.", true},
    };
    return settings;
}

base::Expected<Options, QString> Options::read(const QStringList &words)
{
    Options options;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (!word.startsWith(QLatin1String("--")))
            return base::Unexpected{QStringLiteral("Unexpected word: %1").arg(word)};
        const qsizetype equals = word.indexOf(u'=');
        const QString key = word.sliced(2, (equals < 0 ? word.size() : equals) - 2).replace(u'-', u'_');
        const Setting *setting = findSetting(key);
        if (!setting)
            return base::Unexpected{QStringLiteral("Unknown option: %1").arg(word)};
        QString value = QStringLiteral("true");
        if (equals >= 0)
            value = word.sliced(equals + 1);
        else if (!setting->isSwitch && ++i < words.size())
            value = words[i];
        else if (!setting->isSwitch)
            return base::Unexpected{QStringLiteral("%1 needs a value.").arg(word)};
        options.m_flags.insert(key, value);
    }
    const QSettings ini(options.inData(QStringLiteral("muhr-endpoint.ini")), QSettings::IniFormat);
    for (const QString &key : ini.allKeys())
        if (findSetting(key))
            // A comma makes a list of what was meant as one text.
            options.m_ini.insert(key, ini.value(key).toStringList().join(QStringLiteral(", ")));
    return options;
}

QString Options::value(const char *key) const
{
    const QString name = QLatin1String(key);
    if (const auto flag = m_flags.find(name); flag != m_flags.end())
        return *flag;
    if (const QByteArray variable = environmentName(key); qEnvironmentVariableIsSet(variable))
        return qEnvironmentVariable(variable);
    if (const auto line = m_ini.find(name); line != m_ini.end())
        return *line;
    const Setting *setting = findSetting(name);
    return setting ? QString::fromLatin1(setting->usual) : QString();
}

bool Options::isOn(const char *key) const
{
    const QString text = value(key).toLower();
    return text == QLatin1String("true") || text == QLatin1String("1") || text == QLatin1String("yes");
}

int Options::number(const char *key) const
{
    bool isNumber = false;
    const int number = value(key).toInt(&isNumber);
    return isNumber ? number : QString::fromLatin1(findSetting(QLatin1String(key))->usual).toInt();
}

QString Options::dataFolder() const
{
    return QDir::cleanPath(QDir::current().absoluteFilePath(value("data")));
}

QString Options::inData(const QString &name) const
{
    return QDir(dataFolder()).absoluteFilePath(name);
}

QString Options::file(const char *key) const
{
    const QString name = value(key);
    if (name.isEmpty())
        return {};
    const QString credentials = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    const QString handed = credentials + u'/' + QFileInfo(name).fileName();
    return !credentials.isEmpty() && QFileInfo::exists(handed) ? handed : inData(name);
}

QByteArray iniText(const QHash<QString, QString> &set)
{
    QByteArray text = "; Settings of muhr-endpoint. Each is also a flag (--public-url) and a variable\n"
                      "; (MUHR_PUBLIC_URL). Files are relative to this folder.\n[General]\n";
    for (const Setting &setting : allSettings()) {
        const QString key = QString::fromLatin1(setting.key);
        if (setting.isSwitch && key == QLatin1String("demo_certificate"))
            continue;
        // The owner's address may hold his password, and serving needs neither.
        if (key == QLatin1String("data") || key == QLatin1String("shop") || key == QLatin1String("to") ||
            key == QLatin1String("key") || key == QLatin1String("database_owner"))
            continue;
        text += QByteArray("\n; ") + setting.help + '\n';
        if (const auto value = set.find(key); value != set.end())
            text += key.toLatin1() + "=" + value->toUtf8() + '\n';
        else
            text += ";" + key.toLatin1() + "=" + setting.usual + '\n';
    }
    return text;
}

} // namespace muhr::endpoint_program
