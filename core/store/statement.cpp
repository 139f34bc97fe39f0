// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include "core/store/connection.h"
#include "core/store/postgresql_server.h"

#include <QMetaType>
#include <QSqlError>
#include <QVariant>

namespace muhr::store {

bool isWholeNumber(int type)
{
    // SQLite has one type of them. QPSQL makes unsigned ones of all that are not negative, and what the server has
    // computed itself has types of its own.
    return type == QMetaType::LongLong || type == QMetaType::ULongLong || type == QMetaType::Int ||
           type == QMetaType::Bool;
}

bool Row::isNull(int column) const
{
    return m_query.query.isNull(column);
}

std::int64_t Row::integer(int column) const
{
    const QVariant value = m_query.query.value(column);
    m_isMalformed = m_isMalformed || !isWholeNumber(value.typeId());
    return value.toLongLong();
}

QByteArray Row::bytes(int column) const
{
    const QVariant value = m_query.query.value(column);
    m_isMalformed = m_isMalformed || value.typeId() != QMetaType::QByteArray;
    return value.toByteArray();
}

QString Row::text(int column) const
{
    const QVariant value = m_query.query.value(column);
    m_isMalformed = m_isMalformed || value.typeId() != QMetaType::QString;
    return value.toString();
}

Statement::Statement(Connection &connection, std::shared_ptr<PreparedQuery> query)
    : m_connection(&connection), m_query(std::move(query))
{
}

Statement::Statement(Statement &&) noexcept = default;

Statement::~Statement()
{
    if (m_query)
        finish();
}

Statement &Statement::bind(const char *name, const QByteArray &bytes)
{
    m_query->boundNames.append(QString::fromLatin1(name));
    // A null QByteArray would be bound as NULL.
    m_query->query.bindValue(QString::fromLatin1(name), bytes.isNull() ? QByteArray("") : bytes,
                             QSql::In | QSql::Binary);
    return *this;
}

Statement &Statement::bind(const char *name, const QString &text)
{
    m_query->boundNames.append(QString::fromLatin1(name));
    m_query->query.bindValue(QString::fromLatin1(name), text.isNull() ? QStringLiteral("") : text);
    return *this;
}

Statement &Statement::bind(const char *name, std::nullopt_t)
{
    m_query->boundNames.append(QString::fromLatin1(name));
    m_query->query.bindValue(QString::fromLatin1(name), QVariant());
    return *this;
}

Statement &Statement::bindInteger(const char *name, std::int64_t value)
{
    m_query->boundNames.append(QString::fromLatin1(name));
    m_query->query.bindValue(QString::fromLatin1(name), static_cast<qlonglong>(value));
    return *this;
}

Result<void> Statement::start()
{
    if (auto written = m_connection->writeComing(); !written)
        return written;
    if (!m_query->isPrepared)
        return base::Unexpected{m_connection->failedWith(m_query->query.lastError())};
    // What was bound the time before would silently be bound again.
    bool isWhole = m_query->boundNames.size() == m_query->names.size();
    for (const QString &name : std::as_const(m_query->names))
        isWhole = isWhole && m_query->boundNames.contains(name);
    if (!isWhole) {
        const QString text = QStringLiteral("not bound as it is written: ") + m_query->query.lastQuery().left(60);
        return base::Unexpected{m_connection->failedWith(StoreError::Failed, text)};
    }
    if (m_connection->dialect == Dialect::Postgresql)
        if (const auto looked = lookAround(); !looked)
            return base::Unexpected{m_connection->failedWith(looked.error(), {})};
    const bool isDone = m_query->query.exec();
    const QSqlError error = isDone ? QSqlError() : m_query->query.lastError();
    if (m_crossesShops && (isDone || !m_connection->isInTransaction))
        if (const auto back = m_connection->execute("RESET ROLE"); !back && isDone)
            return base::Unexpected{m_connection->failedWith(back.error(), {})};
    return isDone ? Result<void>() : base::Unexpected{m_connection->failedWith(error)};
}

Result<void> Statement::lookAround()
{
    if (m_crossesShops)
        return m_connection->execute("SET ROLE muhr_crossing");
    const QString shop = QStringLiteral(":shop");
    return enterShop(*m_connection,
                     m_query->boundNames.contains(shop) ? m_query->query.boundValue(shop).toByteArray() : QByteArray());
}

Result<bool> Statement::next()
{
    if (m_query->query.next())
        return true;
    if (m_query->query.lastError().isValid())
        return base::Unexpected{m_connection->failedWith(m_query->query.lastError())};
    return false;
}

void Statement::finish()
{
    m_query->query.finish();
    m_query->isInUse = false;
}

Result<void> Statement::run()
{
    // Of many rows a server is told at once, and a file as fast one by one.
    if (m_connection->isInTransaction && m_connection->dialect == Dialect::Postgresql && !m_crossesShops) {
        const auto isTaken = m_connection->tellLater(*m_query);
        if (!isTaken || *isTaken) {
            finish();
            return isTaken ? Result<void>() : base::Unexpected{isTaken.error()};
        }
    }
    const auto started = start();
    finish();
    return started;
}

Result<bool> Connection::tellLater(const PreparedQuery &query)
{
    // A text that was not bound whole is none of these: running it says so.
    if (!query.isPrepared || query.boundNames.size() != query.names.size())
        return false;
    std::vector<QVariant> values;
    for (const QString &placeholder : std::as_const(query.names))
        values.push_back(query.query.boundValue(placeholder));
    if (coming.holdsKeyOf(query.sql, query.names, values))
        if (const auto written = writeComing(); !written)
            return base::Unexpected{written.error()};
    if (!coming.add(query.sql, query.names, values))
        return false;
    if (coming.isMany())
        if (const auto written = writeComing(); !written)
            return base::Unexpected{written.error()};
    return true;
}

Result<void> Connection::writeComing()
{
    if (coming.isEmpty())
        return {};
    for (const RowsToCome::Whole &whole : coming.take()) {
        const auto query = prepared(whole.sql);
        query->query.bindValue(QStringLiteral(":shop"), whole.shop, QSql::In | QSql::Binary);
        for (std::size_t i = 0; i < whole.columns.size(); ++i)
            query->query.bindValue(QStringLiteral(":c%1").arg(i), whole.columns[i]);
        auto told = query->isPrepared ? enterShop(*this, whole.shop) : Result<void>();
        if (told && (!query->isPrepared || !query->query.exec()))
            told = base::Unexpected{failedWith(query->query.lastError())};
        query->query.finish();
        query->isInUse = false;
        if (!told)
            return told;
    }
    return {};
}

Result<std::int64_t> Statement::runCounting()
{
    const auto started = start();
    const int changed = m_query->query.numRowsAffected();
    finish();
    if (!started)
        return base::Unexpected{started.error()};
    return changed;
}

} // namespace muhr::store
