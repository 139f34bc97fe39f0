// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cutting_proxy.h"

#include <QHostAddress>
#include <QPointer>
#include <QTcpSocket>

#include <cmath>
#include <limits>

namespace muhr::tests {

/// One connection of a client, and the one to the target that was made for it.
struct CuttingProxy::Line
{
    QPointer<QTcpSocket> near;
    QPointer<QTcpSocket> far;
    /// Bytes that still get through.
    std::int64_t leftThere = 0;
    std::int64_t leftBack = 0;
    bool isCut = false;

    /// What was handed on arrives yet, unless it is a reset.
    void close(bool isReset = false)
    {
        for (const auto &end : {near, far})
            if (end && isReset)
                end->abort();
            else if (end)
                end->disconnectFromHost();
    }
};

CuttingProxy::CuttingProxy(std::uint16_t target, std::uint64_t seed) : m_target(target), m_random(seed)
{
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port for a bad line");
    connect(&m_server, &QTcpServer::newConnection, this, &CuttingProxy::open);
}

CuttingProxy::~CuttingProxy()
{
    const auto sockets = findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets)
        socket->disconnect(this);
}

void CuttingProxy::cut(int most)
{
    m_most = most;
    const auto sockets = findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets)
        socket->abort();
}

std::int64_t CuttingProxy::chooseLength()
{
    constexpr std::uint32_t steps = 1000;
    if (m_most == 0)
        return std::numeric_limits<std::int64_t>::max();
    const double power = m_random.below(static_cast<std::uint32_t>(m_most) * steps) / static_cast<double>(steps);
    return static_cast<std::int64_t>(std::exp2(power));
}

void CuttingProxy::open()
{
    while (auto *socket = m_server.nextPendingConnection()) {
        ++m_connections;
        const auto line = std::make_shared<Line>();
        line->near = socket;
        line->near->setParent(this);
        line->far = new QTcpSocket(this);
        line->leftThere = chooseLength();
        line->leftBack = chooseLength();
        connect(line->near, &QTcpSocket::readyRead, this, [this, line] { pass(line, false); });
        connect(line->far, &QTcpSocket::readyRead, this, [this, line] { pass(line, true); });
        connect(line->far, &QTcpSocket::connected, this, [this, line] { pass(line, false); });
        for (QTcpSocket *end : {line->near.data(), line->far.data()}) {
            connect(end, &QTcpSocket::disconnected, this, [line] { line->close(); });
            connect(end, &QTcpSocket::errorOccurred, this, [line] { line->close(); });
            connect(end, &QTcpSocket::disconnected, end, &QObject::deleteLater);
        }
        line->far->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
    }
}

void CuttingProxy::pass(const std::shared_ptr<Line> &line, bool isBack)
{
    QTcpSocket *from = isBack ? line->far : line->near;
    QTcpSocket *to = isBack ? line->near : line->far;
    if (line->isCut || !from || !to || to->state() != QAbstractSocket::ConnectedState)
        return;
    std::int64_t &left = isBack ? line->leftBack : line->leftThere;
    const QByteArray bytes = from->readAll();
    const auto size = std::min<std::int64_t>(bytes.size(), left);
    (isBack ? m_bytesBack : m_bytesThere) += size;
    to->write(bytes.constData(), size);
    to->flush();
    left -= size;
    if (left > 0)
        return;
    line->isCut = true;
    ++(isBack ? m_cutsBack : m_cutsThere);
    line->close(m_random.below(2) == 0);
}

} // namespace muhr::tests
