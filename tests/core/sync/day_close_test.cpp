// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/close_day.h"
#include "core/actions/undo_visit.h"
#include "core/loyalty/day_closed.h"
#include "core/loyalty/rights.h"
#include "core/report/day_close.h"
#include "core/report/day_reading.h"
#include "core/report/day_rows.h"
#include "tests/core/sync/three_laptops.h"
#include "tests/support/sure.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace muhr::sync;
using namespace muhr::tests;

namespace {

/// The word of a refusal, or "done".
QString close(SyncLaptop &at, loyalty::Role role = loyalty::Role::Owner,
              const std::optional<base::LocalDate> &day = std::nullopt)
{
    auto place = at.workplace();
    place.session.role = role;
    const auto done = actions::closeDay(place, {day});
    return done ? QStringLiteral("done") : words::errorWord(done.error().word);
}

report::BranchDay dayAt(SyncLaptop &laptop)
{
    const auto days = sure(report::businessDays(laptop.database, laptop.session.shop));
    return sure(report::branchDay(laptop.database, laptop.session.shop, days, laptop.session.branch,
                                  days.of(laptop.clock.now())));
}

} // namespace

class DayCloseTest : public QObject
{
    Q_OBJECT
private slots:
    void whatComesAfterTheCloseNeverChangesTheSheet()
    {
        ThreeLaptops shop;
        (void)shop.one.stamp(shop.code);
        QVERIFY(shop.agreeAll());
        // The till is without a line, and somebody else comes there.
        const QString another = shop.lost.join(QStringLiteral("Aziz"));
        (void)shop.lost.stamp(another);
        // And whoever is on the sheet comes there once more.
        (void)shop.lost.stamp(shop.code);
        QCOMPARE(close(shop.one), QStringLiteral("done"));
        const report::BranchDay closed = dayAt(shop.one);
        QVERIFY(closed.close && closed.close->document);
        QCOMPARE(closed.sheet().all.visits, 1);
        QVERIFY(closed.late.all.isEmpty());

        QVERIFY(shop.agreeAll() && shop.agreeAll());
        for (SyncLaptop *laptop : {&shop.one, &shop.two, &shop.lost}) {
            const report::BranchDay day = dayAt(*laptop);
            QVERIFY(day.close && day.close->document);
            QVERIFY(day.sheet() == closed.sheet());
            QCOMPARE(day.now.all.visits, 2);
            QCOMPARE(day.late.all.visits, 1);
            QCOMPARE(day.late.all.newCards, 1);
            QCOMPARE(day.late.all.stamps, 2);
        }
        QVERIFY(shop.areClean());
    }

    void theFirstCloseThatSettlesHolds()
    {
        ThreeLaptops shop;
        (void)shop.one.stamp(shop.code);
        QVERIFY(shop.agreeAll());
        shop.two.session.branch = shop.one.session.branch;
        (void)shop.two.stamp(shop.two.join(QStringLiteral("Aziz")));
        QCOMPARE(close(shop.two), QStringLiteral("done"));
        QCOMPARE(close(shop.one), QStringLiteral("done"));
        QCOMPARE(dayAt(shop.two).sheet().all.visits, 2);
        QCOMPARE(shop.one.push(), QStringLiteral("done"));
        QVERIFY(shop.agreeAll() && shop.agreeAll());
        const auto winner = dayAt(shop.one).close;
        QVERIFY(winner);
        for (SyncLaptop *laptop : {&shop.one, &shop.two, &shop.lost}) {
            const report::BranchDay day = dayAt(*laptop);
            QVERIFY(day.close && day.close->event == winner->event);
            QCOMPARE(day.sheet().all.visits, 1);
            QCOMPARE(day.late.all.visits, 1);
        }
    }

    void closingTwiceWritesNothing()
    {
        ThreeLaptops shop;
        QCOMPARE(close(shop.one), QStringLiteral("done"));
        const auto events = sure(store::countEvents(shop.one.database, shop.id()));
        const auto first = dayAt(shop.one).close;
        QCOMPARE(close(shop.one), QStringLiteral("done"));
        QCOMPARE(sure(store::countEvents(shop.one.database, shop.id())), events);
        QVERIFY(first && dayAt(shop.one).close->event == first->event);
    }

    void whoMayClose_data()
    {
        QTest::addColumn<loyalty::Role>("role");
        QTest::addColumn<QString>("word");
        QTest::newRow("the owner") << loyalty::Role::Owner << QStringLiteral("done");
        QTest::newRow("a manager") << loyalty::Role::Manager << QStringLiteral("done");
        QTest::newRow("a cashier asks a manager") << loyalty::Role::Cashier << QStringLiteral("needs_manager");
        QTest::newRow("an auditor") << loyalty::Role::Auditor << QStringLiteral("not_allowed");
    }
    void whoMayClose()
    {
        QFETCH(loyalty::Role, role);
        ThreeLaptops shop;
        QTEST(close(shop.one, role), "word");
        // Settle asks the same.
        loyalty::Event event;
        event.body = loyalty::bodyOf(loyalty::DayClosed{*base::LocalDate::parse(u"2026-11-26")});
        QVERIFY(loyalty::actionsOf(event, {}) == std::vector{loyalty::Action::UndoAny});
    }

