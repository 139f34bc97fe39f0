// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/discount_play.h"
#include "tests/support/test_main.h"

#include "core/loyalty/limits.h"
#include "core/loyalty/next_good.h"

#include <QTest>

using namespace muhr;
using namespace muhr::loyalty;
using namespace muhr::tests;

namespace {

QStringList errorsOf(const QByteArray &json)
{
    QStringList fields;
    if (const auto parsed = Programme::parse(json); !parsed)
        for (const ProgrammeError &error : parsed.error())
            fields.append(error.field);
    return fields;
}

} // namespace

class DiscountTermsTest : public QObject
{
    Q_OBJECT
private slots:
    void whatContradictsItselfIsNamed_data()
    {
        QTest::addColumn<QJsonObject>("changes");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const QJsonObject &changes, const char *field) {
            QTest::newRow(name) << changes << QStringLiteral("rules[0].terms.") + field;
        };
        const QJsonValue no;
        row("nothing comes off", {{"percent_hundredths", no}}, "percent_hundredths");
        row("both come off", {{"amount_minor", 5}}, "percent_hundredths");
        row("more than all", {{"percent_hundredths", 10'001}}, "percent_hundredths");
        row("an empty name", {{"title", QJsonObject{{"en", "Discount"}}}}, "title.en");
        row("brackets of a fixed one", {{"brackets", brackets("amount_minor", {{1, 1}})}}, "brackets");
        row("a fixed amount beside brackets", withChanges(bySpend(), {{"percent_hundredths", 100}}),
            "percent_hundredths");
        row("no brackets", {{"percent_hundredths", no}, {"by", "spend"}}, "brackets");
        row("two brackets from the same amount",
            withChanges(bySpend(), {{"brackets", brackets("amount_minor", {{5, 1}, {5, 2}})}}),
            "brackets[1].from_minor");
        row("an empty bracket", withChanges(bySpend(), {{"brackets", brackets("unknown", {{5, 1}})}}),
            "brackets[0].percent_hundredths");
        row("a minimum that is reached anyway", withChanges(bySpend(), {{"by", "purchase"}, {"minimum_minor", 10'000}}),
            "minimum_minor");
        row("an amount off the cheapest", withChanges(amountTerms(5), {{"target", "cheapest"}}), "target");
        row("pieces of no cheapest", {{"pieces", 2}}, "pieces");
        row("more pieces than are bought", {{"target", "cheapest"}, {"set_pieces", 2}, {"pieces", 3}}, "pieces");
        row("times without sets", {{"most_sets", 2}}, "most_sets");
        row("times of a percentage of everything", {{"set_pieces", 2}, {"most_sets", 0}}, "most_sets");
        row("rounding of an amount", amountTerms(5, {{"rounding", "shop"}}), "rounding");
        row("steps of an amount", amountTerms(5, {{"step_minor", 5}}), "step_minor");
        row("a limit of an amount", amountTerms(5, {{"most_minor", 4}}), "most_minor");
        row("in and out", {{"goods", QJsonArray{"a", "b"}}, {"without", QJsonArray{"b"}}}, "without");
        row("no such day", {{"weekdays", QJsonArray{"someday"}}}, "weekdays");
        row("the same time limited twice",
            {{"limits", QJsonArray{QJsonObject{{"times", 1}}, QJsonObject{{"times", 2}}}}}, "limits[0].per");
        row("a limit that another one hides",
            {{"limits", QJsonArray{QJsonObject{{"times", 2}, {"per", "day"}}, QJsonObject{{"times", 2}}}}},
            "limits[0].times");
    }
    void whatContradictsItselfIsNamed()
    {
        QFETCH(QJsonObject, changes);
        QFETCH(QString, field);
        const bool isWhole = changes.contains("title") && changes.contains("amount_minor");
        const QByteArray json = isWhole ? discounts({changes}) : discount(changes);
        QCOMPARE(errorsOf(json), QStringList{field});
    }
    void aWeekMayLieInTwoMonths()
    {
        const QJsonArray limits{QJsonObject{{"times", 5}, {"per", "week"}},
                                QJsonObject{{"times", 5}, {"per", "month"}}};
        QCOMPARE(errorsOf(discount({{"limits", limits}})), QStringList());
    }
    void roundingForCashIsChecked()
    {
        QCOMPARE(errorsOf(discount({}, {{"cash_favour", "bank"}})), QStringList{"cash_favour"});
        QCOMPARE(errorsOf(discount({}, {{"cash_favour", "shop"}})), QStringList{"cash_favour"});
        QCOMPARE(errorsOf(discount({}, {{"cash_step_minor", 0}})), QStringList{"cash_step_minor"});
    }
};

MUHR_TEST(DiscountTermsTest, discount_terms_test)
#include "discount_terms_test.moc"
