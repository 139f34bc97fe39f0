// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/occasion_guard.h"

#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace muhr::loyalty;
using base::LocalDate;

Q_DECLARE_METATYPE(muhr::loyalty::OccasionVerdict)

namespace {

std::optional<LocalDate> date(const char *text)
{
    return LocalDate::parse(QString::fromLatin1(text));
}

/// Of 5 June 2026, from a week before to a week after.
OccasionWindow window()
{
    return {2026, std::nullopt, *date("2026-05-29"), *date("2026-06-05"), *date("2026-06-12")};
}

struct Past
{
    const char *known = "2020-01-01";
    const char *changed = "";
    const char *lastGift = "";
    std::vector<int> years = {};
};

} // namespace

class OccasionGuardTest : public QObject
{
    Q_OBJECT
private slots:
    void aGift_data();
    void aGift();
};

void OccasionGuardTest::aGift_data()
{
    QTest::addColumn<OccasionPast>("past");
    QTest::addColumn<LocalDate>("today");
    QTest::addColumn<OccasionGuard>("guard");
    QTest::addColumn<OccasionVerdict>("verdict");
    const auto row = [](const char *name, const Past &past, const char *today, OccasionVerdict verdict,
                        const OccasionGuard &guard = {}) {
        QTest::newRow(name) << OccasionPast{*date(past.known), date(past.changed), date(past.lastGift), past.years}
                            << *date(today) << guard << verdict;
    };
    using enum OccasionVerdict;
    row("due from the first day", {}, "2026-05-29", Due);
    row("5.10.6: a till that was off catches up to the last day", {}, "2026-06-12", Due);
    row("5.10.6: and once", {.lastGift = "2026-05-29", .years = {2025, 2026}}, "2026-06-12", GivenAlready);
    row("last year's gift is another", {.lastGift = "2025-06-05", .years = {2024, 2025}}, "2026-06-05", Due);
    row("last year late and this year early", {.lastGift = "2025-06-12", .years = {2025}}, "2026-05-29", Due);
    row("5.10.7: joined after the window opened, the day ahead", {"2026-06-04"}, "2026-06-04", Due);
    row("5.10.7: joined, or first told, on the day", {"2026-06-05"}, "2026-06-05", KnownTooLate);
    row("5.10.7: joined after the day", {"2026-06-06"}, "2026-06-07", KnownTooLate);
    row("5.10.2: changed 31 days before the day", {.changed = "2026-05-05"}, "2026-05-29", Due);
    row("5.10.2: changed 30 days before the day", {.changed = "2026-05-06"}, "2026-05-29", ChangedTooLate);
    row("changed on the day", {.changed = "2026-06-05"}, "2026-06-05", ChangedTooLate);
    row("changed to a day that is over", {.changed = "2026-06-07"}, "2026-06-08", ChangedTooLate);
    row("a shop that guards a week: 8 days", {.changed = "2026-05-28"}, "2026-05-29", Due, {.changeDays = 7});
    row("a shop that guards a week: 7 days", {.changed = "2026-05-29"}, "2026-05-29", ChangedTooLate,
        {.changeDays = 7});
    row("a shop that guards nothing still wants the day ahead", {.changed = "2026-06-05"}, "2026-06-05", ChangedTooLate,
        {.changeDays = 0});
    row("a shop that guards nothing: the day before", {.changed = "2026-06-04"}, "2026-06-04", Due, {.changeDays = 0});
    // A gift in 2025, then the day moved to 5 June.
    const Past moved{.changed = "2025-09-01", .lastGift = "2025-06-09", .years = {2025}};
    row("5.10.2: 364 days after a gift, the day changed since", moved, "2026-06-08", GivenLately);
    row("5.10.2: 365 days after a gift", moved, "2026-06-09", Due);
    row("changed on the day of the gift", {.changed = "2025-06-09", .lastGift = "2025-06-09", .years = {2025}},
        "2026-06-08", GivenLately);
    row("changed before the gift: the year is the guard",
        {.changed = "2025-06-08", .lastGift = "2025-06-09", .years = {2025}}, "2026-06-08", Due);
    row("a shorter blackout", moved, "2026-06-08", Due, {.blackoutDays = 363});
    row("a changed calendar has other years, but the gift is as near",
        {.changed = "2026-02-01", .lastGift = "2026-01-10", .years = {1404}}, "2026-06-05", GivenLately);
    row("an undone gift is due again", {.lastGift = "2025-06-05", .years = {2025}}, "2026-06-06", Due);
}

void OccasionGuardTest::aGift()
{
    QFETCH(OccasionPast, past);
    QFETCH(LocalDate, today);
    QFETCH(OccasionGuard, guard);
    QTEST(judgeOccasion(window(), today, past, guard), "verdict");
}

MUHR_TEST(OccasionGuardTest, occasion_guard_test)
#include "occasion_guard_test.moc"
