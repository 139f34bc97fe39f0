// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journey/apple_phone.h"

#include "tests/journey/browser.h"
#include "tests/journey/program.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QUrl>

namespace muhr::journey {
namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The manifest names every other file with its SHA-1, and only those.
bool isManifestRight(const QString &folder, QString &why)
{
    const QJsonObject manifest = QJsonDocument::fromJson(contentOf(folder + QStringLiteral("/manifest.json"))).object();
    int files = 0;
    QDirIterator each(folder, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString name = QDir(folder).relativeFilePath(each.next());
        if (name == QLatin1String("manifest.json") || name == QLatin1String("signature"))
            continue;
        ++files;
        const QByteArray hash = QCryptographicHash::hash(contentOf(each.filePath()), QCryptographicHash::Sha1).toHex();
        if (manifest[name].toString().toLatin1() != hash) {
            why = QStringLiteral("manifest: ") + name;
            return false;
        }
    }
    why = QStringLiteral("manifest: number of files");
    return files == manifest.size() && files > 3;
}

bool isSignatureRight(const QString &folder, QString &why)
{
    const Ran verified =
        run(QStringLiteral("openssl"),
            {QStringLiteral("smime"), QStringLiteral("-verify"), QStringLiteral("-binary"), QStringLiteral("-inform"),
             QStringLiteral("DER"), QStringLiteral("-in"), folder + QStringLiteral("/signature"),
             QStringLiteral("-content"), folder + QStringLiteral("/manifest.json"), QStringLiteral("-noverify"),
             QStringLiteral("-purpose"), QStringLiteral("any"), QStringLiteral("-out"),
             folder + QStringLiteral("/verified")});
    why = QStringLiteral("signature: ") + QString::fromUtf8(verified.errors);
    return verified.exitCode == 0;
}

} // namespace

QString TakenPass::code() const
{
    return json[QLatin1String("barcodes")].toArray().at(0)[QLatin1String("message")].toString();
}

QString TakenPass::field(const QString &key) const
{
    for (const QJsonValue group : json[QLatin1String("storeCard")].toObject())
        for (const QJsonValue field : group.toArray())
            if (field[QLatin1String("key")].toString() == key)
                return field[QLatin1String("value")].toVariant().toString();
    return {};
}

std::optional<TakenPass> takePass(const QByteArray &archive, QString &why)
{
    const QTemporaryDir folder;
    const QTemporaryDir outside;
    const QString path = outside.filePath(QStringLiteral("card.pkpass"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(archive) != archive.size())
        return std::nullopt;
    file.close();
    const Ran unpacked =
        run(QStringLiteral("unzip"), {QStringLiteral("-q"), path, QStringLiteral("-d"), folder.path()});
    why = QStringLiteral("unzip: ") + QString::fromUtf8(unpacked.errors);
    if (unpacked.exitCode != 0 || !isManifestRight(folder.path(), why) || !isSignatureRight(folder.path(), why))
        return std::nullopt;
    TakenPass pass{QJsonDocument::fromJson(contentOf(folder.filePath(QStringLiteral("pass.json")))).object()};
    why = QStringLiteral("pass.json");
    return pass.code().isEmpty() ? std::nullopt : std::optional(pass);
}

ApplePhone::ApplePhone(const TakenPass &pass, const QString &device, const QByteArray &pushToken)
    : m_pass(pass), m_device(device), m_pushToken(pushToken),
      m_service(pass.json[QLatin1String("webServiceURL")].toString() + QStringLiteral("/v1"))
{
}

QString ApplePhone::registrations() const
{
    return QStringLiteral("%1/devices/%2/registrations/%3").arg(m_service, m_device, m_pass.type());
}

int ApplePhone::registerForPass()
{
    return fetch("POST", registrations() + QLatin1Char('/') + m_pass.serial(),
                 "{\"pushToken\":\"" + m_pushToken + "\"}",
                 {{"Authorization", "ApplePass " + m_pass.token().toLatin1()}})
        .status;
}

ApplePhone::Changed ApplePhone::changedSince(const QString &tag)
{
    QString url = registrations();
    if (!tag.isEmpty())
        url += QStringLiteral("?passesUpdatedSince=") + QString::fromLatin1(QUrl::toPercentEncoding(tag));
    const Fetched answer = fetch("GET", url);
    const QJsonObject json = QJsonDocument::fromJson(answer.body).object();
    Changed changed{answer.status, {}, json[QLatin1String("lastUpdated")].toString()};
    for (const QJsonValue serial : json[QLatin1String("serialNumbers")].toArray())
        changed.serials.append(serial.toString());
    return changed;
}

std::optional<TakenPass> ApplePhone::fetchPass(QString &why)
{
    const Fetched answer =
        fetch("GET", QStringLiteral("%1/passes/%2/%3").arg(m_service, m_pass.type(), m_pass.serial()), {},
              {{"Authorization", "ApplePass " + m_pass.token().toLatin1()}});
    why = QStringLiteral("status %1").arg(answer.status);
    return answer.status == 200 ? takePass(answer.body, why) : std::nullopt;
}

int ApplePhone::fetchWithToken(const QByteArray &token)
{
    return fetch("GET", QStringLiteral("%1/passes/%2/%3").arg(m_service, m_pass.type(), m_pass.serial()), {},
                 {{"Authorization", "ApplePass " + token}})
        .status;
}

int ApplePhone::unregister()
{
    return fetch("DELETE", registrations() + QLatin1Char('/') + m_pass.serial(), {},
                 {{"Authorization", "ApplePass " + m_pass.token().toLatin1()}})
        .status;
}

} // namespace muhr::journey
