// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgresql_server.h"

#include "core/store/row_walls.h"
#include "tests/support/sure.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <csignal>
#include <memory>
#include <pwd.h>
#include <unistd.h>

namespace muhr::tests {
namespace {

std::unique_ptr<PostgresqlServer> &theServer()
{
    static std::unique_ptr<PostgresqlServer> server;
    return server;
}

QString binary(const QString &name)
{
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    QStringList places;
    for (const QString &version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed))
        places.append(versions.filePath(version + QStringLiteral("/bin")));
    QString found = QStandardPaths::findExecutable(name, places);
    if (found.isEmpty())
        found = QStandardPaths::findExecutable(name);
    if (found.isEmpty())
        qFatal("PostgreSQL is not installed: %s is missing", qPrintable(name));
    return found;
}

/// PostgreSQL does not run as root.
const passwd *otherUser()
{
    return geteuid() == 0 ? getpwnam("postgres") : nullptr;
}

QStringList commandAsServer(const QString &program, const QStringList &arguments)
{
    // Whatever kills the test takes the server along.
    QStringList command{QStringLiteral("setpriv"), QStringLiteral("--pdeathsig"), QStringLiteral("QUIT")};
    if (const passwd *user = otherUser())
        command += {QStringLiteral("--reuid=%1").arg(user->pw_uid), QStringLiteral("--regid=%1").arg(user->pw_gid),
                    QStringLiteral("--clear-groups")};
    return command + QStringList{binary(program)} + arguments;
}

void start(QProcess &process, QStringList command)
{
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(QDir::rootPath());
    process.start(command.takeFirst(), command);
    if (!process.waitForStarted())
        qFatal("can't start a PostgreSQL: %s", qPrintable(process.errorString()));
}

} // namespace

PostgresqlServer &PostgresqlServer::shared()
{
    if (!theServer()) {
        theServer().reset(new PostgresqlServer);
        qAddPostRoutine([] { theServer().reset(); });
    }
    return *theServer();
}

PostgresqlServer::PostgresqlServer()
{
    if (const passwd *user = otherUser();
        user && chown(QFile::encodeName(m_folder.path()).constData(), user->pw_uid, user->pw_gid) != 0)
        qFatal("can't hand a folder to the user postgres");
    const QString data = m_folder.filePath(QStringLiteral("data"));
    QProcess maker;
    start(maker, commandAsServer(QStringLiteral("initdb"),
                                 {QStringLiteral("--pgdata"), data, QStringLiteral("--username=postgres"),
                                  QStringLiteral("--auth=trust"), QStringLiteral("--encoding=UTF8"),
                                  QStringLiteral("--locale=C.UTF-8"), QStringLiteral("--no-sync"),
                                  QStringLiteral("--no-instructions")}));
    if (!maker.waitForFinished(60'000) || maker.exitCode() != 0)
        qFatal("initdb: %s", maker.readAll().constData());
    QStringList settings;
    for (const char *setting : {"fsync=off", "full_page_writes=off", "synchronous_commit=off", "autovacuum=off",
                                "shared_buffers=16MB", "listen_addresses=", "max_connections=60"})
        settings += {QStringLiteral("-c"), QLatin1String(setting)};
    start(m_server,
          commandAsServer(QStringLiteral("postgres"),
                          QStringList{QStringLiteral("-D"), data, QStringLiteral("-k"), m_folder.path()} + settings));
    QProcess ready;
    for (int i = 0; i < 300; ++i) {
        ready.start(binary(QStringLiteral("pg_isready")),
                    {QStringLiteral("-q"), QStringLiteral("-h"), m_folder.path()});
        if (ready.waitForFinished() && ready.exitCode() == 0)
            break;
        if (m_server.state() != QProcess::Running)
            qFatal("postgres: %s", m_server.readAll().constData());
        usleep(50'000);
    }
    run(QStringLiteral("postgres"),
        QStringLiteral("CREATE ROLE muhr_owner LOGIN CREATEROLE; CREATE ROLE muhr_app LOGIN"));
}

PostgresqlServer::~PostgresqlServer()
{
    // At once: nothing of it is wanted any more.
    if (m_server.state() == QProcess::Running)
        kill(static_cast<pid_t>(m_server.processId()), SIGQUIT);
    m_server.waitForFinished(10'000);
}

QString PostgresqlServer::nextName()
{
    return QStringLiteral("shops_%1").arg(++m_databases);
}

QString PostgresqlServer::newDatabase()
{
    const QString name = nextName();
    run(QStringLiteral("postgres"), QStringLiteral("CREATE DATABASE %1 OWNER muhr_owner").arg(name));
    return name;
}

QString PostgresqlServer::newStore()
{
    const QString templateName = QStringLiteral("template_store");
    if (!m_hasTemplate) {
        run(QStringLiteral("postgres"), QStringLiteral("CREATE DATABASE %1 OWNER muhr_owner").arg(templateName));
        auto owner = sure(store::Database::openServerForWriting(address(templateName, QStringLiteral("muhr_owner"))));
        auto transaction = sure(store::Transaction::begin(owner));
        sure(store::letServe(transaction, QStringLiteral("muhr_app")));
        sure(transaction.commit());
        m_hasTemplate = true;
    }
    const QString name = nextName();
    run(QStringLiteral("postgres"),
        QStringLiteral("CREATE DATABASE %1 OWNER muhr_owner TEMPLATE %2").arg(name, templateName));
    return name;
}

QString PostgresqlServer::url(const QString &database, const QString &user) const
{
    return QStringLiteral("postgresql://%1@localhost/%2?host=%3").arg(user, database, m_folder.path());
}

store::ServerAddress PostgresqlServer::address(const QString &database, const QString &user) const
{
    return sure(store::ServerAddress::parse(url(database, user)));
}

QString PostgresqlServer::run(const QString &database, const QString &sql) const
{
    QProcess psql;
    psql.start(binary(QStringLiteral("psql")),
               {QStringLiteral("-X"), QStringLiteral("-q"), QStringLiteral("-A"), QStringLiteral("-t"),
                QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1"), QStringLiteral("-h"), m_folder.path(),
                QStringLiteral("-U"), QStringLiteral("postgres"), QStringLiteral("-d"), database, QStringLiteral("-c"),
                sql});
    if (!psql.waitForFinished(30'000) || psql.exitCode() != 0)
        qFatal("psql: %s", psql.readAllStandardError().constData());
    return QString::fromUtf8(psql.readAllStandardOutput()).trimmed();
}

void PostgresqlServer::cutLines(const QString &database) const
{
    run(QStringLiteral("postgres"),
        QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '%1'").arg(database));
}

} // namespace muhr::tests
