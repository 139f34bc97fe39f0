// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/tier_rule_play.h"
#include "tests/support/test_main.h"

#include "core/loyalty/tier_words.h"

#include <QTest>

using namespace muhr;
using namespace muhr::loyalty;
using tests::reachBy;
using tests::tierRow;
using tests::tierTerms;

namespace {

const QJsonObject discount{{"discount_hundredths", 1'000}};

QJsonArray rows(const QJsonObject &silver, const QJsonObject &gold = tierRow("gold", 3'000))
{
    return {tierRow("basic", 0), silver, gold};
}

QJsonArray waysFrom(const char *from)
{
    QJsonObject way = reachBy("spend", 5'000)[0].toObject();
    way["from"] = QLatin1String(from);
    return {way};
}

QJsonObject gift(const char *id, const char *title = "Free cake")
{
    return {{"gift", QJsonObject{{"id", QLatin1String(id)},
                                 {"reward", QJsonObject{{"title", QJsonObject{{"en", QLatin1String(title)}}}}}}}};
}

TierPlan plan(const QJsonObject &changes)
{
    return *tierPlanOf(tests::programme(tests::tierProgramme(tierTerms(changes))));
}

} // namespace

class TierTermsTest : public QObject
{
    Q_OBJECT
private slots:
    void wrongTermsAreRefusedWithTheirField_data();
    void wrongTermsAreRefusedWithTheirField()
    {
        QFETCH(QJsonObject, changes);
        QFETCH(QString, field);
        const auto parsed = Programme::parse(tests::tierProgramme(tierTerms(changes)));
        if (field.isEmpty()) {
            QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().front().field));
            return;
        }
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().front().field, QStringLiteral("rules[0].terms.") + field);
        QCOMPARE(parsed.error().size(), std::size_t(1));
    }
    void termsSayWhatTheyDo()
    {
        const TierPlan standard = plan({});
        QVERIFY((standard.term == TierTerm{TierTermKind::NextPeriodEnd, 12}));
        QVERIFY((standard.tiers[1].ways[0].conditions[0].window == TierWindow{TierWindowKind::Period, 12}));
        QCOMPARE(standard.graceDays, 0);
        QVERIFY(!standard.oneStepDown && !standard.crossingEnjoys);
        QVERIFY((plan({{"keep", "period"}, {"keep_period", "month"}}).term == TierTerm{TierTermKind::PeriodEnd, 1}));
        QVERIFY((plan({{"keep_period", "quarter"}}).term == TierTerm{TierTermKind::NextPeriodEnd, 3}));
        QVERIFY((plan({{"keep_period", "half_year"}}).term == TierTerm{TierTermKind::NextPeriodEnd, 6}));
        QVERIFY((plan({{"keep", "months"}, {"keep_months", 7}}).term == TierTerm{TierTermKind::Months, 7}));
        QCOMPARE(plan({{"keep", "ever"}}).term.kind, TierTermKind::Ever);
        QCOMPARE(plan({{"grace_days", 5}}).graceDays, 5);
        QVERIFY(plan({{"down", "one_step"}}).oneStepDown);
        const auto window = [](const QJsonObject &changes) {
            return plan(changes).tiers[1].ways[0].conditions[0].window;
        };
        QVERIFY((window({{"window", "months"}, {"window_length", 6}}) == TierWindow{TierWindowKind::Months, 6}));
        QVERIFY((window({{"window", "days"}, {"window_length", 90}}) == TierWindow{TierWindowKind::Days, 90}));
        QVERIFY((window({{"window", "month"}}) == TierWindow{TierWindowKind::Period, 1}));
        QVERIFY((window({{"window", "ever"}}) == TierWindow{TierWindowKind::Ever, 1}));
        QVERIFY(
            (window({{"tiers", rows(tierRow("silver", 0, {{"reach", reachBy("visits", 5, {{"within_days", 9}})}}))}}) ==
             TierWindow{TierWindowKind::Days, 9}));
        const TierPlan full = plan(
            {{"tiers", rows(tierRow("silver", 1'000, {{"colour", "grey"}, {"earn_percent", 150}, {"extra_stamps", 3}}),
                            tierRow("gold", 0, {{"reach", waysFrom("silver")}}))}});
        QCOMPARE(full.tiers[1].colour, QStringLiteral("grey"));
        QCOMPARE(full.tiers[1].benefits.earnPercent, 150);
        QCOMPARE(full.tiers[1].benefits.extraStamps, 3);
        QCOMPARE(full.tiers[2].ways[0].from.value(), std::size_t(1));
    }
    void theCalendarOfTheProgrammeCounts()
    {
        QJsonObject jalali{{"calendar", "jalali"}};
        const auto programme = tests::programme(
            tests::programmeOf({QJsonObject{{"id", "t1"}, {"kind", "tiers"}, {"terms", tierTerms()}}}, jalali));
        QCOMPARE(tierPlanOf(programme)->calendar, base::CalendarSystem::Jalali);
        QCOMPARE(plan({}).calendar, base::CalendarSystem::Gregorian);
    }
    void oneRuleOfTiersIsEnough()
    {
        const auto parsed = Programme::parse(
            tests::tierProgramme(tierTerms(), {QJsonObject{{"id", "t2"}, {"kind", "tiers"}, {"terms", tierTerms()}}}));
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().front().field, QStringLiteral("rules[1].kind"));
    }
    void reasonsAreAClosedList()
    {
        for (const QString &reason : tierReasons())
            QVERIFY(tierReasonName(reason));
        QVERIFY(tierReasons().contains(QStringLiteral("import")));
        QVERIFY(!tierReasonName(QStringLiteral("because")));
    }
};

void TierTermsTest::wrongTermsAreRefusedWithTheirField_data()
{
    QTest::addColumn<QJsonObject>("changes");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QJsonObject &changes, const char *field) {
        QTest::newRow(name) << changes << QString::fromLatin1(field);
    };
    row("as they are", {}, "");
    row("the last months without a number", {{"window", "months"}}, "window_length");
    row("a number for a calendar year", {{"window_length", 5}}, "window_length");
    row("too many months", {{"window", "months"}, {"window_length", 121}}, "window_length");
    row("as many months as there may be", {{"window", "months"}, {"window_length", 120}}, "");
    row("kept for months, but how many", {{"keep", "months"}}, "keep_months");
    row("months where a period counts", {{"keep_months", 5}}, "keep_months");
    row("a period where months count", {{"keep", "months"}, {"keep_months", 5}, {"keep_period", "month"}},
        "keep_period");
    row("grace for what never ends", {{"keep", "ever"}, {"grace_days", 1}}, "grace_days");
    row("a fall of what never ends", {{"keep", "ever"}, {"down", "one_step"}}, "down");
    row("an id twice", {{"tiers", rows(tierRow("basic", 1'000, discount))}}, "tiers[1].id");
    row("a lowest tier that asks", {{"tiers", QJsonArray{tierRow("basic", 1), tierRow("silver", 1'000, discount)}}},
        "tiers[0].reach");
    row("a gift for everybody",
        {{"tiers", QJsonArray{tierRow("basic", 0, gift("cake")), tierRow("silver", 1'000, discount)}}},
        "tiers[0].gift");
    row("a tier that nobody can reach", {{"tiers", rows(tierRow("silver", 0, discount))}}, "tiers[1].reach");
    row("a threshold of nothing", {{"tiers", rows(tierRow("silver", 0, {{"reach", reachBy("spend", 0)}}))}},
        "tiers[1].reach[0].all[0].at_least");
    row("a way from a higher tier", {{"tiers", rows(tierRow("silver", 0, {{"reach", waysFrom("gold")}}))}},
        "tiers[1].reach[0].from");
    row("a way from the lowest", {{"tiers", rows(tierRow("silver", 0, {{"reach", waysFrom("basic")}}))}},
        "tiers[1].reach[0].from");
    row("days and months",
        {{"tiers",
          rows(tierRow("silver", 0, {{"reach", reachBy("spend", 5, {{"within_days", 5}, {"within_months", 5}})}}))}},
        "tiers[1].reach[0].all[0].within_days");
    row("no discount to stack", {{"tiers", rows(tierRow("silver", 1'000))}, {"stacking", "adds"}}, "stacking");
    row("nothing that could come at once", {{"tiers", rows(tierRow("silver", 1'000))}, {"at_once", true}}, "at_once");
    row("more points at once", {{"tiers", rows(tierRow("silver", 1'000, {{"earn_percent", 150}}))}, {"at_once", true}},
        "");
    row("a gift that says nothing", {{"tiers", rows(tierRow("silver", 1'000, gift("cake", "Surprise!")))}},
        "tiers[1].gift.reward.title.en");
    row("a gift twice", {{"tiers", rows(tierRow("silver", 1'000, gift("cake")), tierRow("gold", 3'000, gift("cake")))}},
        "tiers[2].gift.id");
    row("a tier that asks no more than the one below", {{"tiers", rows(tierRow("silver", 3'000))}},
        "tiers[2].reach[0]");
    row("less, but of visits",
        {{"tiers", rows(tierRow("silver", 3'000), tierRow("gold", 0, {{"reach", reachBy("visits", 5)}}))}}, "");
    row("less, but in a shorter time",
        {{"tiers", rows(tierRow("silver", 3'000),
                        tierRow("gold", 0, {{"reach", reachBy("spend", 2'000, {{"within_months", 1}})}}))}},
        "");
    row("less, but from the one below",
        {{"tiers", rows(tierRow("silver", 5'000), tierRow("gold", 0, {{"reach", waysFrom("silver")}}))}}, "");
}

MUHR_TEST(TierTermsTest, tier_terms_test)
#include "tier_terms_test.moc"
