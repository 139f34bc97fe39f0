// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace muhr::tests {

/// The `openssl` program in a folder of its own: a verifier that shares no code of ours.
class OpensslProgram
{
public:
    /// Writes a file for the program to read.
    void put(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no room for a test file");
    }
    /// The exit code; -1 if it did not run.
    int run(const QStringList &arguments)
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral("openssl"), arguments);
        const bool isDone = process.waitForFinished(20'000) && process.exitStatus() == QProcess::NormalExit;
        m_output = process.readAll();
        return isDone ? process.exitCode() : -1;
    }
    const QByteArray &output() const { return m_output; }

private:
    QTemporaryDir m_folder;
    QByteArray m_output;
};

} // namespace muhr::tests
