// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/fraud_limits.h"
#include "core/report/fraud_watch.h"
#include "tests/core/report/day_play.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace muhr;
using namespace muhr::report;
using tests::DayPlay;
using tests::numberedId;

namespace {

const base::LocalDate firstDay = *base::LocalDate::parse(u"2026-10-01");
/// Four weeks are learnt, then a month is watched.
constexpr int learnt = 28;
constexpr int watched = 30;

constexpr std::uint64_t staffCount = 6;
constexpr int opens = 8 * 60;
constexpr int closes = 21 * 60;

/// A cafe with six at the counter, three at a time, whose customers come as people do: some every day, most now and
/// then, a few three times on one day. They forget to type an amount, and undo slips.
class CafeMonth
{
public:
    explicit CafeMonth(std::uint64_t seed) : m_engine(seed)
    {
        for (int day = 0; day < learnt + watched; ++day)
            oneDay(firstDay.plusDays(day));
    }

    DayPlay play;
    /// Of the month that is watched.
    std::int64_t honestStamps = 0;

    int below(int bound) { return static_cast<int>(m_engine() % static_cast<unsigned>(bound)); }
    bool happens(double chance) { return std::uniform_real_distribution<>(0, 1)(m_engine) < chance; }
    /// One of those three whose shift it is.
    std::uint64_t atTheCounter(base::LocalDate day, int minute)
    {
        const int turn = static_cast<int>(day.dayNumber()) + (minute < (opens + closes) / 2 ? 0 : 3);
        return 1 + static_cast<std::uint64_t>((turn + below(3)) % int(staffCount));
    }

private:
    void oneDay(base::LocalDate day)
    {
        // Sundays are closed.
        if (day.dayOfWeek() == 7)
            return;
        // The first forty come nearly every day.
        const int visits = 330 + below(100);
        for (int i = 0; i < visits; ++i) {
            if (i < 40 && happens(0.15))
                continue;
            const int card = i < 40 ? i : 40 + below(3'000);
            int minute = opens + below(closes - opens);
            serve(day, minute, card);
            // Some come back on the same day.
            for (double again = 0.05; happens(again); again = 0.08)
                serve(day, minute = std::min(minute + 60 + below(120), closes + below(20)), card);
        }
    }

    void serve(base::LocalDate day, int minute, int card)
    {
        const std::uint64_t staff = atTheCounter(day, minute);
        DayRow &row = play.act(day, minute, staff, 1'000 + std::uint64_t(card));
        if (happens(0.02)) {
            row.hasSale = false;
            row.worthMinor = 0;
        }
        honestStamps += day >= firstDay.plusDays(learnt) ? 1 : 0;
        if (happens(0.012))
            play.undo(row, minute + 1, staff);
    }

    std::mt19937_64 m_engine;
};

struct Found
{
    std::vector<FraudFinding> all;
    bool has(FraudKind kind, std::uint64_t staff) const
    {
        return std::any_of(all.begin(), all.end(), [&](const FraudFinding &one) {
            return one.kind == kind && one.staff == numberedId<base::StaffId>(staff);
        });
    }
    QString text() const
    {
        QStringList lines;
        for (const FraudFinding &one : all)
            lines.append(QStringLiteral("%1 %2 %3 of %4")
                             .arg(one.day.text(), fraudKindWord(one.kind))
                             .arg(one.count)
                             .arg(one.of));
        return lines.join(u'\n');
    }
};

Found watchDay(const CafeMonth &month, base::LocalDate day, const std::set<base::EventId> &own = {})
{
    return {fraudWatch(day, month.play.rows, FraudPast(day, month.play.rows), own)};
}

Found watchMonth(const CafeMonth &month, const std::set<base::EventId> &own = {})
{
    Found found;
    for (int day = learnt; day < learnt + watched; ++day) {
        const base::LocalDate one = firstDay.plusDays(day);
        const Found digest = watchDay(month, one, own);
        found.all.insert(found.all.end(), digest.all.begin(), digest.all.end());
    }
    return found;
}

/// A day of the month that is watched and on which the shop is open.
base::LocalDate openDay(int place)
{
    base::LocalDate day = firstDay.plusDays(learnt);
    while (place > 0 || day.dayOfWeek() == 7) {
        place -= day.dayOfWeek() == 7 ? 0 : 1;
        day = day.plusDays(1);
    }
    return day;
}

} // namespace

/// A scripted month with a fraud of each kind: all are in the digest, and the honest are left in peace.
class FraudMonthTest : public QObject
{
    Q_OBJECT
private slots:
    void honestPeopleAreHardlyEverLookedAt_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 3; ++seed)
            QTest::newRow(qPrintable(QStringLiteral("month %1").arg(seed))) << seed;
    }
    void honestPeopleAreHardlyEverLookedAt()
    {
        QFETCH(int, seed);
        const CafeMonth month(std::uint64_t(seed) * 77);
        const Found found = watchMonth(month);
        QVERIFY(month.honestStamps > 9'000);
        const auto alarms = static_cast<std::int64_t>(found.all.size());
        qInfo("%lld alarms in %lld honest stamps", static_cast<long long>(alarms),
              static_cast<long long>(month.honestStamps));
        QVERIFY2(alarms * 1'000 < month.honestStamps, qPrintable(found.text()));
    }

    void everyPlantedFraudIsFound_data()
    {
        QTest::addColumn<FraudKind>("kind");
        QTest::newRow("a friend's card five times on one day") << FraudKind::SameCardOften;
        QTest::newRow("five stamps without a sale in one evening") << FraudKind::StampsWithoutSale;
        QTest::newRow("the own card") << FraudKind::OwnCard;
        QTest::newRow("a friend's card every day, by nobody else") << FraudKind::OneCardOneCashier;
        QTest::newRow("stamps at night") << FraudKind::OutsideHours;
        QTest::newRow("customers' stamps taken back behind their backs") << FraudKind::ManyUndos;
    }
    void everyPlantedFraudIsFound()
    {
        QFETCH(FraudKind, kind);
        CafeMonth month(2026);
        DayPlay &play = month.play;
        const base::LocalDate day = openDay(12);
        const std::uint64_t thief = month.atTheCounter(day, 18 * 60);
        std::set<base::EventId> own;
        std::optional<base::LocalDate> found = day;
        switch (kind) {
        case FraudKind::SameCardOften:
            for (int i = 0; i < 5; ++i)
                play.act(day, 18 * 60 + 20 * i, thief, 9);
            break;
        case FraudKind::StampsWithoutSale:
            for (int i = 0; i < 8; ++i) {
                DayRow &row = play.act(day, 17 * 60 + 25 * i, thief, 100 + std::uint64_t(i));
                row.hasSale = false;
                row.worthMinor = 0;
            }
            break;
        case FraudKind::OwnCard:
            own.insert(play.act(day, 18 * 60, thief, 9).event);
            break;
        case FraudKind::OneCardOneCashier:
            found.reset();
            for (int i = 2; i < 24; ++i)
                play.act(openDay(i), 15 * 60 + 17 * i % 300, thief, 9);
            break;
        case FraudKind::OutsideHours:
            play.act(day, 23 * 60 + 5, thief, 9);
            play.act(day, 23 * 60 + 7, thief, 10);
            break;
        case FraudKind::ManyUndos: {
            std::vector<DayRow> hers;
            for (const DayRow &row : play.rows)
                if (row.day == day && row.isVisit && row.staff == numberedId<base::StaffId>(thief))
                    hers.push_back(row);
            QVERIFY(hers.size() > 30);
            for (std::size_t i = 0; i < 12; ++i)
                play.undo(hers[2 * i], hers[2 * i].minute + 5, thief);
            break;
        }
        }
        const Found digest = found ? watchDay(month, *found, own) : watchMonth(month, own);
        const bool isFound = std::any_of(digest.all.begin(), digest.all.end(), [&](const FraudFinding &one) {
            return one.kind == kind && one.staff == numberedId<base::StaffId>(thief) && !one.events.empty();
        });
        QVERIFY2(isFound, qPrintable(digest.text()));
    }

    void aDayOnWhichTheShopIsNeverOpenIsOutsideItsHours()
    {
        CafeMonth month(3);
        base::LocalDate sunday = openDay(10);
        while (sunday.dayOfWeek() != 7)
            sunday = sunday.plusDays(1);
        month.play.act(sunday, 12 * 60, 2, 9);
        month.play.act(sunday, 12 * 60 + 1, 2, 10);
        QVERIFY(watchDay(month, sunday).has(FraudKind::OutsideHours, 2));
    }

    void ofAYoungShopNothingIsSaidThatNobodyKnows()
    {
        // Whatever happens on the first day of a shop is what is usual there.
        DayPlay play;
        for (std::uint64_t i = 0; i < 40; ++i) {
            DayRow &row = play.act(firstDay, 5 * 60 + int(i) * 25, 1, 1 + i % 20);
            row.hasSale = i % 3 == 0;
            if (i % 4 == 0)
                play.undo(row, 5 * 60 + int(i) * 25 + 1, 1);
        }
        QVERIFY(fraudWatch(firstDay, play.rows, FraudPast(firstDay, play.rows), {}).empty());
    }

    void whereAmountsAreNotTypedNothingFollowsFromOneThatIsMissing()
    {
        CafeMonth month(4);
        for (DayRow &row : month.play.rows) {
            row.hasSale = false;
            row.worthMinor = 0;
        }
        const Found found = watchDay(month, openDay(12));
        QVERIFY2(std::none_of(found.all.begin(), found.all.end(),
                              [](const FraudFinding &one) { return one.kind == FraudKind::StampsWithoutSale; }),
                 qPrintable(found.text()));
    }

    void whoWorksAloneGivesAllTheStampsOfHerRegulars()
    {
        CafeMonth month(5);
        for (DayRow &row : month.play.rows)
            row.staff = numberedId<base::StaffId>(1);
        for (int i = 0; i < 24; ++i)
            month.play.act(openDay(i), 15 * 60, 1, 9);
        const Found found = watchMonth(month);
        QVERIFY2(std::none_of(found.all.begin(), found.all.end(),
                              [](const FraudFinding &one) { return one.kind == FraudKind::OneCardOneCashier; }),
                 qPrintable(found.text()));
    }

    void aCardThatStaysWithOneCashierIsSaidOnce()
    {
        CafeMonth month(6);
        for (int i = 2; i < 24; ++i)
            month.play.act(openDay(i), 15 * 60, 2, 9);
        const Found found = watchMonth(month);
        QCOMPARE(std::count_if(found.all.begin(), found.all.end(),
                               [](const FraudFinding &one) { return one.kind == FraudKind::OneCardOneCashier; }),
                 1);
    }

    void chances_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("all");
        QTest::addColumn<double>("each");
        QTest::addColumn<double>("chance");
        QTest::newRow("at least none is sure") << 0 << 3 << 0.5 << 1.0;
        QTest::newRow("one of two coins") << 1 << 2 << 0.5 << 0.75;
        QTest::newRow("both of two coins") << 2 << 2 << 0.5 << 0.25;
        QTest::newRow("more than there are") << 3 << 2 << 0.5 << 0.0;
        QTest::newRow("two sixes or more with three dice") << 2 << 3 << 1 / 6.0 << 16 / 216.0;
    }
    void chances()
    {
        QFETCH(int, count);
        QFETCH(int, all);
        QFETCH(double, each);
        QFETCH(double, chance);
        const double found = chanceOfAtLeast(count, std::vector<double>(std::size_t(all), each));
        QVERIFY(std::abs(found - chance) < 1e-12);
    }
};

MUHR_TEST(FraudMonthTest, fraud_month_test)
#include "fraud_month_test.moc"
