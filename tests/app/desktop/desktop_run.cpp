// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/desktop_run.h"

#include <QFile>

namespace muhr::tests {

DesktopRun::Ended DesktopRun::run(int seconds, const QStringList &options) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_STATE_HOME"), m_folder.filePath(QStringLiteral("state")));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.filePath(QStringLiteral("config")));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.filePath(QStringLiteral("data")));
    process.setProcessEnvironment(environment);
    QStringList arguments{QStringLiteral("--store"), m_shop.store(), QStringLiteral("--quit-after"),
                          QString::number(seconds)};
    process.start(QStringLiteral(MUHR_DESKTOP), arguments + options);
    Ended ended;
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return ended;
    ended.exitCode = process.exitCode();
    ended.lines = QString::fromUtf8(process.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    ended.sentences = QString::fromUtf8(process.readAllStandardError());
    return ended;
}

QString DesktopRun::log() const
{
    QFile file(stateFile(QStringLiteral("muhr.log")));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString DesktopRun::stateFile(const QString &name) const
{
    return m_folder.filePath(QStringLiteral("state/muhr/") + name);
}

QString DesktopRun::preferences() const
{
    return m_folder.filePath(QStringLiteral("config/muhr/muhr.ini"));
}

} // namespace muhr::tests
