// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/programme.h"

#include "tests/core/loyalty/cashback_play.h"
#include "tests/core/loyalty/counter_play.h"
#include "tests/core/loyalty/point_play.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QTest>

using namespace muhr;
using namespace muhr::loyalty;

namespace {

QJsonObject stampRule(const char *id, const char *stamp, const char *reward)
{
    auto terms = tests::plainTerms();
    terms["stamp"] = stamp;
    terms["milestones"] = QJsonArray{tests::milestone(6, reward)};
    return {{"id", id}, {"kind", "stamps"}, {"terms", terms}};
}

QJsonObject pointRule(const char *id, const char *reward)
{
    const auto terms = tests::pointTerms({{"rewards", QJsonArray{tests::pointReward(reward, 10)}}});
    return {{"id", id}, {"kind", "points"}, {"terms", terms}};
}

QStringList wrongFields(const QJsonArray &rules)
{
    const auto parsed = Programme::parse(tests::programmeOf(rules));
    QStringList fields;
    if (!parsed)
        for (const ProgrammeError &error : parsed.error())
            fields.append(error.field);
    return fields;
}

} // namespace

/// What is wrong between the rules of a programme, and with what is no rule at all.
class ProgrammeClashesTest : public QObject
{
    Q_OBJECT
private slots:
    void rulesThatClashAreRefused_data()
    {
        QTest::addColumn<QJsonArray>("rules");
        QTest::addColumn<QStringList>("fields");
        const auto tea = stampRule("r1", "tea", "m1");
        QTest::newRow("two kinds of stamps") << QJsonArray{tea, stampRule("r2", "cake", "m2")} << QStringList{};
        QTest::newRow("stamps and points") << QJsonArray{tea, pointRule("r2", "m2")} << QStringList{};
        QTest::newRow("the same kind of stamps twice")
            << QJsonArray{tea, stampRule("r2", "tea", "m2")} << QStringList{"rules[1].terms.stamp"};
        QTest::newRow("one id for the rewards of two cards")
            << QJsonArray{tea, stampRule("r2", "cake", "m1")} << QStringList{"rules[1].terms.milestones"};
        QTest::newRow("one id for a reward of stamps and of points")
            << QJsonArray{tea, pointRule("r2", "m1")} << QStringList{"rules[0].terms.milestones"};
        QTest::newRow("one id for the rewards of two rules of points")
            << QJsonArray{pointRule("r1", "m1"), pointRule("r2", "m1")} << QStringList{"rules[1].terms.rewards"};
        QTest::newRow("stamps that are called points beside points")
            << QJsonArray{stampRule("r1", "points", "m1"), pointRule("r2", "m2")}
            << QStringList{"rules[0].terms.stamp"};
        QTest::newRow("stamps that are called points alone")
            << QJsonArray{stampRule("r1", "points", "m1")} << QStringList{};
        const QJsonObject cashback{{"id", "r2"}, {"kind", "cashback"}, {"terms", tests::cashbackTerms()}};
        QTest::newRow("stamps that are called bonus beside bonus money")
            << QJsonArray{stampRule("r1", "bonus", "m1"), cashback} << QStringList{"rules[0].terms.stamp"};
        QTest::newRow("stamps that are called points beside bonus money")
            << QJsonArray{stampRule("r1", "points", "m1"), cashback} << QStringList{};
        QTest::newRow("two rules without ids are not the same one")
            << QJsonArray{QJsonObject{{"kind", "teleport"}}, QJsonObject{{"kind", "teleport"}}}
            << QStringList{"rules[0].id", "rules[1].id"};
        QTest::newRow("one id for two rules")
            << QJsonArray{tea, stampRule("r1", "cake", "m2")} << QStringList{"rules[1].id"};
        QTest::newRow("a rule without an id")
            << QJsonArray{QJsonObject{{"kind", "stamps"}, {"terms", tests::plainTerms()}}}
            << QStringList{"rules[0].id"};
        QTest::newRow("a rule of no kind") << QJsonArray{QJsonObject{{"id", "r1"}}} << QStringList{"rules[0].kind"};
        QTest::newRow("a number for a rule") << QJsonArray{7, tea} << QStringList{"rules[0]"};
        QJsonArray many;
        for (int i = 0; i < 51; ++i)
            many.append(QJsonObject{{"id", QStringLiteral("r%1").arg(i)}, {"kind", "teleport"}});
        QTest::newRow("51 rules") << many << QStringList{"rules"};
    }
    void rulesThatClashAreRefused()
    {
        QFETCH(QJsonArray, rules);
        QFETCH(QStringList, fields);
        QCOMPARE(wrongFields(rules), fields);
    }
    void aTermOfAnotherShapeIsRefusedAtItsPlace_data()
    {
        QTest::addColumn<QJsonObject>("changes");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const char *key, const QJsonValue &value, const char *field = nullptr) {
            QTest::newRow(name) << QJsonObject{{QLatin1String(key), value}} << QString(field ? field : key);
        };
        row("a list that is a number", "milestones", 7);
        row("a row that is a number", "milestones", QJsonArray{7}, "milestones[0]");
        row("words that are one word", "items", "bun");
        row("a word without letters", "items", QJsonArray{""});
        row("a word of 65 letters", "items", QJsonArray{QString(65, u'x')});
        row("a title that is a number", "stamp_title", 7);
        row("a title without a text", "stamp_title", QJsonObject());
        row("a group that is a number", "milestones", QJsonArray{QJsonObject{{"at", 6}, {"id", "m1"}, {"reward", 7}}},
            "milestones[0].reward");
        row("a number that must be given", "milestones",
            QJsonArray{QJsonObject{{"id", "m1"}, {"reward", QJsonObject{{"title", QJsonObject{{"en", "Tea"}}}}}}},
            "milestones[0].at");
    }
    void aTermOfAnotherShapeIsRefusedAtItsPlace()
    {
        QFETCH(QJsonObject, changes);
        QFETCH(QString, field);
        auto terms = tests::plainTerms();
        for (auto change = changes.begin(); change != changes.end(); ++change)
            terms[change.key()] = change.value();
        const QStringList fields = wrongFields({QJsonObject{{"id", "r1"}, {"kind", "stamps"}, {"terms", terms}}});
        QVERIFY2(fields.contains(QStringLiteral("rules[0].terms.") + field), qPrintable(fields.join(u' ')));
    }
    void whatIsNotThereIsNotFound()
    {
        const Programme programme =
            tests::programme(tests::programmeOf({stampRule("r1", "tea", "m1"), pointRule("r2", "m2")}));
        QVERIFY(programme.rule("r1"));
        QVERIFY(!programme.rule("r9"));
        QVERIFY(programme.ladderOfRule("r1"));
        QVERIFY(!programme.ladderOfRule("r2"));
        QVERIFY(!programme.ladderOfRule("r9"));
        QVERIFY(programme.ladderOfKind("tea"));
        QVERIFY(!programme.ladderOfKind("cake"));
        QVERIFY(programme.reward("m1"));
        QVERIFY(!programme.reward("m9"));
        QVERIFY(programme.pointPlanOfRule("r2"));
        QVERIFY(!programme.pointPlanOfRule("r1"));
        QVERIFY(!programme.pointPlanOfRule("r9"));
        QVERIFY(programme.pointReward("m2"));
        QVERIFY(!programme.pointReward("m1"));
        QVERIFY(programme.pointPlanOfReward("m2"));
        QVERIFY(!programme.pointPlanOfReward("m1"));
        // A rule of a newer Muhr hides nothing of the others.
        const Programme newer = tests::programme(
            tests::programmeOf({QJsonObject{{"id", "r9"}, {"kind", "teleport"}}, stampRule("r1", "tea", "m1")}));
        QVERIFY(newer.needsNewerMuhr());
        QVERIFY(newer.ladderOfKind("tea"));
        QVERIFY(newer.reward("m1"));
        QVERIFY(!newer.ladderOfRule("r9"));
        QVERIFY(!newer.pointPlanOfRule("r9"));
    }
};

MUHR_TEST(ProgrammeClashesTest, programme_clashes_test)
#include "programme_clashes_test.moc"
