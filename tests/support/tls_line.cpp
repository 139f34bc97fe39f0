// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tls_line.h"

#include <QHostAddress>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

namespace muhr::tests {

TlsLine::TlsLine(std::uint16_t target, const Identity &identity) : m_target(target)
{
    show(identity);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port for a line of TLS");
    connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, &TlsLine::open);
}

TlsLine::~TlsLine()
{
    const auto sockets = findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets)
        socket->disconnect(this);
}

void TlsLine::show(const Identity &identity)
{
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(identity.certificate));
    configuration.setPrivateKey(QSslKey(identity.key, QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    m_server.setSslConfiguration(configuration);
}

base::Sha256 TlsLine::keyHash() const
{
    return base::Sha256::of(m_server.sslConfiguration().localCertificate().publicKey().toDer());
}

void TlsLine::open()
{
    while (auto *near = m_server.nextPendingConnection()) {
        near->setParent(this);
        auto *far = new QTcpSocket(this);
        const auto pass = [](QTcpSocket *from, QTcpSocket *to) {
            if (to->state() == QAbstractSocket::ConnectedState)
                to->write(from->readAll());
        };
        connect(near, &QTcpSocket::readyRead, far, [near, far, pass] { pass(near, far); });
        connect(far, &QTcpSocket::connected, near, [near, far, pass] { pass(near, far); });
        connect(far, &QTcpSocket::readyRead, near, [near, far, pass] { pass(far, near); });
        connect(near, &QTcpSocket::disconnected, far, &QTcpSocket::disconnectFromHost);
        connect(far, &QTcpSocket::disconnected, near, &QTcpSocket::disconnectFromHost);
        for (QTcpSocket *end : {near, far})
            connect(end, &QTcpSocket::disconnected, end, &QObject::deleteLater);
        far->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
    }
}

} // namespace muhr::tests
