// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/seeded_random.h"

#include <QTcpServer>

#include <cstdint>
#include <memory>

namespace muhr::tests {

/// A bad line: hands on what comes to a port of loopback, and hangs up behind some byte of either direction. Thread:
/// the one it was made on, whose event loop has to run.
class CuttingProxy : public QObject
{
public:
    /// Lets everything through until cut() is called.
    CuttingProxy(std::uint16_t target, std::uint64_t seed);
    ~CuttingProxy() override;

    std::uint16_t port() const { return m_server.serverPort(); }
    /// From now on each new connection is cut in both directions, at places from 1 byte to about 2^`most`, each power
    /// of two as likely as the others, by hanging up or by a reset; those that are open are cut now.
    void cut(int most);
    /// From now on nothing is cut any more.
    void heal() { m_most = 0; }

    int connections() const { return m_connections; }
    /// Behind a byte on its way to the target, and from there.
    int cutsThere() const { return m_cutsThere; }
    int cutsBack() const { return m_cutsBack; }
    std::int64_t bytesThere() const { return m_bytesThere; }
    std::int64_t bytesBack() const { return m_bytesBack; }

private:
    struct Line;
    void open();
    void pass(const std::shared_ptr<Line> &line, bool isBack);
    std::int64_t chooseLength();

    QTcpServer m_server;
    const std::uint16_t m_target;
    SeededRandom m_random;
    int m_most = 0;
    int m_connections = 0;
    int m_cutsThere = 0;
    int m_cutsBack = 0;
    std::int64_t m_bytesThere = 0;
    std::int64_t m_bytesBack = 0;
};

} // namespace muhr::tests
