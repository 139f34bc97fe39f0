// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/occasion_guard.h"
#include "tests/support/seeded_random.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <map>
#include <string>

using namespace muhr;
using namespace muhr::loyalty;
using base::CalendarSystem;
using base::LocalDate;
using base::YearlyDay;

namespace {

#ifdef MUHR_NIGHTLY
constexpr int rounds = 100'000;
#else
constexpr int rounds = 2'000;
#endif

/// 2020-01-01 and some days.
constexpr std::int64_t firstDay = 18'262;

class Chance
{
public:
    explicit Chance(int seed) : m_random(static_cast<std::uint64_t>(seed)) {}

    std::int64_t from(std::int64_t lowest, std::int64_t highest)
    {
        return lowest + m_random.below(static_cast<std::uint32_t>(highest - lowest + 1));
    }
    LocalDate date(int years) { return *LocalDate::fromDayNumber(firstDay + from(0, years * std::int64_t(365))); }
    LeapDay leapDay() { return from(0, 1) == 0 ? LeapDay::LastOfFebruary : LeapDay::FirstOfMarch; }
    /// Every fifth is a leap day.
    YearlyDay day()
    {
        const auto calendar = from(0, 1) == 0 ? CalendarSystem::Gregorian : CalendarSystem::Jalali;
        if (from(0, 4) == 0)
            return calendar == CalendarSystem::Jalali ? *YearlyDay::make(calendar, std::nullopt, 12, 30)
                                                      : *YearlyDay::make(calendar, std::nullopt, 2, 29);
        const auto parts = date(9).parts(calendar);
        return *YearlyDay::make(calendar, std::nullopt, parts.month, parts.day);
    }
    OccasionSpan span(std::int64_t farthest)
    {
        if (from(0, 4) == 0)
            return OccasionSpan::month();
        const std::int64_t start = from(-farthest, farthest);
        return *OccasionSpan::days(start, from(start, farthest));
    }

private:
    tests::SeededRandom m_random;
};

/// Whether a date is the day, told by looking at the calendar alone.
bool isTheDay(const YearlyDay &day, LocalDate date, LeapDay leapDay)
{
    const auto is = [&](LocalDate other, int month, int number) {
        const auto parts = other.parts(day.calendar());
        return parts.month == month && parts.day == number;
    };
    if (is(date, day.month(), day.day()))
        return true;
    if (day.calendar() == CalendarSystem::Jalali)
        return day.month() == 12 && day.day() == 30 && is(date, 12, 29) && is(date.plusDays(1), 1, 1);
    if (day.month() != 2 || day.day() != 29)
        return false;
    return leapDay == LeapDay::LastOfFebruary ? is(date, 2, 28) && is(date.plusDays(1), 3, 1)
                                              : is(date, 3, 1) && is(date.plusDays(-1), 2, 28);
}

/// The day whose window is open, found by walking over every day of it.
std::optional<LocalDate> openDay(const YearlyDay &day, LocalDate today, LeapDay leapDay, const OccasionSpan &span)
{
    const int month = today.parts(day.calendar()).month;
    for (std::int64_t away = -180; away <= 180; ++away) {
        const LocalDate date = today.plusDays(away);
        const bool isNear = span.isMonth() ? away == 0 || (month == day.month() && away >= -31 && away <= 31)
                                           : span.from() <= -away && -away <= span.to();
        if (isNear && isTheDay(day, date, leapDay))
            return date;
    }
    return std::nullopt;
}

} // namespace

