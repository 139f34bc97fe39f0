// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "tests/support/store_file.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <map>
#include <set>

using namespace muhr;
using namespace muhr::store;

namespace {

/// Tables that grow with the customers and their visits.
const std::set<QString> &largeTables()
{
    static const std::set<QString> tables = {
        QStringLiteral("event"),    QStringLiteral("event_subject"), QStringLiteral("event_blob"),
        QStringLiteral("blob"),     QStringLiteral("document"),      QStringLiteral("person_key"),
        QStringLiteral("customer"), QStringLiteral("card_code"),     QStringLiteral("card_state"),
        QStringLiteral("pass"),     QStringLiteral("consent"),       QStringLiteral("provisional"),
        QStringLiteral("job"),      QStringLiteral("outbox"),        QStringLiteral("limited_use"),
        QStringLiteral("chain"),    QStringLiteral("refused"),       QStringLiteral("wallet_registration"),
    };
    return tables;
}

/// Statements that read a whole shop of them, or the first rows in order, because that is what is asked.
const std::set<QString> &readersOfAll()
{
    static const std::set<QString> names = {
        QStringLiteral("card_code_table.revokedSql"),
        QStringLiteral("card_state_table.eachSql"),
        QStringLiteral("card_state_table.rowsSql"),
        QStringLiteral("customer_table.listSql"),
        QStringLiteral("customer_table.countSql"),
        QStringLiteral("erase_list.erasedSql"),
        QStringLiteral("event_table.countSql"),
        QStringLiteral("event_table.latestSql"),
        QStringLiteral("fold_arrived.dropCardsSql"),
        QStringLiteral("fold_arrived.lastOfCustomersSql"),
        QStringLiteral("fold_arrived.lastOfCodesSql"),
        QStringLiteral("local_columns.keysSql"),
        QStringLiteral("outbox_table.insertSql"),
        QStringLiteral("outbox_table.firstSql"),
        QStringLiteral("outbox_table.countSql"),
        QStringLiteral("pass_table.latestSql"),
        QStringLiteral("person_key_table.listSql"),
        QStringLiteral("refold_cards.missingSql"),
        // They look for stamps that wait for a card, which are few.
        QStringLiteral("quarantine.dropEventsSql"),
        QStringLiteral("rollback.dropEventsSql"),
        QStringLiteral("refused_table.listSql"),
        QStringLiteral("rollback.dropChainsSql"),
        QStringLiteral("salvage.waitingSql"),
        QStringLiteral("salvage.outboxSql"),
        QStringLiteral("shop_figures.customersSql"),
        QStringLiteral("shop_figures.cardsSql"),
        QStringLiteral("shop_figures.lastActSql"),
        QStringLiteral("verify.settledSql"),
        QStringLiteral("verify.chainSql"),
        QStringLiteral("verify.lostEndSql"),
    };
    return names;
}

/// Of "…" "…" MACRO "…": the text.
QString joined(const QString &source, const std::map<QString, QString> &macros)
{
    static const QRegularExpression part(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\"|(MUHR_\\w+)"));
    QString text;
    for (auto match = part.globalMatch(source); match.hasNext();) {
        const auto found = match.next();
        const auto macro = macros.find(found.captured(2));
        text += macro == macros.end() ? found.captured(1) : macro->second;
    }
    return text.replace(QStringLiteral("\\\""), QStringLiteral("\""));
}

/// Every constant of a file whose name ends with Sql.
std::map<QString, QString> statementsIn(const QString &source)
{
    static const QRegularExpression macro(QStringLiteral("#define (MUHR_\\w+)((?:\\\\\\n|[^\\n])*)"));
    static const QRegularExpression constant(QStringLiteral("constexpr auto (\\w+Sql)\\s*=([^;]*?);\\n"));
    std::map<QString, QString> macros;
    for (auto match = macro.globalMatch(source); match.hasNext();) {
        const auto found = match.next();
        macros[found.captured(1)] = joined(found.captured(2), macros);
    }
    std::map<QString, QString> statements;
    for (auto match = constant.globalMatch(source); match.hasNext();) {
        const auto found = match.next();
        statements[found.captured(1)] = joined(found.captured(2), macros);
    }
    return statements;
}

