// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/day_document.h"
#include "tests/core/report/day_play.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace muhr;
using namespace muhr::report;
using tests::DayPlay;
using tests::numberedId;

namespace {

base::LocalDate day(const char *text)
{
    return *base::LocalDate::parse(QString::fromLatin1(text));
}

const base::LocalDate today = day("2026-11-26");

/// "visits 2, stamps 3": what is not 0.
QString textOf(const DayFigures &figures)
{
    QStringList parts;
    const auto put = [&](const char *name, std::int64_t value) {
        if (value != 0)
            parts.append(QStringLiteral("%1 %2").arg(QLatin1String(name)).arg(value));
    };
    put("visits", figures.visits);
    put("new", figures.newCards);
    put("stamps", figures.stamps);
    put("rewards", figures.rewards);
    put("sales", figures.sales);
    put("sold", figures.soldMinor);
    put("undos", figures.undos);
    put("returns", figures.returns);
    put("returned", figures.returnedMinor);
    put("corrections", figures.corrections);
    return parts.join(QStringLiteral(", "));
}

} // namespace

class DaySheetTest : public QObject
{
    Q_OBJECT
private slots:
    void figuresOfADay_data()
    {
        QTest::addColumn<QString>("tale");
        QTest::addColumn<QString>("figures");
        const auto row = [](const char *name, const char *figures) { QTest::newRow(name) << name << figures; };
        row("an empty day has no figures", "");
        row("an act is a visit with its stamp and its money", "visits 1, stamps 1, sales 1, sold 1000");
        row("a card that comes twice is one visit", "visits 1, stamps 2, sales 2, sold 2000");
        row("a reward is handed over without a sale", "visits 1, rewards 1");
        row("a new card with a welcome stamp is no visit yet", "new 1, stamps 1");
        row("what was undone on the same day is left out", "visits 1, stamps 1, sales 1, sold 1000, undos 1");
        row("an undo of an earlier day is a correction", "undos 1, corrections 1");
        row("a return brings money back", "visits 1, stamps 1, sales 1, sold 1000, returns 1, returned 400");
        row("what was set right at a desk is no visit", "stamps 1");
        row("another day does not count", "visits 1, stamps 1, sales 1, sold 1000");
    }
    void figuresOfADay()
    {
        QFETCH(QString, tale);
        QFETCH(QString, figures);
        DayPlay play;
        if (tale.startsWith(u"an act") || tale.startsWith(u"a card that") || tale.startsWith(u"a return") ||
            tale.startsWith(u"another"))
            play.act(today, 600, 1, 7);
        if (tale.startsWith(u"a card that"))
            play.act(today, 900, 2, 7);
        if (tale.startsWith(u"another"))
            play.act(today.plusDays(-1), 600, 1, 8);
        if (tale.startsWith(u"a reward")) {
            DayRow &row = play.act(today, 600, 1, 7);
            row.hasSale = false;
            row.worthMinor = row.stamps = 0;
            row.rewards = 1;
        }
        if (tale.startsWith(u"a new card"))
            play.join(today, 600, 1, 7).stamps = 1;
        if (tale.startsWith(u"what was undone")) {
            play.act(today, 600, 1, 7);
            play.undo(play.act(today, 601, 1, 8), 602, 1);
        }
        if (tale.startsWith(u"an undo")) {
            play.undo(play.act(today, 600, 1, 8), 601, 1).isOfEarlierDay = true;
            play.rows.erase(play.rows.begin());
        }
        if (tale.startsWith(u"a return")) {
            DayRow &row = play.undo(play.rows.front(), 700, 1);
            row.kind = loyalty::EventKind::Returned;
            row.worthMinor = 400;
        }
        if (tale.startsWith(u"what was set right")) {
            DayRow &row = play.act(today, 600, 1, 7);
            row.isVisit = row.hasSale = false;
            row.worthMinor = 0;
        }
        QCOMPARE(textOf(daySheet(today, play.rows).all), figures);
    }

    void shiftsAddUpToTheDay()
    {
        DayPlay play;
        play.act(today, 610, 2, 8);
        play.act(today, 600, 1, 7);
        play.act(today, 700, 2, 7);
        play.act(today, 800, 1, 9).device = numberedId<base::DeviceId>(5);
        const DaySheet sheet = daySheet(today, play.rows);
        QCOMPARE(sheet.shifts.size(), 3U);
        // In the order in which they began; a card is a visit of whoever served it first.
        QCOMPARE(sheet.shifts[0].staff, numberedId<base::StaffId>(1));
        QCOMPARE(textOf(sheet.shifts[0].figures), QStringLiteral("visits 1, stamps 1, sales 1, sold 1000"));
        QCOMPARE(sheet.shifts[1].staff, numberedId<base::StaffId>(2));
        QCOMPARE(textOf(sheet.shifts[1].figures), QStringLiteral("visits 1, stamps 2, sales 2, sold 2000"));
        QCOMPARE(sheet.shifts[1].last - sheet.shifts[1].first, std::chrono::minutes(90));
        QCOMPARE(sheet.shifts[2].device, numberedId<base::DeviceId>(5));
        DayFigures sum;
        for (const Shift &shift : sheet.shifts)
            sum += shift.figures;
        QVERIFY(sum == sheet.all);
        QCOMPARE(sheet.all.visits, 3);
    }

