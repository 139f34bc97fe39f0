// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/certificates.h"

#include <QFile>
#include <QProcess>
#include <QStringList>

namespace muhr::tests {
namespace {

bool openssl(const QString &folder, const QString &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral("openssl"), arguments.split(u' '));
    return process.waitForFinished(20'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Authority::Authority(QString folder, QByteArray certificate)
    : m_folder(std::move(folder)), m_certificate(std::move(certificate))
{
}

std::optional<Authority> Authority::make(const QString &folder)
{
    QFile extensions(folder + QStringLiteral("/leaf.cnf"));
    if (!extensions.open(QIODevice::WriteOnly))
        return std::nullopt;
    extensions.write("subjectAltName=IP:127.0.0.1\nextendedKeyUsage=serverAuth,clientAuth\n");
    extensions.close();
    if (!openssl(folder, QStringLiteral("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 "
                                        "-subj /CN=Authority -keyout ca.key -out ca.crt")))
        return std::nullopt;
    return Authority(folder, contentOf(folder + QStringLiteral("/ca.crt")));
}

std::optional<Identity> Authority::issue(const QString &name) const
{
    const bool isMade =
        openssl(m_folder, QStringLiteral("req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=%1 "
                                         "-keyout %1.key -out %1.csr")
                              .arg(name)) &&
        openssl(m_folder, QStringLiteral("x509 -req -in %1.csr -CA ca.crt -CAkey ca.key -CAcreateserial -days 2 "
                                         "-extfile leaf.cnf -out %1.crt")
                              .arg(name));
    if (!isMade)
        return std::nullopt;
    return Identity{contentOf(m_folder + u'/' + name + QStringLiteral(".crt")),
                    contentOf(m_folder + u'/' + name + QStringLiteral(".key"))};
}

} // namespace muhr::tests
