// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <cstdint>

namespace muhr::tests {

/// `nghttpd` on loopback, which speaks HTTP/2 as Apple does and demands a certificate of whoever connects. It answers
/// 200 with what was sent.
class PushServer
{
public:
    /// `folder` holds server.crt and server.key. Port 0 takes a free one.
    explicit PushServer(const QString &folder, const QStringList &more = {}, std::uint16_t port = 0);
    ~PushServer();

    bool isRunning() const { return m_process.state() == QProcess::Running; }
    std::uint16_t port() const { return m_port; }
    QByteArray url() const { return "https://127.0.0.1:" + QByteArray::number(m_port); }
    void stop();
    /// What it said about connections and frames so far.
    QByteArray log() const;

private:
    QProcess m_process;
    std::uint16_t m_port = 0;
    QString m_log;
};

/// A port on loopback that nobody listened on a moment ago.
std::uint16_t freePort();

} // namespace muhr::tests
