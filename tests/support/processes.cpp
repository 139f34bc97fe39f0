// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/processes.h"

#include "tests/support/free_port.h"
#include "tests/support/raw_client.h"

#include <QFile>

namespace muhr::tests {
namespace {

QByteArray get(std::uint16_t port, const QByteArray &path)
{
    RawClient client(port);
    if (!client.isConnected())
        return {};
    client.send("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
    return client.readAnswer();
}

} // namespace

Processes::Processes(int count, QString dataFolder) : m_dataFolder(std::move(dataFolder))
{
    for (int i = 0; i < count; ++i) {
        m_ports.push_back(freePort());
        m_processes.push_back(std::make_unique<QProcess>());
    }
}

Processes::~Processes()
{
    (void)stopAll();
}

QString Processes::logOf(std::size_t which) const
{
    return m_dataFolder + QStringLiteral("-%1.log").arg(which);
}

void Processes::start(std::size_t which)
{
    auto &process = m_processes[which];
    process = std::make_unique<QProcess>();
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setStandardErrorFile(logOf(which), QIODevice::Append);
    // Whatever kills the test takes them along.
    process->start(QStringLiteral("setpriv"),
                   {QStringLiteral("--pdeathsig"), QStringLiteral("KILL"), QStringLiteral(MUHR_ENDPOINT),
                    QStringLiteral("serve"), QStringLiteral("--data"), m_dataFolder, QStringLiteral("--listen"),
                    QStringLiteral("127.0.0.1:%1").arg(m_ports[which])});
}

void Processes::kill(std::size_t which)
{
    if (m_processes[which]->state() == QProcess::NotRunning)
        return;
    m_processes[which]->kill();
    m_processes[which]->waitForFinished(5000);
    // What comes of it is no crash.
    m_processes[which] = std::make_unique<QProcess>();
}

void Processes::lookAfter()
{
    for (std::size_t i = 0; i < size(); ++i)
        if (m_processes[i]->state() == QProcess::NotRunning) {
            ++m_restarts;
            // One may end by itself if the database hangs up while it starts.
            m_crashes += m_processes[i]->exitStatus() == QProcess::CrashExit ? 1 : 0;
            start(i);
        }
}

bool Processes::isReady(std::size_t which) const
{
    return statusOf(get(m_ports[which], "/readyz")) == 200;
}

bool Processes::areAllReady() const
{
    for (std::size_t i = 0; i < size(); ++i)
        if (!isReady(i))
            return false;
    return true;
}

int Processes::waitingLaptops(std::size_t which) const
{
    const QByteArray figures = get(m_ports[which], "/metrics");
    const QByteArray name = "\nmuhr_waiting_laptops ";
    const qsizetype at = figures.indexOf(name);
    return at < 0 ? -1 : figures.mid(at + name.size(), 8).split('\n').front().toInt();
}

QStringList Processes::stopAll()
{
    QStringList faults;
    if (m_crashes > 0)
        faults.append(QStringLiteral("%1 crashes").arg(m_crashes));
    for (const auto &process : m_processes)
        process->terminate();
    for (std::size_t i = 0; i < size(); ++i) {
        if (m_processes[i]->state() == QProcess::NotRunning)
            continue;
        if (!m_processes[i]->waitForFinished(30'000))
            faults.append(QStringLiteral("process %1 does not end").arg(i));
        else if (m_processes[i]->exitStatus() != QProcess::NormalExit || m_processes[i]->exitCode() != 0)
            faults.append(QStringLiteral("process %1 ended with %2").arg(i).arg(m_processes[i]->exitCode()));
    }
    for (std::size_t i = 0; i < size(); ++i) {
        QFile log(logOf(i));
        const QByteArray said = log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray();
        for (const char *word : {"AddressSanitizer", "runtime error:", "LeakSanitizer"})
            if (said.contains(word))
                faults.append(QStringLiteral("process %1: %2").arg(i).arg(QString::fromUtf8(said.right(4000))));
    }
    return faults;
}

} // namespace muhr::tests
