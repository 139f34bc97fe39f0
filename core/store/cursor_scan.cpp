// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cursor_scan.h"

#include "core/store/connection.h"
#include "core/store/postgresql_server.h"

#include <QMetaType>
#include <QSqlError>
#include <QVariant>

#include <atomic>

namespace muhr::store {
namespace {

/// Of a scan of events, about 300 KB.
constexpr int rowsAtOnce = 500;

QByteArray nextName()
{
    static std::atomic<int> count = 0;
    return "muhr_scan_" + QByteArray::number(count.fetch_add(1));
}

} // namespace

CursorScan::CursorScan(Database &database, Connection &connection, const char *sql, const base::ShopId &shop)
    : m_connection(connection), m_name(nextName()), m_rows(connection.handle)
{
    auto view = ReadView::begin(database);
    if (!view) {
        m_failure = view.error();
        return;
    }
    m_view.emplace(std::move(*view));
    if (const auto entered = enterShop(connection, shop.bytes()); !entered) {
        m_failure = connection.failedWith(entered.error(), {});
        return;
    }
    // A cursor takes no parameters from here; the id is bytes of ours, written as digits.
    const QByteArray query = QByteArray(sql).replace(":shop", "decode('" + shop.bytes().toHex() + "', 'hex')");
    if (const auto declared = connection.execute("DECLARE " + m_name + " NO SCROLL CURSOR FOR " + query); !declared)
        m_failure = connection.failedWith(declared.error(), {});
}

CursorScan::~CursorScan()
{
    m_rows.finish();
    if (!m_failure)
        (void)m_connection.execute("CLOSE " + m_name).hasValue();
}

Result<void> CursorScan::fetch()
{
    m_isFetched = true;
    if (m_rows.exec(QStringLiteral("FETCH %1 FROM %2").arg(rowsAtOnce).arg(QString::fromLatin1(m_name))))
        return {};
    m_failure = m_connection.failedWith(m_rows.lastError());
    return base::Unexpected{*m_failure};
}

Result<bool> CursorScan::next()
{
    if (m_failure)
        return base::Unexpected{*m_failure};
    m_values.clear();
    if (m_isFetched && m_rows.next())
        return true;
    if (m_isFetched && m_rows.size() < rowsAtOnce)
        return false;
    if (const auto fetched = fetch(); !fetched)
        return base::Unexpected{fetched.error()};
    return m_rows.next();
}

bool CursorScan::isNull(int column) const
{
    return m_rows.isNull(column);
}

QString CursorScan::text(int column, bool &isMalformed) const
{
    const QVariant value = m_rows.value(column);
    isMalformed = isMalformed || value.typeId() != QMetaType::QString;
    return value.toString();
}

QByteArrayView CursorScan::bytes(int column, bool &isMalformed)
{
    const auto place = static_cast<std::size_t>(column);
    if (m_values.size() <= place)
        m_values.resize(place + 1);
    const QVariant value = m_rows.value(column);
    isMalformed = isMalformed || value.typeId() != QMetaType::QByteArray;
    m_values[place] = value.toByteArray();
    return m_values[place];
}

std::int64_t CursorScan::integer(int column, bool &isMalformed) const
{
    const QVariant value = m_rows.value(column);
    isMalformed = isMalformed || !isWholeNumber(value.typeId());
    return value.toLongLong();
}

} // namespace muhr::store
