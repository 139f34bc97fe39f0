// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/raw_client.h"

#include <algorithm>
#include <utility>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace muhr::tests {

RawClient::RawClient(std::uint16_t port)
{
    m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (m_socket >= 0 && ::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        close();
}

RawClient::~RawClient()
{
    close();
}

RawClient::RawClient(RawClient &&other) noexcept
    : m_socket(std::exchange(other.m_socket, -1)), m_hasEnded(other.m_hasEnded), m_unread(std::move(other.m_unread))
{
}

void RawClient::close()
{
    if (m_socket >= 0)
        ::close(m_socket);
    m_socket = -1;
}

bool RawClient::send(const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const auto now =
            ::send(m_socket, bytes.constData() + sent, static_cast<std::size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (now <= 0)
            return false;
        sent += now;
    }
    return true;
}

bool RawClient::readSome(std::chrono::milliseconds atMost)
{
    pollfd wait{m_socket, POLLIN, 0};
    if (m_hasEnded || ::poll(&wait, 1, static_cast<int>(atMost.count())) <= 0)
        return false;
    char buffer[65536];
    const auto size = ::recv(m_socket, buffer, sizeof buffer, 0);
    if (size <= 0) {
        m_hasEnded = true;
        return false;
    }
    m_unread.append(buffer, static_cast<qsizetype>(size));
    return true;
}

QByteArray RawClient::readAnswer(bool isHead)
{
    constexpr std::chrono::seconds atMost(5);
    while (!m_unread.contains("\r\n\r\n"))
        if (!readSome(atMost))
            return std::exchange(m_unread, QByteArray());
    const auto headEnd = m_unread.indexOf("\r\n\r\n") + 4;
    const auto head = m_unread.first(headEnd);
    const auto status = statusOf(head);
    const bool hasBody = !isHead && status >= 200 && status != 204 && status != 304;
    const auto size = headEnd + (hasBody ? headerOf(head, "Content-Length").toLongLong() : 0);
    while (m_unread.size() < size)
        if (!readSome(atMost))
            break;
    const auto answer = m_unread.first(std::min<qsizetype>(size, m_unread.size()));
    m_unread.remove(0, answer.size());
    return answer;
}

QByteArray RawClient::readAll(std::chrono::milliseconds atMost)
{
    const auto end = std::chrono::steady_clock::now() + atMost;
    while (true) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
        if (left.count() <= 0 || !readSome(left))
            return std::exchange(m_unread, QByteArray());
    }
}

bool RawClient::isClosedWithin(std::chrono::milliseconds atMost)
{
    return readAll(atMost).isEmpty() && m_hasEnded;
}

int statusOf(const QByteArray &answer)
{
    return answer.startsWith("HTTP/1.1 ") ? answer.mid(9, 3).toInt() : 0;
}

QByteArray headerOf(const QByteArray &answer, const QByteArray &name)
{
    const auto head = answer.first(std::max<qsizetype>(answer.indexOf("\r\n\r\n"), 0));
    for (const auto &line : head.split('\n'))
        if (line.left(name.size()).compare(name, Qt::CaseInsensitive) == 0 && line.mid(name.size(), 1) == ":")
            return line.mid(name.size() + 1).trimmed();
    return {};
}

QByteArray bodyOf(const QByteArray &answer)
{
    const auto end = answer.indexOf("\r\n\r\n");
    return end < 0 ? QByteArray() : answer.mid(end + 4);
}

} // namespace muhr::tests
