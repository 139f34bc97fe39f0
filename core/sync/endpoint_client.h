// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"
#include "core/sync/endpoint_answer.h"

#include <QJsonObject>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace muhr::sync {

/// Asks the endpoint, one request at a time, and holds it to the key it was met with. An answer that did not come whole
/// is none (status 0). What is said is packed as soon as the endpoint has said that it takes that. Thread: the
/// window's.
class EndpointClient : public QObject
{
    Q_OBJECT

public:
    using Answer = EndpointAnswer;
    using Then = std::function<void(const Answer &)>;

    EndpointClient(const QString &address, const std::optional<base::Sha256> &tlsKey,
                   const std::optional<base::Sha256> &nextTlsKey, QObject *parent = nullptr);
    ~EndpointClient() override;

    /// Holds it to these from the next line on.
    void setTlsKeys(const std::optional<base::Sha256> &tlsKey, const std::optional<base::Sha256> &nextTlsKey);

    void post(const QString &path, const QJsonObject &body, const Then &then);
    void get(const QString &pathAndQuery, const Then &then, std::chrono::milliseconds atMost = usualTime);
    void setBearer(const QString &bearer) { m_bearer = bearer; }
    void abort();

    static constexpr std::chrono::seconds usualTime{30};

private:
    QNetworkRequest requestFor(const QString &path, std::chrono::milliseconds atMost) const;
    void follow(QNetworkReply *reply, const Then &then);
    bool isExpectedKey(QNetworkReply *reply) const;

    std::unique_ptr<QNetworkAccessManager> m_network;
    QString m_address;
    std::optional<base::Sha256> m_tlsKey;
    std::optional<base::Sha256> m_nextTlsKey;
    QString m_bearer;
    /// Told by its answers (RFC 7694); earlier ones than ours take none.
    bool m_takesGzip = false;
};

} // namespace muhr::sync
