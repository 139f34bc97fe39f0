// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>
#include <cstdint>

namespace muhr::tests {

/// A socket on loopback that sends exactly what it is told, well-formed or not.
class RawClient
{
public:
    explicit RawClient(std::uint16_t port);
    ~RawClient();
    RawClient(RawClient &&other) noexcept;
    RawClient(const RawClient &) = delete;
    RawClient &operator=(const RawClient &) = delete;

    bool isConnected() const { return m_socket >= 0; }
    /// False if the other end no longer takes it.
    bool send(const QByteArray &bytes);
    /// One whole answer by its Content-Length (without a body after HEAD, 1xx, 204 and 304); what came so far if it
    /// ends.
    QByteArray readAnswer(bool isHead = false);
    /// Everything until the other end closes, or what came within `atMost`.
    QByteArray readAll(std::chrono::milliseconds atMost = std::chrono::seconds(5));
    /// The other end closed within `atMost`, with nothing more to read.
    bool isClosedWithin(std::chrono::milliseconds atMost);
    void close();

private:
    /// False at the end, on an error or when `atMost` is over.
    bool readSome(std::chrono::milliseconds atMost);

    int m_socket = -1;
    bool m_hasEnded = false;
    QByteArray m_unread;
};

/// "200" of an answer.
int statusOf(const QByteArray &answer);
/// The value of a header line, empty without one.
QByteArray headerOf(const QByteArray &answer, const QByteArray &name);
QByteArray bodyOf(const QByteArray &answer);

} // namespace muhr::tests
