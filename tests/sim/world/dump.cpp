// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/world/dump.h"

#include "tests/support/sure.h"

#include <array>

namespace muhr::tests::sim {
namespace {

constexpr auto cardSql = "SELECT quote(card) || ' ' || quote(customer) || ' ' || quote(programme) || ' ' || "
                         "quote(bytes) FROM card_state WHERE shop = :shop AND layer = 1 ORDER BY card";

struct Table
{
    const char *name;
    const char *sql;
};

constexpr std::array tables{
    Table{"device", "SELECT quote(device) || quote(signing_key) || quote(box_key) || ceiling || ' ' || is_revoked || "
                    "quote(enrolled_by) FROM device WHERE shop = :shop ORDER BY device"},
    Table{"customer",
          "SELECT quote(customer) || quote(joined_event) || ' ' || joined_at || ' ' || route || quote(placement) || "
          "quote(referrer) || quote(programme) || quote(person_sha256) || is_erased || quote(erased_at) || "
          "is_read_only FROM customer WHERE shop = :shop ORDER BY customer"},
    Table{"card_code", "SELECT quote(code_hash) || quote(customer) || state || quote(view_hash) || quote(event) FROM "
                       "card_code WHERE shop = :shop ORDER BY code_hash"},
    Table{"consent", "SELECT quote(customer) || channel || ' ' || is_given || ' ' || wording_version || quote(event) "
                     "|| at FROM consent WHERE shop = :shop ORDER BY customer, channel"},
    Table{"staff", "SELECT quote(staff) || role || ' ' || is_active || quote(event) || quote(based_on) FROM staff "
                   "WHERE shop = :shop ORDER BY staff"},
    Table{"branch", "SELECT quote(branch) || quote(event) || is_open FROM branch WHERE shop = :shop ORDER BY branch"},
    Table{"placement", "SELECT quote(placement) || quote(branch) || quote(event) || is_hanging FROM placement WHERE "
                       "shop = :shop ORDER BY placement"},
    Table{"document", "SELECT type || quote(document) || field || quote(event) || quote(based_on) || quote(sha256) || "
                      "at FROM document WHERE shop = :shop AND layer = 1 ORDER BY type, document, field"},
    Table{"document_conflict",
          "SELECT type || quote(document) || field || quote(event) || quote(sha256) || quote(replaced_by) || at FROM "
          "document_conflict WHERE shop = :shop ORDER BY type, document, field, event"},
    Table{"programme_version",
          "SELECT quote(version) || quote(programme) || quote(based_on) || quote(event) || is_default || ' ' || state "
          "|| ' ' || at FROM programme_version WHERE shop = :shop ORDER BY version"},
    Table{"limited_use", "SELECT quote(programme) || rule || use_key || quote(event) || entry || ' ' || count || ' ' "
                         "|| value_minor FROM limited_use WHERE shop = :shop ORDER BY programme, rule, use_key, "
                         "event, entry"},
    // One that was attached tells only that its join was not known here then.
    Table{"provisional", "SELECT quote(code_hash) || quote(event) || quote(device) || day || ' ' || at FROM "
                         "provisional WHERE shop = :shop AND state = 1 ORDER BY code_hash, event"},
    Table{"dispute",
          "SELECT quote(event) || entry || quote(customer) || quote(programme) || rule || reward_kind || "
          "cost_minor || quote(branch) || quote(staff) || at || ' ' || state FROM dispute WHERE shop = :shop ORDER BY "
          "event, entry"},
};

void addRows(QStringList &lines, store::Database &database, const base::ShopId &shop, const char *sql,
             const QString &name)
{
    sure(database.statement(sql).bind(":shop", shop).each([&](const store::Row &row) {
        lines.append(name + QLatin1Char(' ') + row.text(0));
    }));
}

} // namespace

QStringList settledCards(store::Database &database, const base::ShopId &shop)
{
    QStringList lines;
    addRows(lines, database, shop, cardSql, QStringLiteral("card"));
    return lines;
}

QStringList lookUpTables(store::Database &database, const base::ShopId &shop)
{
    QStringList lines;
    for (const Table &table : tables)
        addRows(lines, database, shop, table.sql, QLatin1String(table.name));
    return lines;
}

base::Sha256 hashOf(const QStringList &lines)
{
    return base::Sha256::of(lines.join(QLatin1Char('\n')).toUtf8());
}

QString firstDifference(const QStringList &one, const QStringList &other)
{
    for (const QString &line : one)
        if (!other.contains(line))
            return QStringLiteral("only there: ") + line.left(300);
    for (const QString &line : other)
        if (!one.contains(line))
            return QStringLiteral("only here: ") + line.left(300);
    return {};
}

} // namespace muhr::tests::sim