    void aDayThatHasNotBegunIsNotClosed()
    {
        ThreeLaptops shop;
        const auto days = sure(report::businessDays(shop.one.database, shop.id()));
        const base::LocalDate today = days.of(shop.one.clock.now());
        QCOMPARE(close(shop.one, loyalty::Role::Owner, today.plusDays(1)), QStringLiteral("bad_value"));
        QCOMPARE(close(shop.one, loyalty::Role::Owner, today.plusDays(-1)), QStringLiteral("done"));
        QVERIFY(!dayAt(shop.one).close);
    }

    void whatWasDoneOnAClosedDayIsForAManagerToTakeBack_data()
    {
        QTest::addColumn<bool>("closed");
        QTest::addColumn<loyalty::Role>("role");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("word");
        const QString none;
        const auto said = QStringLiteral("Wrong card");
        QTest::newRow("a cashier, while the day is open")
            << false << loyalty::Role::Cashier << none << QStringLiteral("done");
        QTest::newRow("a cashier, after the close")
            << true << loyalty::Role::Cashier << said << QStringLiteral("needs_manager");
        QTest::newRow("a manager, after the close, who says why")
            << true << loyalty::Role::Manager << said << QStringLiteral("done");
        QTest::newRow("a manager, after the close, without a word")
            << true << loyalty::Role::Manager << none << QStringLiteral("bad_value");
        QTest::newRow("a manager, after the close, with blanks")
            << true << loyalty::Role::Manager << QStringLiteral("  ") << QStringLiteral("bad_value");
        QTest::newRow("an owner, after the close, without a word")
            << true << loyalty::Role::Owner << none << QStringLiteral("bad_value");
        QTest::newRow("a manager, while the day is open")
            << false << loyalty::Role::Manager << none << QStringLiteral("done");
    }
    void whatWasDoneOnAClosedDayIsForAManagerToTakeBack()
    {
        QFETCH(bool, closed);
        QFETCH(loyalty::Role, role);
        QFETCH(QString, reason);
        ThreeLaptops shop;
        const base::EventId event = shop.one.stamp(shop.code);
        if (closed)
            QCOMPARE(close(shop.one), QStringLiteral("done"));
        auto place = shop.one.workplace();
        place.session.role = role;
        const auto before = sure(store::countEvents(shop.one.database, shop.id()));
        const auto undone = actions::undoVisit(place, {event, reason, loyalty::UsedReward::Ask});
        QTEST(undone ? QStringLiteral("done") : words::errorWord(undone.error().word), "word");
        QCOMPARE(sure(store::countEvents(shop.one.database, shop.id())), before + (undone ? 1 : 0));
        if (closed && undone)
            QCOMPARE(dayAt(shop.one).late.all.undos, 1);
    }

    void theDayIsThatOfTheProgramme_data()
    {
        QTest::addColumn<int>("startsMinute");
        QTest::addColumn<QString>("utc");
        QTest::addColumn<QString>("day");
        // Tashkent is five hours ahead.
        QTest::newRow("the last moment of a day") << 0 << "2026-11-26T18:59:59.999Z"
                                                  << "2026-11-26";
        QTest::newRow("the first moment of the next") << 0 << "2026-11-26T19:00:00.000Z"
                                                      << "2026-11-27";
        QTest::newRow("before four at night it is still yesterday") << 240 << "2026-11-26T22:59:59.999Z"
                                                                    << "2026-11-26";
        QTest::newRow("at four a new day begins") << 240 << "2026-11-26T23:00:00.000Z"
                                                  << "2026-11-27";
    }
    void theDayIsThatOfTheProgramme()
    {
        QFETCH(int, startsMinute);
        QFETCH(QString, utc);
        QFETCH(QString, day);
        const report::BusinessDays days{*base::Zone::parse(u"Asia/Tashkent"), startsMinute};
        const auto at = base::Instant::fromMs(QDateTime::fromString(utc, Qt::ISODateWithMs).toMSecsSinceEpoch());
        QCOMPARE(days.of(at).text(), day);
        QVERIFY(days.begin(days.of(at)) <= at && at < days.end(days.of(at)));
    }

    void onlyAWholeWordClosesADay_data()
    {
        QTest::addColumn<loyalty::Body>("body");
        const auto row = [](const char *name, const QByteArray &hex, std::int64_t kind = 17, std::int64_t version = 1,
                            bool isCritical = false) {
            QTest::newRow(name) << loyalty::Body(
                loyalty::UnknownBody{kind, version, isCritical, QByteArray::fromHex(hex)});
        };
        row("another kind", "a10119512f", 99);
        row("a newer version", "a10119512f", 17, 2);
        row("a critical one", "a10119512f", 17, 1, true);
        row("with a key more", "a20119512f0200");
        row("of a day before there were any", "a10120");
        row("of no day", "a0");
    }
    void onlyAWholeWordClosesADay()
    {
        QFETCH(loyalty::Body, body);
        QVERIFY(!loyalty::dayClosedIn(body));
        // The bytes of 2026-11-26, for ever.
        const loyalty::Body whole = loyalty::UnknownBody{17, 1, false, QByteArray::fromHex("a10119512f")};
        const auto closed = loyalty::dayClosedIn(whole);
        QVERIFY(closed);
        QVERIFY(loyalty::bodyOf(*closed) == whole);
        QCOMPARE(closed->day, *base::LocalDate::parse(u"2026-11-26"));
    }
};

MUHR_TEST(DayCloseTest, day_close_test)
#include "day_close_test.moc"
