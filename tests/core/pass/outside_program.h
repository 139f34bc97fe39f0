// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace muhr::tests {

/// Another program, which shares no code of ours: its exit code (-1 if it did not run) and all that it said.
struct OutsideProgram
{
    int exitCode = -1;
    QByteArray output;

    static OutsideProgram run(const QString &program, const QStringList &arguments, const QString &folder)
    {
        QProcess process;
        process.setWorkingDirectory(folder);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        const bool isDone = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit;
        return {isDone ? process.exitCode() : -1, process.readAll()};
    }
};

} // namespace muhr::tests
