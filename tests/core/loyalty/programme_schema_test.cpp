// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/programme_schema.h"

#include "tests/core/loyalty/counter_play.h"
#include "tests/core/loyalty/discount_play.h"
#include "tests/support/json_schema.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace muhr;
using namespace muhr::loyalty;

namespace {

bool takesByTerms(const Rule &rule, const Field &field, const QJsonValue &value)
{
    std::vector<ProgrammeError> errors;
    Terms::read(rule.fields, {{QLatin1String(field.key), value}}, QString(), errors);
    const QString path = u'.' + QLatin1String(field.key);
    return std::none_of(errors.begin(), errors.end(), [&](const ProgrammeError &error) {
        return error.field == path || error.field.startsWith(path + u'.') || error.field.startsWith(path + u'[');
    });
}

bool takesBySchema(const QJsonObject &schema, const Rule &rule, const Field &field, const QJsonValue &value)
{
    QJsonObject part = schema;
    const QJsonObject terms =
        schema[QLatin1String("$defs")][QStringLiteral("terms_") + QLatin1String(rule.id)].toObject();
    const QJsonObject own = terms[QLatin1String("properties")][QLatin1String(field.key)].toObject();
    for (auto one = own.begin(); one != own.end(); ++one)
        part[one.key()] = one.value();
    for (const char *head : {"properties", "required", "type"})
        if (!own.contains(QLatin1String(head)))
            part.remove(QLatin1String(head));
    return tests::schemaErrors(part, value).isEmpty();
}

QList<QJsonValue> triedOn(const Field &field)
{
    QList<QJsonValue> values{qint64(field.lowest - 1),
                             qint64(field.lowest),
                             qint64(field.highest),
                             qint64(field.highest + 1),
                             QJsonValue(),
                             0.5,
                             1e300,
                             true,
                             QString(),
                             "a",
                             "A b",
                             QString(64, u'a'),
                             QString(65, u'a'),
                             QJsonObject(),
                             QJsonObject{{"en", "x"}},
                             QJsonObject{{"en", 1}},
                             QJsonArray(),
                             QJsonArray{"x"},
                             QJsonArray{""},
                             QJsonArray{1},
                             QJsonArray{QJsonObject()}};
    QJsonArray many;
    while (many.size() <= std::min<std::int64_t>(field.highest, 300))
        many.append("x");
    values.append(many);
    for (const FieldChoice &choice : field.choices) {
        values.append(QLatin1String(choice.word));
        values.append(QJsonArray{QLatin1String(choice.word)});
    }
    return values;
}

} // namespace

