// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/endpoint_client.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

namespace muhr::sync {
namespace {

/// Far above the largest honest answer.
constexpr qint64 mostBytes = 64 * 1024 * 1024;
constexpr auto otherKeyProperty = "muhrOtherKey";

} // namespace

EndpointClient::EndpointClient(const QString &address, const std::optional<base::Sha256> &tlsKey,
                               const std::optional<base::Sha256> &nextTlsKey, QObject *parent)
    : QObject(parent), m_network(std::make_unique<QNetworkAccessManager>()), m_address(address), m_tlsKey(tlsKey),
      m_nextTlsKey(nextTlsKey)
{
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

EndpointClient::~EndpointClient() = default;

QNetworkRequest EndpointClient::requestFor(const QString &path, std::chrono::milliseconds atMost) const
{
    QNetworkRequest request(QUrl(m_address + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    request.setHeader(QNetworkRequest::UserAgentHeader, QByteArray("Muhr"));
    // Without a limit a connection that hangs would never be given up.
    request.setTransferTimeout(static_cast<int>(atMost.count()));
    if (!m_bearer.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_bearer.toLatin1());
    return request;
}

void EndpointClient::post(const QString &path, const QJsonObject &body, const Then &then)
{
    follow(m_network->post(requestFor(path, usualTime), QJsonDocument(body).toJson(QJsonDocument::Compact)), then);
}

void EndpointClient::get(const QString &pathAndQuery, const Then &then, std::chrono::milliseconds atMost)
{
    follow(m_network->get(requestFor(pathAndQuery, atMost)), then);
}

void EndpointClient::abort()
{
    for (auto *reply : m_network->findChildren<QNetworkReply *>())
        reply->abort();
}

bool EndpointClient::isExpectedKey(QNetworkReply *reply) const
{
    if (!m_tlsKey)
        return true;
    const QByteArray key = reply->sslConfiguration().peerCertificate().publicKey().toDer();
    const auto hash = base::Sha256::of(key);
    return hash == *m_tlsKey || (m_nextTlsKey && hash == *m_nextTlsKey);
}

void EndpointClient::follow(QNetworkReply *reply, const Then &then)
{
    connect(reply, &QNetworkReply::encrypted, this, [this, reply] {
        if (isExpectedKey(reply))
            return;
        reply->setProperty(otherKeyProperty, true);
        reply->abort();
    });
    connect(reply, &QNetworkReply::downloadProgress, this, [reply](qint64 received, qint64) {
        if (received > mostBytes)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [reply, then] {
        reply->deleteLater();
        Answer answer;
        answer.isOtherKey = reply->property(otherKeyProperty).toBool();
        if (!answer.isOtherKey) {
            answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            // One that was broken off is closed.
            if (reply->isOpen())
                answer.body = QJsonDocument::fromJson(reply->readAll()).object();
        }
        then(answer);
    });
}

} // namespace muhr::sync
