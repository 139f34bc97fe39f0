// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/server_address.h"

#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

namespace muhr::store {
namespace {

using base::Unexpected;

/// Those of the library's parameters that an operator may need.
const QStringList &knownParts()
{
    static const QStringList parts{QStringLiteral("sslmode"),         QStringLiteral("sslrootcert"),
                                   QStringLiteral("sslcert"),         QStringLiteral("sslkey"),
                                   QStringLiteral("connect_timeout"), QStringLiteral("target_session_attrs"),
                                   QStringLiteral("passfile"),        QStringLiteral("options")};
    return parts;
}

/// Source: PostgreSQL 15, 34.1.1.1 "Keyword/Value Connection Strings".
QString quoted(QString value)
{
    value.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("\\'"));
    return u'\'' + value + u'\'';
}

} // namespace

base::Expected<ServerAddress, AddressError> ServerAddress::parse(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    if (url.scheme() != QLatin1String("postgresql") && url.scheme() != QLatin1String("postgres"))
        return Unexpected{AddressError::OtherScheme};
    if (!url.isValid() || url.hasFragment())
        return Unexpected{AddressError::BadPart};
    ServerAddress address;
    address.m_host = url.host();
    if (url.port() > 0)
        address.m_port = url.port();
    address.m_user = url.userName(QUrl::FullyDecoded);
    address.m_password = url.password(QUrl::FullyDecoded);
    address.m_database = url.path(QUrl::FullyDecoded).mid(1);
    if (address.m_database.isEmpty() || address.m_database.contains(u'/'))
        return Unexpected{AddressError::NoDatabase};
    QStringList options;
    for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        if (name == QLatin1String("host"))
            address.m_host = value;
        // A semicolon would be taken for the end of the value on the way to the library.
        else if (knownParts().contains(name) && !value.contains(u';'))
            options.append(name + u'=' + quoted(value));
        else
            return Unexpected{AddressError::BadPart};
    }
    if (!url.query().contains(QLatin1String("connect_timeout")))
        options.append(QStringLiteral("connect_timeout=10"));
    address.m_connectOptions = options.join(u';');
    return address;
}

QString ServerAddress::place() const
{
    QString place = m_host.isEmpty() ? QStringLiteral("localhost") : m_host;
    if (m_port)
        place += u':' + QString::number(*m_port);
    return place + u'/' + m_database;
}

QByteArray ServerAddress::connectionText() const
{
    QStringList parts{QStringLiteral("dbname=") + quoted(m_database)};
    if (!m_host.isEmpty())
        parts.append(QStringLiteral("host=") + quoted(m_host));
    if (m_port)
        parts.append(QStringLiteral("port=") + QString::number(*m_port));
    if (!m_user.isEmpty())
        parts.append(QStringLiteral("user=") + quoted(m_user));
    if (!m_password.isEmpty())
        parts.append(QStringLiteral("password=") + quoted(m_password));
    parts.append(QString(m_connectOptions).replace(u';', u' '));
    return parts.join(u' ').toUtf8();
}

} // namespace muhr::store
