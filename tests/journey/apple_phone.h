// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace muhr::journey {

/// An Apple pass as a phone takes it: unpacked, every file checked against the manifest, the signature by openssl.
struct TakenPass
{
    QJsonObject json;
    QString serial() const { return json[QLatin1String("serialNumber")].toString(); }
    QString type() const { return json[QLatin1String("passTypeIdentifier")].toString(); }
    QString token() const { return json[QLatin1String("authenticationToken")].toString(); }
    /// What its QR code says.
    QString code() const;
    /// The value of a field on the front or back.
    QString field(const QString &key) const;
};

/// Nothing if the archive, a hash or the signature is wrong; `why` says which.
std::optional<TakenPass> takePass(const QByteArray &archive, QString &why);

/// What Wallet does over the PassKit web service.
class ApplePhone
{
public:
    ApplePhone(const TakenPass &pass, const QString &device, const QByteArray &pushToken);

    /// The status of the answer.
    int registerForPass();
    struct Changed
    {
        int status = 0;
        QStringList serials;
        QString tag;
    };
    Changed changedSince(const QString &tag);
    /// The newest pass.
    std::optional<TakenPass> fetchPass(QString &why);
    int fetchWithToken(const QByteArray &token);
    int unregister();

private:
    QString registrations() const;

    TakenPass m_pass;
    QString m_device;
    QByteArray m_pushToken;
    QString m_service;
};

} // namespace muhr::journey