class OccasionLawsTest : public QObject
{
    Q_OBJECT
private slots:
    void theWindowIsThatOfTheCalendar()
    {
        for (int seed = 0; seed < rounds; ++seed) {
            Chance chance(seed);
            const YearlyDay day = chance.day();
            const LeapDay leapDay = chance.leapDay();
            const OccasionSpan span = chance.span(seed % 4 == 0 ? 180 : 20);
            // Near the day as often as anywhere.
            const LocalDate some = chance.date(12);
            const LocalDate today =
                seed % 2 == 0 ? some : nextOccasion(day, some, leapDay).value().day.plusDays(chance.from(-40, 40));
            const auto window = windowOn(day, today, leapDay, span);
            const auto expected = openDay(day, today, leapDay, span);
            const std::string where = "seed " + std::to_string(seed);
            QVERIFY2(window.has_value() == expected.has_value(), where.c_str());
            if (!window)
                continue;
            QVERIFY2(window->day == *expected, where.c_str());
            QVERIFY2(window->year == expected->parts(day.calendar()).year, where.c_str());
            QVERIFY2(windowOn(day, window->first, leapDay, span) == window, where.c_str());
            QVERIFY2(windowOn(day, window->last, leapDay, span) == window, where.c_str());
            QVERIFY2(windowOn(day, window->first.plusDays(-1), leapDay, span) != window, where.c_str());
            QVERIFY2(windowOn(day, window->last.plusDays(1), leapDay, span) != window, where.c_str());
        }
    }
    void theNextDayIsTheFirstThatComes()
    {
        for (int seed = 0; seed < rounds / 4; ++seed) {
            Chance chance(seed);
            const YearlyDay day = chance.day();
            const LeapDay leapDay = chance.leapDay();
            const LocalDate today = chance.date(12);
            std::int64_t inDays = 0;
            while (!isTheDay(day, today.plusDays(inDays), leapDay))
                ++inDays;
            const auto next = nextOccasion(day, today, leapDay);
            const std::string where = "seed " + std::to_string(seed);
            QVERIFY2(next && next->inDays == inDays && next->day == today.plusDays(inDays), where.c_str());
        }
    }
    void everyWindowBringsOneGiftHoweverOftenTheShopLooks()
    {
        for (int seed = 0; seed < rounds; ++seed) {
            Chance chance(seed);
            const YearlyDay day = chance.day();
            const LeapDay leapDay = chance.leapDay();
            const OccasionSpan span = chance.span(40);
            OccasionPast past;
            past.known = *LocalDate::fromDayNumber(firstDay);
            std::map<int, int> gifts;
            const std::int64_t rarest = chance.from(1, 40);
            const std::string where = "seed " + std::to_string(seed);
            for (LocalDate today = past.known.plusDays(400); today.dayNumber() < firstDay + 4 * 365;
                 today = today.plusDays(chance.from(1, rarest))) {
                const auto window = windowOn(day, today, leapDay, span);
                if (!window)
                    continue;
                const auto verdict = judgeOccasion(*window, today, past, {});
                if (verdict == OccasionVerdict::Due) {
                    ++gifts[window->year];
                    past.years.push_back(window->year);
                    past.lastGift = today;
                }
                QVERIFY2(gifts[window->year] == 1, where.c_str());
            }
        }
    }
    void changingTheDayBringsNoGiftWithinAYear()
    {
        for (int seed = 0; seed < rounds; ++seed) {
            Chance chance(seed);
            YearlyDay day = chance.day();
            const LeapDay leapDay = chance.leapDay();
            const OccasionSpan span = chance.span(40);
            OccasionPast past;
            past.known = *LocalDate::fromDayNumber(firstDay);
            const std::string where = "seed " + std::to_string(seed);
            for (LocalDate today = past.known; today.dayNumber() < firstDay + 4 * 365;
                 today = today.plusDays(chance.from(1, 9))) {
                if (chance.from(0, 9) == 0) {
                    day = chance.day();
                    past.changed = today;
                }
                const auto window = windowOn(day, today, leapDay, span);
                if (!window || judgeOccasion(*window, today, past, {}) != OccasionVerdict::Due)
                    continue;
                const bool isChangedSince = past.lastGift && past.changed >= past.lastGift;
                QVERIFY2(!isChangedSince || today.dayNumber() - past.lastGift->dayNumber() > 364, where.c_str());
                QVERIFY2(!past.changed || window->day.dayNumber() - past.changed->dayNumber() > 30, where.c_str());
                past.years.push_back(window->year);
                past.lastGift = today;
            }
        }
    }
};

MUHR_TEST(OccasionLawsTest, occasion_laws_test)
#include "occasion_laws_test.moc"
