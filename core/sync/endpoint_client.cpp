// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/endpoint_client.h"

#include "core/base/gzip.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

namespace muhr::sync {
namespace {

/// Far above the largest honest answer, packed and unpacked.
constexpr qint64 mostBytes = 64 * 1024 * 1024;
constexpr auto otherKeyProperty = "muhrOtherKey";
/// Less fits into one packet of the network as it is.
constexpr qsizetype worthPacking = 1024;

/// What the line itself fails with is less than what a server answers (QNetworkReply::NetworkError).
constexpr int firstOfServers = QNetworkReply::ContentAccessDenied;

/// Of whoever answers; nothing without TLS.
std::optional<base::Sha256> keyOf(const QNetworkReply &reply)
{
    const QSslCertificate certificate = reply.sslConfiguration().peerCertificate();
    return certificate.isNull() ? std::nullopt : std::optional(base::Sha256::of(certificate.publicKey().toDer()));
}

/// The body as it was before it was packed; nothing: it did not come whole.
std::optional<QByteArray> plainBody(QNetworkReply &reply)
{
    const bool isBroken = reply.error() != QNetworkReply::NoError && reply.error() < firstOfServers;
    // One that was broken off is closed.
    if (isBroken || !reply.isOpen())
        return std::nullopt;
    QByteArray body = reply.readAll();
    const QByteArray coding = reply.rawHeader("Content-Encoding").trimmed().toLower();
    if (coding.isEmpty() || coding == "identity")
        return body;
    if (coding != "gzip")
        return std::nullopt;
    auto plain = base::gunzip(body, mostBytes);
    return plain ? std::optional(std::move(*plain)) : std::nullopt;
}

/// A good answer is a whole object of JSON; one that ended before its end is as good as none.
void readAnswer(QNetworkReply &reply, EndpointAnswer &answer)
{
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto body = plainBody(reply);
    const auto document = QJsonDocument::fromJson(body.value_or(QByteArray()));
    answer.body = document.object();
    if (answer.isGood() && !document.isObject())
        answer.status = 0;
}

} // namespace

EndpointClient::EndpointClient(const QString &address, const std::optional<base::Sha256> &tlsKey,
                               const std::optional<base::Sha256> &nextTlsKey, QObject *parent)
    : QObject(parent), m_network(std::make_unique<QNetworkAccessManager>()), m_address(address), m_tlsKey(tlsKey),
      m_nextTlsKey(nextTlsKey)
{
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

EndpointClient::~EndpointClient() = default;

void EndpointClient::setTlsKeys(const std::optional<base::Sha256> &tlsKey,
                                const std::optional<base::Sha256> &nextTlsKey)
{
    m_tlsKey = tlsKey;
    m_nextTlsKey = nextTlsKey;
}

QNetworkRequest EndpointClient::requestFor(const QString &path, std::chrono::milliseconds atMost) const
{
    QNetworkRequest request(QUrl(m_address + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    request.setHeader(QNetworkRequest::UserAgentHeader, QByteArray("Muhr"));
    // Said by hand, so that it is unpacked here: Qt takes a packed answer that was cut for a whole one.
    request.setRawHeader("Accept-Encoding", "gzip");
    // Without a limit a connection that hangs would never be given up.
    request.setTransferTimeout(static_cast<int>(atMost.count()));
    if (!m_bearer.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_bearer.toLatin1());
    return request;
}

void EndpointClient::post(const QString &path, const QJsonObject &body, const Then &then)
{
    QNetworkRequest request = requestFor(path, usualTime);
    QByteArray bytes = QJsonDocument(body).toJson(QJsonDocument::Compact);
    if (m_takesGzip && bytes.size() > worthPacking) {
        bytes = base::gzip(bytes);
        request.setRawHeader("Content-Encoding", "gzip");
    }
    follow(m_network->post(request, bytes), then);
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
    const auto key = keyOf(*reply);
    return !m_tlsKey || (key && (key == m_tlsKey || key == m_nextTlsKey));
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
    connect(reply, &QNetworkReply::finished, this, [this, reply, then] {
        reply->deleteLater();
        Answer answer;
        answer.isOtherKey = reply->property(otherKeyProperty).toBool();
        answer.key = keyOf(*reply);
        if (!answer.isOtherKey) {
            readAnswer(*reply, answer);
            m_takesGzip = m_takesGzip || reply->rawHeader("Accept-Encoding").contains("gzip");
        }
        then(answer);
    });
}

} // namespace muhr::sync
