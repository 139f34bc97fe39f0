// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli_shop.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcessEnvironment>

namespace muhr::tests {

QString CliAnswer::error() const
{
    const bool isWhole = exitCode == 1 && !text("sentence").isEmpty() && sentences.contains(text("sentence"));
    return isWhole ? text("error") : QString();
}

QJsonObject CliAnswer::stamps() const
{
    return (*this)["state"].toObject()[QLatin1String("stamps")].toArray().at(0).toObject();
}

QString CliShop::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return file.fileName();
}

void CliShop::start(QProcess &process, const QStringList &words) const
{
    // What a machine keeps beside its stores is of this one alone.
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_STATE_HOME"), filePath(QStringLiteral("state")));
    if (!m_authority.isEmpty())
        environment.insert(QStringLiteral("MUHR_TRUSTED_AUTHORITY"), m_authority);
    process.setProcessEnvironment(environment);
    process.start(m_authority.isEmpty() ? QStringLiteral(MUHR_CLI) : QStringLiteral(MUHR_TRUSTING_CLI),
                  QStringList{QStringLiteral("--store"), store()} + words);
}

CliAnswer CliShop::answerOf(QProcess &process)
{
    CliAnswer answer;
    const bool hasEnded = process.state() == QProcess::NotRunning || process.waitForFinished(60'000);
    if (!hasEnded || process.exitStatus() != QProcess::NormalExit)
        return answer;
    answer.exitCode = process.exitCode();
    answer.sentences = QString::fromUtf8(process.readAllStandardError());
    for (const QByteArray &line : process.readAllStandardOutput().split('\n'))
        if (!line.isEmpty())
            answer.lines.push_back(QJsonDocument::fromJson(line).object());
    return answer;
}

CliAnswer CliShop::run(const QStringList &words) const
{
    QProcess process;
    start(process, words);
    return answerOf(process);
}

CliAnswer CliShop::create(const QString &language, const QString &trade, const QStringList &more) const
{
    return run(QStringList{QStringLiteral("--language"), language, QStringLiteral("shop"), QStringLiteral("create"),
                           QStringLiteral("--name"), QStringLiteral("Muhr №1"), QStringLiteral("--template"), trade} +
               more);
}

QString CliShop::addCustomer(const QString &name) const
{
    return run({QStringLiteral("customer"), QStringLiteral("add"), QStringLiteral("--name"), name}).text("code");
}

bool CliShop::isClean() const
{
    const auto verified = run({QStringLiteral("verify")});
    return verified.exitCode == 0 && verified.lines.size() == 1 && verified["wrong"].toInt(-1) == 0;
}

} // namespace muhr::tests