/// Which tables stand behind the short names of a statement.
QString tableOf(const QString &name, const QString &sql)
{
    const QRegularExpression alias(QStringLiteral("(?:FROM|JOIN|INTO|UPDATE) (\\w+) (?:AS )?%1\\b").arg(name));
    const auto found = alias.match(sql);
    return found.hasMatch() ? found.captured(1) : name;
}

/// A line of SQLite's plan that reads all of a large table, or all of a shop in it; empty: none does.
QString readsAll(Database &database, const QString &sql)
{
    static const QRegularExpression placeholder(QStringLiteral("(?<![:\\w]):[a-z_][a-z0-9_]*"));
    static const QRegularExpression scan(QStringLiteral("^SCAN (\\w+)|^SEARCH (\\w+) .*\\(shop=\\?\\)$"));
    const QByteArray text = "EXPLAIN QUERY PLAN " + sql.toUtf8();
    Statement plan = database.statement(text.constData());
    std::set<QByteArray> names;
    for (auto match = placeholder.globalMatch(sql); match.hasNext();)
        names.insert(match.next().captured().toLatin1());
    for (const QByteArray &name : names)
        plan.bind(name.constData(), std::nullopt);
    QString found;
    const auto read = plan.each([&](const Row &row) {
        const auto match = scan.match(row.text(3));
        const QString name = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
        if (match.hasMatch() && largeTables().contains(tableOf(name, sql)))
            found = row.text(3);
    });
    return read ? found : QStringLiteral("no plan");
}

} // namespace

/// No statement reads a whole shop to find the rows of one customer: neither engine says so by itself, a cashier would
/// find it out when her shop has grown.
class PlansTest : public QObject
{
    Q_OBJECT
private slots:
    void everyStatementFindsItsRowsByAKey()
    {
        const tests::StoreFile file;
        auto database = file.open();
        QVERIFY(database);
        int count = 0;
        const QDir folder(QStringLiteral(MUHR_SOURCE "/core/store"));
        const QStringList files = folder.entryList({QStringLiteral("*.cpp")});
        for (const QString &name : files) {
            QFile source(folder.filePath(name));
            QVERIFY(source.open(QIODevice::ReadOnly));
            for (const auto &[constant, sql] : statementsIn(QString::fromUtf8(source.readAll()))) {
                static const QRegularExpression onSqlite(QStringLiteral("^(SELECT|UPDATE|DELETE|INSERT|WITH)"));
                // Of the other engine.
                if (!onSqlite.match(sql).hasMatch() || sql.contains(QLatin1String("SKIP LOCKED")) ||
                    sql.contains(QLatin1String("muhr_schema")) || sql.contains(QLatin1String("pg_")) ||
                    sql.contains(QLatin1String("set_config")))
                    continue;
                ++count;
                const QString plan = readsAll(*database, sql);
                const QString id = name.chopped(3) + constant;
                if (!readersOfAll().contains(id))
                    QVERIFY2(plan.isEmpty(), qUtf8Printable(id + QStringLiteral(": ") + plan));
            }
        }
        QVERIFY2(count > 200, qUtf8Printable(QString::number(count)));
    }
    void aStatementThatReadsAllIsFound_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("cards in order") << QStringLiteral(
                                               "SELECT card FROM card_state WHERE shop = :shop ORDER BY card")
                                        << true;
        QTest::newRow("cards of one customer, in order")
            << QStringLiteral("SELECT card FROM card_state WHERE shop = :shop AND customer = :customer ORDER BY card")
            << false;
        QTest::newRow("by what is no key") << QStringLiteral("SELECT id FROM event e WHERE e.shop = :shop AND e.hash = "
                                                             ":hash")
                                           << true;
    }
    void aStatementThatReadsAllIsFound()
    {
        QFETCH(QString, sql);
        QFETCH(bool, isFound);
        const tests::StoreFile file;
        auto database = file.open();
        QVERIFY(database);
        QCOMPARE(!readsAll(*database, sql).isEmpty(), isFound);
    }
};

MUHR_TEST(PlansTest, plans_test)
#include "plans_test.moc"
