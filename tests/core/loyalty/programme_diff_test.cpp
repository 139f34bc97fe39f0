// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/programme_diff.h"

#include "tests/core/loyalty/counter_play.h"
#include "tests/core/loyalty/voucher_play.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QTest>

using namespace muhr;
using namespace muhr::loyalty;

namespace {

QJsonObject stampRule(const QJsonObject &terms, const char *id = "r1")
{
    return {{"id", id}, {"kind", "stamps"}, {"terms", terms}};
}

QJsonObject with(QJsonObject terms, const char *key, const QJsonValue &value)
{
    terms[QLatin1String(key)] = value;
    return terms;
}

QStringList pathsOf(const QByteArray &before, const QByteArray &after)
{
    const Programme one = tests::programme(before);
    const Programme other = tests::programme(after);
    QStringList paths;
    for (const ProgrammeChange &change : programmeDiff(one, other))
        paths.append(change.path);
    return paths;
}

} // namespace

class ProgrammeDiffTest : public QObject
{
    Q_OBJECT
private slots:
    void eachDifferenceIsNamed_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QStringList>("paths");
        const auto plain = tests::plainTerms();
        const QByteArray usual = tests::programmeJson();
        const QJsonObject strange{{"id", "z"}, {"kind", "teleport"}, {"terms", QJsonObject{{"x", 1}}}};
        const QJsonObject stranger{{"id", "z"}, {"kind", "teleport"}, {"terms", QJsonObject{{"x", 2}}}};
        const auto other =
            with(with(with(plain, "stamp", "tea"), "goal", 2), "milestones", QJsonArray{tests::milestone(2, "t1")});
        QTest::newRow("nothing") << usual << usual << QStringList();
        QTest::newRow("a term that says its standard")
            << usual << tests::programmeJson(with(plain, "keep_remainder", true)) << QStringList();
        QTest::newRow("a head that says its standard")
            << usual << tests::programmeJson(plain, {{"visit", "day"}, {"day_starts_minute", 0}}) << QStringList();
        QTest::newRow("a number") << usual << tests::programmeJson(with(plain, "most_a_day", 3))
                                  << QStringList{"rules[r1].terms.most_a_day"};
        QTest::newRow("the head") << usual
                                  << tests::programmeJson(plain, {{"visit", "act"}, {"name", QJsonObject{{"en", "X"}}}})
                                  << QStringList{"name", "visit"};
        QTest::newRow("a key of a newer Muhr in the head")
            << usual << tests::programmeJson(plain, {{"later", 1}}) << QStringList{"later"};
        QTest::newRow("a term of a newer Muhr")
            << usual << tests::programmeJson(with(plain, "later", 1)) << QStringList{"rules[r1].terms.later"};
        QTest::newRow("a reward more, another place for the old")
            << tests::programmeJson(with(plain, "milestones", QJsonArray{tests::milestone(6, "m1")}))
            << tests::programmeJson(with(with(plain, "goal", 8), "milestones",
                                         QJsonArray{tests::milestone(4, "m2"), tests::milestone(8, "m1")}))
            << QStringList{"rules[r1].terms.goal", "rules[r1].terms.milestones[m1].at",
                           "rules[r1].terms.milestones[m2]"};
        QTest::newRow("a reward less")
            << tests::programmeJson(
                   with(plain, "milestones", QJsonArray{tests::milestone(3, "m2"), tests::milestone(6, "m1")}))
            << tests::programmeJson(with(plain, "milestones", QJsonArray{tests::milestone(6, "m1")}))
            << QStringList{"rules[r1].terms.milestones[m2]"};
        QTest::newRow("inside a reward")
            << tests::programmeJson(with(plain, "milestones", QJsonArray{tests::milestone(6, "m1")}))
            << tests::programmeJson(
                   with(plain, "milestones", QJsonArray{tests::milestone(6, "m1", {{"value_minor", 5}})}))
            << QStringList{"rules[r1].terms.milestones[m1].reward.value_minor"};
        QTest::newRow("a rule more") << usual << tests::programmeOf({stampRule(plain), stampRule(other, "r2")})
                                     << QStringList{"rules[r2]"};
        QTest::newRow("a rule less") << tests::programmeOf({stampRule(plain), stampRule(other, "r2")}) << usual
                                     << QStringList{"rules[r2]"};
        QTest::newRow("rules in another order")
            << tests::programmeOf({stampRule(plain), stampRule(other, "r2")})
            << tests::programmeOf({stampRule(other, "r2"), stampRule(plain)}) << QStringList{"rules"};
        QTest::newRow("another kind under the same id")
            << usual << tests::programmeOf({QJsonObject{{"id", "r1"}, {"kind", "teleport"}}})
            << QStringList{"rules[r1]", "rules[r1]"};
        QTest::newRow("inside a rule of a newer Muhr")
            << tests::programmeOf({strange}) << tests::programmeOf({stranger}) << QStringList{"rules[z].terms.x"};
        QTest::newRow("what both say of a newer Muhr")
            << tests::programmeJson(with(plain, "later", 1), {{"later", 2}})
            << tests::programmeJson(with(plain, "later", 1), {{"later", 2}}) << QStringList();
        // Points from cashback that buy tea, and may pay too.
        const auto cashback = [](const QJsonValue &pays) {
            QJsonObject terms{{"percent", 500}, {"into", "points"}, {"point_minor", 10}};
            if (!pays.isNull())
                terms["pays"] = pays;
            return tests::programmeOf(
                {QJsonObject{{"id", "c1"}, {"kind", "cashback"}, {"terms", terms}}, tests::plainPoints()});
        };
        QTest::newRow("a group of terms more")
            << cashback(QJsonValue::Null) << cashback(QJsonObject{{"unit_minor", 10}})
            << QStringList{"rules[c1].terms.pays"};
        QTest::newRow("inside a group of terms")
            << cashback(QJsonObject{{"unit_minor", 10}}) << cashback(QJsonObject{{"unit_minor", 20}})
            << QStringList{"rules[c1].terms.pays.unit_minor"};
        QTest::newRow("a group of terms less") << cashback(QJsonObject{{"unit_minor", 10}})
                                               << cashback(QJsonValue::Null) << QStringList{"rules[c1].terms.pays"};
        const auto points = [](const QJsonArray &boosts) {
            return tests::programmeOf({QJsonObject{
                {"id", "p1"},
                {"kind", "points"},
                {"terms",
                 QJsonObject{
                     {"step_minor", 100},
                     {"boosts", boosts},
                     {"rewards", QJsonArray{QJsonObject{
                                     {"id", "c"}, {"price", 5}, {"title", QJsonObject{{"en", "Cake slice"}}}}}}}}}});
        };
        QTest::newRow("rows without ids by their place")
            << points({QJsonObject{{"percent", 200}, {"weekdays", QJsonArray{"mon"}}}})
            << points({QJsonObject{{"percent", 300}, {"weekdays", QJsonArray{"mon"}}},
                       QJsonObject{{"percent", 150}, {"weekdays", QJsonArray{"sun"}}}})
            << QStringList{"rules[p1].terms.boosts[0].percent", "rules[p1].terms.boosts[1]"};
    }
    void eachDifferenceIsNamed()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QStringList, paths);
        QCOMPARE(pathsOf(before, after), paths);
    }
    void oldAndNewStandBesideEachOther()
    {
        const Programme before = tests::programme(tests::programmeJson());
        const Programme after = tests::programme(tests::programmeJson(with(tests::plainTerms(), "most_a_day", 3)));
        const auto changes = programmeDiff(before, after);
        QCOMPARE(changes.size(), std::size_t(1));
        QVERIFY(changes[0].before.isUndefined());
        QCOMPARE(changes[0].after.toInt(), 3);
        QVERIFY(changes[0].rule && changes[0].rule->id == QLatin1String("r1"));
        QCOMPARE(changes[0].field->key, "most_a_day");
        QVERIFY(!changes[0].isRow);
    }
};

MUHR_TEST(ProgrammeDiffTest, programme_diff_test)
#include "programme_diff_test.moc"