class ProgrammeSchemaTest : public QObject
{
    Q_OBJECT
private slots:
    void theCopyInResourcesSaysWhatTheRulesSay()
    {
        QFile file(QStringLiteral(MUHR_TEST_DATA "/../../resources/schema/programme.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(file.readAll() == programmeSchemaJson(),
                 "make it anew: muhr-cli programme schema --out resources/schema/programme.json");
    }
    void eachTermIsTakenByBothOrByNone()
    {
        const QJsonObject schema = programmeSchema();
        int taken = 0;
        int refused = 0;
        for (const Rule *rule : allRules())
            for (const Field &field : rule->fields)
                for (const QJsonValue &value : triedOn(field)) {
                    const bool byTerms = takesByTerms(*rule, field, value);
                    ++(byTerms ? taken : refused);
                    QVERIFY2(
                        byTerms == takesBySchema(schema, *rule, field, value),
                        qPrintable(QStringLiteral("%1.%2: %3")
                                       .arg(QLatin1String(rule->id), QLatin1String(field.key),
                                            QString::fromUtf8(
                                                QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)))));
                }
        QVERIFY(taken > 50 && refused > 50);
    }
    void theHeadIsRefusedWhereItIsWrong_data()
    {
        QTest::addColumn<QJsonObject>("changes");
        QTest::addColumn<bool>("fits");
        QTest::newRow("as it is") << QJsonObject() << true;
        QTest::newRow("a key of a newer Muhr") << QJsonObject{{"later", QJsonArray{1}}} << true;
        QTest::newRow("acts apart") << QJsonObject{{"visit", "minutes:90"}} << true;
        QTest::newRow("another format") << QJsonObject{{"muhr", "programme/2"}} << false;
        QTest::newRow("a currency in small letters") << QJsonObject{{"currency", "uzs"}} << false;
        QTest::newRow("a calendar nobody knows") << QJsonObject{{"calendar", "mayan"}} << false;
        QTest::newRow("visits counted in a way nobody knows") << QJsonObject{{"visit", "minutes:0"}} << false;
        QTest::newRow("a day that starts past midnight") << QJsonObject{{"day_starts_minute", 1440}} << false;
        QTest::newRow("a negative limit") << QJsonObject{{"cashier_reward_limit_minor", -1}} << false;
        QTest::newRow("no rules") << QJsonObject{{"rules", QJsonArray()}} << false;
        QTest::newRow("a rule without a kind") << QJsonObject{{"rules", QJsonArray{QJsonObject{{"id", "r"}}}}} << false;
        QTest::newRow("a known rule without terms")
            << QJsonObject{{"rules", QJsonArray{QJsonObject{{"id", "r"}, {"kind", "stamps"}}}}} << false;
        QJsonObject empty = tests::plainTerms();
        empty["welcome"] = QJsonValue();
        QTest::newRow("a term that is null")
            << QJsonObject{{"rules", QJsonArray{tests::rule("r", "stamps", empty)}}} << false;
        QTest::newRow("terms that are null")
            << QJsonObject{{"rules", QJsonArray{QJsonObject{{"id", "r"}, {"kind", "gift"}, {"terms", QJsonValue()}}}}}
            << false;
        const auto on = [](const char *weekday) {
            return QJsonObject{
                {"rules",
                 QJsonArray{tests::rule("d", "discount", tests::discountTerms({{"weekdays", QJsonArray{weekday}}}))}}};
        };
        QTest::newRow("a weekday") << on("fri") << true;
        QTest::newRow("a weekday nobody knows") << on("moonday") << false;
        QTest::newRow("a rule of a newer Muhr")
            << QJsonObject{{"rules", QJsonArray{QJsonObject{{"id", "r"}, {"kind", "teleport"}, {"terms", 3}}}}} << true;
    }
    void theHeadIsRefusedWhereItIsWrong()
    {
        QFETCH(QJsonObject, changes);
        QFETCH(bool, fits);
        const QByteArray json = tests::programmeJson(tests::plainTerms(), changes);
        const QStringList errors = tests::schemaErrors(programmeSchema(), QJsonDocument::fromJson(json).object());
        QCOMPARE(errors.isEmpty(), fits);
        QCOMPARE(Programme::parse(json).hasValue(), fits);
    }
    void asManyRulesAsAProgrammeTakes_data()
    {
        QTest::addColumn<int>("rules");
        QTest::addColumn<bool>("fits");
        QTest::newRow("fifty") << 50 << true;
        QTest::newRow("fifty-one") << 51 << false;
    }
    void asManyRulesAsAProgrammeTakes()
    {
        QFETCH(int, rules);
        QFETCH(bool, fits);
        QJsonArray array;
        for (int i = 0; i < rules; ++i)
            array.append(QJsonObject{{"id", QStringLiteral("r%1").arg(i)}, {"kind", "teleport"}});
        const QByteArray json = tests::programmeOf(array);
        QCOMPARE(Programme::parse(json).hasValue(), fits);
        QCOMPARE(tests::schemaErrors(programmeSchema(), QJsonDocument::fromJson(json).object()).isEmpty(), fits);
    }
};

MUHR_TEST(ProgrammeSchemaTest, programme_schema_test)
#include "programme_schema_test.moc"
