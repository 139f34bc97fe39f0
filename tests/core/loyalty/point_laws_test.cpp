// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/point_play.h"
#include "tests/core/loyalty/sample_events.h"
#include "tests/support/seeded_random.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <tuple>

using namespace muhr;
using namespace muhr::loyalty;

namespace {

#ifdef MUHR_NIGHTLY
constexpr int rounds = 100'000;
#else
constexpr int rounds = 2'000;
#endif

constexpr std::int64_t dayMs = 86'400'000;
/// Noon in Tashkent, a Monday.
constexpr std::int64_t firstMs = 1'780'297'200'000;

struct Stored
{
    Event event;
    base::Instant at;
};

/// Random acts of one card, some of them undone or returned later. Days and lives are short, so that much lapses.
class History
{
public:
    explicit History(std::uint64_t seed) : m_random(seed)
    {
        const Programme version = tests::programme(tests::pointProgramme(tests::pointTerms({{"step_minor", 10}})));
        shelf.add(programme, version);
        m_version = version.version();
        const auto count = 3 + m_random.below(10);
        for (std::uint32_t i = 0; i < count; ++i)
            add();
    }

    CardState empty() const { return CardState::empty(tests::sampleId<base::CustomerId>(8), programme); }
    CardState card(const std::vector<Stored> &order) const
    {
        CardState state = empty();
        for (const Stored &stored : order)
            state = fold(std::move(state), folded(stored), shelf);
        return state;
    }
    FoldedEvent folded(const Stored &stored) const
    {
        FoldedEvent result{{&stored.event, stored.at, false}, {}, {}};
        base::EventId wanted;
        if (const auto *undone = std::get_if<Undone>(&stored.event.body))
            wanted = undone->event;
        else if (const auto *returned = std::get_if<Returned>(&stored.event.body))
            wanted = returned->event;
        for (const Stored &other : events)
            if (other.event.id == wanted)
                result.earlier = {&other.event, other.at, false};
        return result;
    }
    base::LocalDate lastDay() const { return *base::LocalDate::fromDayNumber((m_now + 5 * 3'600'000) / dayMs); }

    ProgrammeShelf shelf;
    base::ProgrammeId programme = tests::sampleId<base::ProgrammeId>(12);
    std::vector<Stored> events;

private:
    base::LocalDate dayIn(std::int64_t days) const { return lastDay().plusDays(days); }
    Act act()
    {
        Act act;
        act.amountMinor = 1 + m_random.below(300);
        if (m_random.below(3) != 0) {
            PointsEarned earned{"r1", 1 + m_random.below(20), dayIn(m_random.below(3)), {}, 0};
            if (const auto life = m_random.below(4); life == 0)
                earned.quietDays = 1 + m_random.below(4);
            else if (life < 3)
                earned.lastDay = earned.activeDay.plusDays(m_random.below(5));
            act.entries.push_back(earned);
        }
        if (m_random.below(3) == 0)
            act.entries.push_back(PointsSpent{"r1", "coffee", 1 + m_random.below(15), 0});
        for (const Account account : {Account::Points, Account::Bonus})
            if (const std::int64_t value = m_random.below(30); value > 0 && m_random.below(4) == 0) {
                act.payMinor = std::max<std::int64_t>(0, spendMinor(act) - value);
                act.entries.push_back(BalancePaid{"r1", account, 1 + m_random.below(15), value});
            }
        if (m_random.below(3) == 0) {
            BonusEarned bonus{"r1", 1 + m_random.below(20), dayIn(m_random.below(3)), {}, 0};
            if (m_random.below(2) == 0)
                bonus.lastDay = bonus.activeDay.plusDays(m_random.below(5));
            act.entries.push_back(bonus);
        }
        if (m_random.below(6) == 0 && !events.empty())
            act.entries.push_back(PendingSettled{"r1", m_random.below(2) == 0 ? Account::Points : Account::Bonus,
                                                 events.back().event.id, m_random.below(2) == 0});
        return act;
    }
    void add()
    {
        m_now += m_random.below(3) * dayMs + m_random.below(1'000);
        std::vector<base::EventId> acts;
        for (const Stored &other : events)
            if (std::holds_alternative<Act>(other.event.body))
                acts.push_back(other.event.id);
        const auto what = acts.empty() ? 9 : m_random.below(8);
        const auto pick = [&] { return acts[m_random.below(static_cast<std::uint32_t>(acts.size()))]; };
        Body body;
        if (what == 0)
            body = Undone{pick(), {}, std::nullopt};
        else if (what == 1)
            body = Returned{pick(),
                            m_random.below(2) == 0 ? std::nullopt : std::optional<std::int64_t>(1 + m_random.below(80)),
                            {}};
        else
            body = act();
        Stored stored{tests::sampleEvent(std::move(body)), base::Instant::fromMs(m_now)};
        base::IdBytes id{};
        id[0] = static_cast<std::uint8_t>(m_random.below(256));
        id[15] = static_cast<std::uint8_t>(events.size() + 1);
        stored.event.id = base::EventId::fromBytes(id);
        stored.event.programmeVersion = m_version;
        events.push_back(stored);
    }

    tests::SeededRandom m_random;
    base::Sha256 m_version;
    std::int64_t m_now = firstMs;
};

/// Counts anew, point by point and day by day, without anything of the replay: acts only, none undone or returned.
struct Recount
{
    struct Point
    {
        base::LocalDate active;
        std::optional<base::LocalDate> last;
        std::size_t lot;
        bool isSpent = false;
    };
    std::int64_t balance = 0;
    std::int64_t pending = 0;
    std::int64_t debt = 0;