    void whatTheCloserKnew_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("device");
        QTest::addColumn<int>("incarnation");
        QTest::addColumn<int>("seq");
        QTest::addColumn<bool>("known");
        // Closed by device 1 in its incarnation 2 as event 10, having seen number 100.
        QTest::newRow("settled before, of another laptop") << 100 << 2 << 1 << 50 << true;
        QTest::newRow("settled later, of another laptop") << 101 << 2 << 1 << 5 << false;
        QTest::newRow("not settled, of another laptop") << 0 << 2 << 1 << 5 << false;
        QTest::newRow("own, just before") << 0 << 1 << 2 << 9 << true;
        QTest::newRow("own from before, settled later") << 130 << 1 << 2 << 9 << true;
        QTest::newRow("own, just after") << 0 << 1 << 2 << 11 << false;
        QTest::newRow("of a later incarnation") << 0 << 1 << 3 << 1 << false;
    }
    void whatTheCloserKnew()
    {
        QFETCH(int, number);
        QFETCH(int, device);
        QFETCH(int, incarnation);
        QFETCH(int, seq);
        DayRow row;
        if (number > 0)
            row.number = number;
        row.device = numberedId<base::DeviceId>(std::uint64_t(device));
        row.incarnation = incarnation;
        row.seq = seq;
        QTEST(wasKnown(row, {100, numberedId<base::DeviceId>(1), 2, 10}), "known");
    }

    void aSheetComesBackFromItsBytes()
    {
        DayPlay play;
        play.act(today, 600, 1, 7).rewards = 2;
        play.act(today, 700, 2, 8);
        play.undo(play.rows.back(), 701, 2);
        play.join(today, 702, 3, 9);
        const DayDocument document{daySheet(today, play.rows), QStringLiteral("UZS")};
        const auto back = decodeDay(encodeDay(document));
        QVERIFY(back);
        QVERIFY(*back == document);
    }

    void moreShiftsThanASheetHoldsStillAddUp()
    {
        DayPlay play;
        for (std::uint64_t staff = 1; staff <= mostShifts + 20; ++staff)
            play.act(today, 600 + int(staff), staff, staff);
        const auto back = decodeDay(encodeDay({daySheet(today, play.rows), QStringLiteral("UZS")}));
        QVERIFY(back);
        QCOMPARE(back->sheet.shifts.size(), mostShifts);
        QCOMPARE(back->sheet.all.visits, std::int64_t(mostShifts + 20));
        QCOMPARE(back->sheet.shifts.back().figures.visits, 21);
    }

    void aWrongSheetIsRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("of another format") << "muhr" << QJsonValue("day/2");
        QTest::newRow("of no day") << "day" << QJsonValue("2026-02-30");
        QTest::newRow("in no currency") << "currency" << QJsonValue("");
        QTest::newRow("with half a visit") << "visits" << QJsonValue(0.5);
        QTest::newRow("with a figure below zero") << "stamps" << QJsonValue(-1);
        QTest::newRow("with a figure past what is exact") << "sold_minor" << QJsonValue(1e17);
        QTest::newRow("with a day that is more than its shifts") << "visits" << QJsonValue(2);
        QTest::newRow("with no shifts") << "shifts" << QJsonValue(QJsonArray());
    }
    void aWrongSheetIsRefused()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        DayPlay play;
        play.act(today, 600, 1, 7);
        QJsonObject object =
            QJsonDocument::fromJson(encodeDay({daySheet(today, play.rows), QStringLiteral("UZS")})).object();
        QVERIFY(decodeDay(QJsonDocument(object).toJson()));
        if (object.contains(key)) {
            object[key] = value;
        } else {
            QJsonObject all = object[QStringLiteral("all")].toObject();
            QVERIFY(all.contains(key));
            all[key] = value;
            object[QStringLiteral("all")] = all;
        }
        QVERIFY(!decodeDay(QJsonDocument(object).toJson()));
    }
};

MUHR_TEST(DaySheetTest, day_sheet_test)
#include "day_sheet_test.moc"
