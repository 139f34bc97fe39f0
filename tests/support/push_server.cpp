// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/push_server.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace muhr::tests {
namespace {

sockaddr_in loopback(std::uint16_t port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

bool isListening(std::uint16_t port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const auto address = loopback(port);
    const bool result = ::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    ::close(socket);
    return result;
}

} // namespace

std::uint16_t freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    auto address = loopback(0);
    socklen_t size = sizeof address;
    const bool isBound = ::bind(socket, reinterpret_cast<const sockaddr *>(&address), size) == 0 &&
                         ::getsockname(socket, reinterpret_cast<sockaddr *>(&address), &size) == 0;
    ::close(socket);
    return isBound ? ntohs(address.sin_port) : std::uint16_t(0);
}

PushServer::PushServer(const QString &folder, const QStringList &more, std::uint16_t port)
    : m_port(port == 0 ? freePort() : port), m_log(folder + QStringLiteral("/push.log"))
{
    // Into a file: nobody empties a pipe while a test waits for its pushes.
    m_process.setStandardOutputFile(m_log);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setWorkingDirectory(folder);
    m_process.start(QStringLiteral("nghttpd"),
                    QStringList{"-v", "-V", "--echo-upload", "-a", "127.0.0.1", "-d", folder} + more +
                        QStringList{QString::number(m_port), "server.key", "server.crt"});
    if (!m_process.waitForStarted())
        return;
    QDeadlineTimer deadline(10'000);
    while (!isListening(m_port) && isRunning() && !deadline.hasExpired())
        QThread::msleep(20);
}

PushServer::~PushServer()
{
    stop();
}

void PushServer::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

QByteArray PushServer::log() const
{
    QFile file(m_log);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace muhr::tests
