// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <vector>

namespace muhr::tests {

/// One run of muhr-endpoint to its end.
struct EndpointRun
{
    int code = -1;
    /// A line of stdout each.
    std::vector<QJsonObject> answers;
    QByteArray said;
};

inline EndpointRun runEndpoint(const QStringList &words)
{
    QProcess process;
    process.start(QStringLiteral(MUHR_ENDPOINT), words);
    process.waitForFinished(60'000);
    EndpointRun run;
    run.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n'))
        if (!line.isEmpty())
            run.answers.push_back(QJsonDocument::fromJson(line).object());
    run.said = process.readAllStandardError();
    return run;
}

} // namespace muhr::tests
