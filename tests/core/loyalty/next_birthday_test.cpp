// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/next_birthday.h"

#include "tests/core/loyalty/discount_play.h"
#include "tests/core/loyalty/gift_play.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace muhr::loyalty;
using base::LocalDate;

namespace {

QJsonObject occasion(const char *id, const QJsonObject &terms)
{
    return tests::rule(QLatin1String(id), QStringLiteral("occasion"),
                       tests::withChanges(terms, {{"gift", tests::cakeGift({}, QLatin1String(id))}}));
}

} // namespace

class NextBirthdayTest : public QObject
{
    Q_OBJECT
private slots:
    void itIsKeptAsTheProgrammeSays_data()
    {
        QTest::addColumn<QJsonArray>("rules");
        QTest::addColumn<QString>("today");
        QTest::addColumn<QString>("next");
        const auto row = [](const char *name, const QJsonArray &rules, const char *today, const char *next) {
            QJsonArray all{tests::rule("r", "stamps", tests::plainTerms())};
            for (const QJsonValue rule : rules)
                all.append(rule);
            QTest::newRow(name) << all << QString::fromLatin1(today) << QString::fromLatin1(next);
        };
        const QJsonObject march = occasion("march", {{"leap_day", "march"}});
        const QJsonObject february = occasion("february", QJsonObject());
        const QJsonObject joining = occasion("joining", {{"occasion", "joining"}, {"leap_day", "march"}});
        row("no rule for birthdays", {}, "2027-01-01", "2027-02-28");
        row("28 February", {february}, "2027-01-01", "2027-02-28");
        row("1 March", {march}, "2027-01-01", "2027-03-01");
        row("1 March, on 28 February", {march}, "2027-02-28", "2027-03-01");
        row("a leap year", {march}, "2028-01-01", "2028-02-29");
        row("another day says nothing of birthdays", {joining}, "2027-01-01", "2027-02-28");
        row("the first of two rules", {march, february}, "2027-01-01", "2027-03-01");
        row("a rule of a newer Muhr", {tests::rule("t", "teleport", {})}, "2027-01-01", "2027-02-28");
    }
    void itIsKeptAsTheProgrammeSays()
    {
        QFETCH(QJsonArray, rules);
        QFETCH(QString, today);
        QFETCH(QString, next);
        const auto birthday = base::YearlyDay::make(base::CalendarSystem::Gregorian, 1992, 2, 29);
        const auto found =
            nextBirthday(*birthday, tests::programme(tests::programmeOf(rules)), LocalDate::parse(today).value());
        QVERIFY(found);
        QCOMPARE(found->day.text(), next);
    }
};

MUHR_TEST(NextBirthdayTest, next_birthday_test)
#include "next_birthday_test.moc"
