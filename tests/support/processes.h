// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <vector>

namespace muhr::tests {

/// Several `muhr-endpoint serve` on one data folder and one database, each on a port of its own. Whoever looks after
/// them starts those that ended, as a service manager does.
class Processes
{
public:
    Processes(int count, QString dataFolder);
    /// All are told to end.
    ~Processes();

    const std::vector<std::uint16_t> &ports() const { return m_ports; }
    std::size_t size() const { return m_ports.size(); }
    void start(std::size_t which);
    /// SIGKILL, in the middle of whatever it does.
    void kill(std::size_t which);
    void lookAfter();
    /// It answers that it reads and writes.
    bool isReady(std::size_t which) const;
    bool areAllReady() const;
    /// Of its own figures.
    int waitingLaptops(std::size_t which) const;
    /// Tells all to end and waits. Empty, or what went wrong: another exit code than 0, a sanitizer's words, or that
    /// one crashed earlier.
    QStringList stopAll();
    /// How often one was started because it had ended.
    int restarts() const { return m_restarts; }

private:
    QString logOf(std::size_t which) const;

    QString m_dataFolder;
    std::vector<std::uint16_t> m_ports;
    std::vector<std::unique_ptr<QProcess>> m_processes;
    int m_restarts = 0;
    int m_crashes = 0;
};

} // namespace muhr::tests
