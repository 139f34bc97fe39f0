// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pass/google_issuer.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace muhr::pass {

base::SourceText sourceText(GoogleIssuerError error)
{
    switch (error) {
    case GoogleIssuerError::NotAServiceAccount:
        return {"GoogleIssuer", QT_TRANSLATE_NOOP("GoogleIssuer", "This is not the file of a Google service account. "
                                                                  "Download its key as JSON from Google Cloud.")};
    case GoogleIssuerError::BadKey:
        return {"GoogleIssuer", QT_TRANSLATE_NOOP("GoogleIssuer", "The key in the file of the service account cannot "
                                                                  "be read. Make a new key at Google Cloud.")};
    case GoogleIssuerError::BadIssuer:
        return {"GoogleIssuer", QT_TRANSLATE_NOOP("GoogleIssuer", "The issuer of Google Wallet is a number. It stands "
                                                                  "in the Google Wallet console.")};
    }
    return {};
}

base::Expected<GoogleIssuer, GoogleIssuerError> GoogleIssuer::parse(const QByteArray &serviceAccount,
                                                                    const QString &issuer)
{
    const bool isNumber =
        !issuer.isEmpty() && std::ranges::all_of(issuer, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isNumber)
        return base::Unexpected(GoogleIssuerError::BadIssuer);
    const QJsonObject json = QJsonDocument::fromJson(serviceAccount).object();
    const QString email = json.value(QStringLiteral("client_email")).toString();
    const QString pem = json.value(QStringLiteral("private_key")).toString();
    if (email.isEmpty() || pem.isEmpty())
        return base::Unexpected(GoogleIssuerError::NotAServiceAccount);
    auto key = crypto::RsaKey::fromPem(pem.toLatin1());
    if (!key)
        return base::Unexpected(GoogleIssuerError::BadKey);
    GoogleIssuer result(std::move(key).value());
    result.m_issuer = issuer;
    result.m_email = email;
    result.m_keyId = json.value(QStringLiteral("private_key_id")).toString();
    result.m_tokenUrl =
        json.value(QStringLiteral("token_uri")).toString(QStringLiteral("https://oauth2.googleapis.com/token"));
    return result;
}

} // namespace muhr::pass
