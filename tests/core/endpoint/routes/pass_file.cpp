// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/endpoint/routes/pass_file.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace muhr::tests {
namespace {

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no room for a test file");
}

QByteArray run(const QString &folder, const QString &program, const QStringList &arguments,
               QProcess::ProcessChannelMode mode)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(mode);
    process.start(program, arguments);
    process.waitForFinished(20'000);
    return process.readAllStandardOutput();
}

} // namespace

QByteArray passFile(const QByteArray &pkpass, const QByteArray &name)
{
    const QTemporaryDir folder;
    put(folder.filePath(QStringLiteral("card.pkpass")), pkpass);
    return run(folder.path(), QStringLiteral("unzip"), {"-p", "card.pkpass", QString::fromLatin1(name)},
               QProcess::SeparateChannels);
}

QByteArray verifiedByOpenssl(const QByteArray &pkpass, const QByteArray &root)
{
    const QTemporaryDir folder;
    put(folder.filePath(QStringLiteral("manifest.json")), passFile(pkpass, "manifest.json"));
    put(folder.filePath(QStringLiteral("signature")), passFile(pkpass, "signature"));
    put(folder.filePath(QStringLiteral("root.pem")), root);
    return run(folder.path(), QStringLiteral("openssl"),
               {"smime", "-verify", "-binary", "-inform", "DER", "-in", "signature", "-content", "manifest.json",
                "-CAfile", "root.pem", "-purpose", "any", "-attime", "1767600000", "-out", "/dev/null"},
               QProcess::MergedChannels);
}

} // namespace muhr::tests