    Recount(const std::vector<Stored> &events, base::LocalDate today)
    {
        const auto dayOf = [](const Stored &stored) { return (stored.at.ms() + 5 * 3'600'000) / dayMs; };
        std::vector<Point> points;
        std::size_t next = 0;
        const std::int64_t first = events.empty() ? today.dayNumber() : dayOf(events.front());
        for (std::int64_t day = first; day <= today.dayNumber(); ++day) {
            const base::LocalDate date = *base::LocalDate::fromDayNumber(day);
            pay(points, date);
            for (; next < events.size() && dayOf(events[next]) == day; ++next) {
                const auto &entries = std::get<Act>(events[next].event.body).entries;
                for (const Entry &entry : entries)
                    if (const auto *spent = std::get_if<PointsSpent>(&entry))
                        debt += spent->points;
                    else if (const auto *paid = std::get_if<BalancePaid>(&entry))
                        debt += paid->account == Account::Points ? paid->taken : 0;
                pay(points, date);
                for (const Entry &entry : entries)
                    if (const auto *earned = std::get_if<PointsEarned>(&entry)) {
                        const auto active = activeOf(*earned, events, next, dayOf);
                        for (std::int64_t i = 0; active && i < earned->points; ++i)
                            points.push_back({*active, lastOf(*earned, events, next, dayOf), next, false});
                    }
                pay(points, date);
            }
        }
        for (const Point &point : points) {
            const bool isOver = point.last && *point.last < today;
            if (!point.isSpent && !isOver)
                ++(point.active <= today ? balance : pending);
        }
    }

private:
    /// The first word by hand while it waited counts, even one that stands before it in the same millisecond; nothing:
    /// cancelled.
    template <typename DayOf>
    static std::optional<base::LocalDate> activeOf(const PointsEarned &earned, const std::vector<Stored> &events,
                                                   std::size_t from, DayOf dayOf)
    {
        for (std::size_t i = 0; i < events.size(); ++i)
            for (const Entry &entry : std::get<Act>(events[i].event.body).entries)
                if (const auto *settled = std::get_if<PendingSettled>(&entry);
                    settled && settled->account == Account::Points && settled->earned == events[from].event.id &&
                    dayOf(events[i]) < earned.activeDay.dayNumber())
                    return settled->isCancelled ? std::nullopt : base::LocalDate::fromDayNumber(dayOf(events[i]));
        return earned.activeDay;
    }
    template <typename DayOf>
    static std::optional<base::LocalDate> lastOf(const PointsEarned &earned, const std::vector<Stored> &events,
                                                 std::size_t from, DayOf dayOf)
    {
        if (earned.quietDays == 0)
            return earned.lastDay;
        std::int64_t last = dayOf(events[from]);
        for (std::size_t i = from + 1; i < events.size() && dayOf(events[i]) - last <= earned.quietDays; ++i)
            last = dayOf(events[i]);
        return base::LocalDate::fromDayNumber(last + earned.quietDays);
    }
    /// Every owed point is paid by the one that lapses soonest.
    void pay(std::vector<Point> &points, base::LocalDate day)
    {
        while (debt > 0) {
            Point *best = nullptr;
            for (Point &point : points) {
                const bool isUsable = !point.isSpent && point.active <= day && (!point.last || *point.last >= day);
                if (isUsable && (!best || (point.last && (!best->last || *point.last < *best->last))))
                    best = &point;
            }
            if (!best)
                return;
            best->isSpent = true;
            --debt;
        }
    }
};

/// What was earned is on the card, spent or lapsed. What somebody cancelled by hand was never earned.
void isSomewhere(const CardState &card, Account account, base::LocalDate today, const std::string &where)
{
    const PointHistory &history = card.account(account);
    std::int64_t earned = 0;
    std::int64_t spent = 0;
    for (const PointLot &lot : history.lots) {
        const auto word =
            std::find_if(history.decisions.begin(), history.decisions.end(), [&](const PendingDecision &decision) {
                return decision.earned == lot.from.event && decision.day < lot.activeDay;
            });
        const bool isCancelled = word != history.decisions.end() && word->isCancelled;
        earned += isCancelled ? 0 : lot.points - lot.takenBack;
    }
    for (const PointSpending &spending : history.spendings)
        spent += spending.points;
    for (const PointRefund &refund : history.refunds)
        spent -= refund.points;
    const PointBalance balance = balanceOf(card, account, today);
    const std::int64_t there = balance.balance + balance.pending - balance.debt;
    const auto left = std::accumulate(balance.lots.begin(), balance.lots.end(), std::int64_t(0),
                                      [](std::int64_t sum, const LotView &lot) { return sum + lot.left; });
    QVERIFY2(balance.spent == spent, where.c_str());
    QVERIFY2(earned == there + balance.lapsed + spent, where.c_str());
    QVERIFY2(balance.balance >= 0 && balance.pending >= 0 && balance.debt >= 0, where.c_str());
    QVERIFY2(balance.balance == 0 || balance.debt == 0, where.c_str());
    QVERIFY2((balance.steps.empty() ? 0 : balance.steps.back().balance) == there, where.c_str());
    QVERIFY2(left == balance.balance + balance.pending, where.c_str());
}

} // namespace

class PointLawsTest : public QObject
{
    Q_OBJECT
private slots:
    void whatWasEarnedIsSomewhere()
    {
        // C27: over every mix of earning and spending.
        for (int seed = 0; seed < rounds; ++seed) {
            const History history(static_cast<std::uint64_t>(seed));
            const CardState card = history.card(history.events);
            for (const Account account : {Account::Points, Account::Bonus})
                for (int later = 0; later < 12; later += 3)
                    isSomewhere(card, account, history.lastDay().plusDays(later), "seed " + std::to_string(seed));
        }
    }
    void balancesEqualANaiveRecount()
    {
        for (int seed = 0; seed < rounds; ++seed) {
            History history(static_cast<std::uint64_t>(seed));
            std::erase_if(history.events,
                          [](const Stored &stored) { return !std::holds_alternative<Act>(stored.event.body); });
            // Acts of one millisecond stand by their ids.
            std::sort(history.events.begin(), history.events.end(), [](const Stored &one, const Stored &other) {
                return std::tie(one.at, one.event.id) < std::tie(other.at, other.event.id);
            });
            const CardState card = history.card(history.events);
            for (int later = 0; later < 12; later += 3) {
                const base::LocalDate today = history.lastDay().plusDays(later);
                const PointBalance balance = pointBalance(card, today);
                const Recount expected(history.events, today);
                const std::string where = "seed " + std::to_string(seed);
                QVERIFY2(balance.balance == expected.balance, where.c_str());
                QVERIFY2(balance.pending == expected.pending, where.c_str());
                QVERIFY2(balance.debt == expected.debt, where.c_str());
            }
        }
    }
    void whateverTheOrderOfActsThePointsComeOutTheSame()
    {
        tests::SeededRandom random(5);
        for (int seed = 0; seed < rounds; ++seed) {
            History history(static_cast<std::uint64_t>(seed));
            std::erase_if(history.events,
                          [](const Stored &stored) { return !std::holds_alternative<Act>(stored.event.body); });
            const CardState first = history.card(history.events);
            auto order = history.events;
            for (std::size_t i = order.size() - 1; i > 0; --i)
                std::swap(order[i], order[random.below(static_cast<std::uint32_t>(i + 1))]);
            QVERIFY(history.card(order).points == first.points);
            QVERIFY(history.card(order).bonus == first.bonus);
        }
    }
    void whatIsUndoneNeverHappened()
    {
        for (int seed = 0; seed < rounds; ++seed) {
            const History history(static_cast<std::uint64_t>(seed));
            std::vector<base::EventId> undone;
            for (const Stored &stored : history.events)
                if (const auto *undo = std::get_if<Undone>(&stored.event.body))
                    undone.push_back(undo->event);
            auto without = history.events;
            std::erase_if(without, [&](const Stored &stored) {
                const auto *returned = std::get_if<Returned>(&stored.event.body);
                const base::EventId about = returned ? returned->event : stored.event.id;
                return std::holds_alternative<Undone>(stored.event.body) ||
                       std::find(undone.begin(), undone.end(), about) != undone.end();
            });
            const CardState with = history.card(history.events);
            QVERIFY(with.points == history.card(without).points);
            QVERIFY(with.bonus == history.card(without).bonus);
            QVERIFY(with.acts == history.card(without).acts);
        }
    }
    void aSnapshotAndTheTailGiveTheWhole()
    {
        for (int seed = 0; seed < rounds / 4; ++seed) {
            const History history(static_cast<std::uint64_t>(seed));
            CardState state = history.empty();
            for (const Stored &stored : history.events) {
                const auto snapshot = decodeCardState(encodeCardState(state));
                QVERIFY(snapshot);
                QVERIFY(*snapshot == state);
                state = fold(*snapshot, history.folded(stored), history.shelf);
            }
            QCOMPARE(encodeCardState(state), encodeCardState(history.card(history.events)));
        }
    }
    void entriesGoThroughTheirBytes()
    {
        for (int seed = 0; seed < rounds / 4; ++seed)
            for (const Stored &stored : History(static_cast<std::uint64_t>(seed)).events) {
                const auto read = decode(encode(stored.event));
                QVERIFY(read);
                QVERIFY(read->body == stored.event.body);
            }
    }
};

MUHR_TEST(PointLawsTest, point_laws_test)
#include "point_laws_test.moc"
