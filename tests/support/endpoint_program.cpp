// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/endpoint_program.h"

#include <QJsonDocument>
#include <QProcess>

namespace muhr::tests {

EndpointRun runEndpoint(const QStringList &words)
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
