// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/journey/program.h"
#include "tests/support/certificates.h"
#include "tests/support/push_server.h"

#include <QJsonObject>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace muhr::journey {

/// A shop on a laptop, an endpoint beside it, and nghttpd where Apple's push service would be; each in real processes
/// on this machine.
class ShopStage
{
public:
    /// Nothing if a part does not start; `why` says which.
    static std::unique_ptr<ShopStage> set(const QString &language, const QString &name, QString &why);
    ~ShopStage();

    QString store() const { return m_folder.filePath(QStringLiteral("laptop/shops.muhr")); }
    QString endpointStore() const { return m_folder.filePath(QStringLiteral("endpoint/shops.muhr")); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    /// To the endpoint's empty place, until a shop takes it.
    const QString &link() const { return m_link; }
    QString address() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }
    /// Of the poster that hangs at the counter.
    QString joinAddress() const;

    /// Runs muhr-cli on the laptop's store.
    Ran laptop(const QStringList &arguments) const;
    /// Runs muhr-cli on the endpoint's.
    Ran endpoint(const QStringList &arguments) const;
    bool startEndpoint();
    void stopEndpoint();
    void killEndpoint();
    qint64 endpointProcess() const { return m_endpoint ? m_endpoint->processId() : 0; }
    /// Brings the laptop's shop to the endpoint.
    bool connect();
    /// What nghttpd saw.
    QByteArray pushes() const { return m_pushes->log(); }
    const QJsonObject &shop() const { return m_shop; }

private:
    ShopStage() = default;

    QTemporaryDir m_folder;
    quint16 m_port = 0;
    QString m_link;
    QJsonObject m_shop;
    std::unique_ptr<tests::PushServer> m_pushes;
    std::unique_ptr<Program> m_endpoint;
};

} // namespace muhr::journey
