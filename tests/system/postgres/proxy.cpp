// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/postgres/proxy.h"

#include "tests/support/free_port.h"
#include "tests/support/raw_client.h"

#include <QDir>
#include <QFile>
#include <QSslCertificate>
#include <QSslSocket>
#include <QStandardPaths>

#include <csignal>
#include <pwd.h>
#include <unistd.h>

namespace muhr::tests {
namespace {

QString nginx()
{
    const QString found = QStandardPaths::findExecutable(QStringLiteral("nginx"), {QStringLiteral("/usr/sbin")});
    if (found.isEmpty())
        qFatal("nginx is not installed");
    return found;
}

/// Whoever runs the tests; for root somebody who may nothing.
const passwd *otherUser()
{
    return geteuid() == 0 ? getpwnam("nobody") : nullptr;
}

void giveToOther(const QString &path)
{
    if (const passwd *user = otherUser();
        user && chown(QFile::encodeName(path).constData(), user->pw_uid, user->pw_gid) != 0)
        qFatal("can't hand %s to the proxy's user", qPrintable(path));
}

QByteArray run(const QString &folder, const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    if (!process.waitForFinished(20'000) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

QByteArray openssl(const QString &folder, const QString &arguments)
{
    return run(folder, QStringLiteral("openssl"), arguments.split(u' '));
}

void fillIn(QByteArray &text, const QByteArray &what, const QByteArray &with)
{
    if (!text.contains(what))
        qFatal("the shipped configuration does not say %s any more", what.constData());
    text.replace(what, with);
}

QByteArray address(std::uint16_t port)
{
    return "127.0.0.1:" + QByteArray::number(port);
}

} // namespace

Proxy::Proxy(const std::vector<std::uint16_t> &processes)
    : m_plain(freePort()), m_tls(freePort()), m_plainBeside(freePort()), m_tlsBeside(freePort())
{
    m_authority = Authority::make(m_folder.path());
    if (!m_authority)
        qFatal("openssl makes no certificate");
    openssl(m_folder.path(), QStringLiteral("genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out privkey.pem"));
    certify(QStringLiteral("first"));
    QFile file(m_folder.filePath(QStringLiteral("nginx.conf")));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("can't write nginx.conf");
    file.write(configuration(processes));
    file.close();
    giveToOther(m_folder.path());
    QStringList command{QStringLiteral("setpriv"), QStringLiteral("--pdeathsig"), QStringLiteral("TERM")};
    if (const passwd *user = otherUser())
        command += {QStringLiteral("--reuid=%1").arg(user->pw_uid), QStringLiteral("--regid=%1").arg(user->pw_gid),
                    QStringLiteral("--clear-groups")};
    command += {nginx(),
                QStringLiteral("-p"),
                m_folder.path(),
                QStringLiteral("-c"),
                file.fileName(),
                QStringLiteral("-e"),
                m_folder.filePath(QStringLiteral("error.log"))};
    m_nginx.setWorkingDirectory(m_folder.path());
    m_nginx.setProcessChannelMode(QProcess::MergedChannels);
    m_nginx.start(command.takeFirst(), command);
    for (int i = 0; i < 200 && !RawClient(m_tls).isConnected(); ++i) {
        if (m_nginx.state() == QProcess::NotRunning)
            qFatal("nginx: %s", m_nginx.readAll().constData());
        usleep(25'000);
    }
}

Proxy::~Proxy()
{
    m_nginx.terminate();
    m_nginx.waitForFinished(10'000);
}

QByteArray Proxy::configuration(const std::vector<std::uint16_t> &processes) const
{
    QFile file(QStringLiteral(MUHR_NGINX_CONF));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the shipped configuration is gone");
    QByteArray shipped = file.readAll();
    const QByteArray folder = QFile::encodeName(m_folder.path());
    fillIn(shipped, "/etc/letsencrypt/live/cards.example.com", folder);
    fillIn(shipped, "/var/log/nginx/muhr-endpoint.log", folder + "/muhr-endpoint.log");
    fillIn(shipped, "https://cards.example.com", url().toLatin1());
    fillIn(shipped, "server_name cards.example.com", "server_name 127.0.0.1");
    fillIn(shipped, "listen 80;", "listen " + address(m_plain) + ';');
    fillIn(shipped, "listen [::]:80;", "listen " + address(m_plainBeside) + ';');
    fillIn(shipped, "listen 443 ", "listen " + address(m_tls) + ' ');
    fillIn(shipped, "listen [::]:443 ", "listen " + address(m_tlsBeside) + ' ');
    for (std::size_t i = 0; i < processes.size(); ++i)
        fillIn(shipped, "server " + address(static_cast<std::uint16_t>(8420 + i)) + ' ',
               "server " + address(processes[i]) + ' ');
    // What the system's own nginx.conf says around it; and everything in a folder of ours.
    return "daemon off;\npid " + folder + "/nginx.pid;\nworker_processes 2;\nevents {}\nhttp {\n" +
           "default_type application/octet-stream;\n" + "client_body_temp_path " + folder + "/body;\n" +
           "proxy_temp_path " + folder + "/proxy;\n" + "fastcgi_temp_path " + folder + "/fastcgi;\n" +
           "uwsgi_temp_path " + folder + "/uwsgi;\n" + "scgi_temp_path " + folder + "/scgi;\n" + shipped + "}\n";
}

QString Proxy::url() const
{
    return QStringLiteral("https://127.0.0.1:%1").arg(m_tls);
}

base::Sha256 Proxy::keyHash() const
{
    // As the shipped file tells the operator.
    const QByteArray key = openssl(m_folder.path(), QStringLiteral("pkey -in privkey.pem -pubout -outform DER"));
    return base::Sha256::of(key);
}

void Proxy::certify(const QString &request)
{
    openssl(m_folder.path(), QStringLiteral("req -new -key privkey.pem -subj /CN=%1 -out %1.csr").arg(request));
    openssl(m_folder.path(), QStringLiteral("x509 -req -in %1.csr -CA ca.crt -CAkey ca.key -CAcreateserial -days 2 "
                                            "-extfile leaf.cnf -out fullchain.pem")
                                 .arg(request));
    for (const char *name : {"privkey.pem", "fullchain.pem"})
        giveToOther(m_folder.filePath(QLatin1String(name)));
}

void Proxy::renew(bool keepsKey)
{
    if (!keepsKey)
        openssl(m_folder.path(),
                QStringLiteral("genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out privkey.pem"));
    reload();
}

void Proxy::renewWith(const QString &key)
{
    QFile::remove(keyFile());
    if (!QFile::copy(key, keyFile()))
        qFatal("can't read %s", qPrintable(key));
    reload();
}

void Proxy::reload()
{
    certify(QStringLiteral("next"));
    // systemctl reload nginx
    kill(static_cast<pid_t>(m_nginx.processId()), SIGHUP);
}

QByteArray Proxy::servedCertificate() const
{
    QSslSocket socket;
    socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_tls);
    return socket.waitForEncrypted(5000) ? socket.peerCertificate().toDer() : QByteArray();
}

} // namespace muhr::tests
