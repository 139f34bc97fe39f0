// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/counter_play.h"
#include "tests/core/loyalty/sample_events.h"
#include "tests/support/seeded_random.h"
#include "tests/support/test_main.h"

#include "core/loyalty/next_reward.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>
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
constexpr int goal = 4;
constexpr int life = 3;

struct Stored
{
    Event event;
    base::Instant at;
};

std::int64_t dayOf(const Stored &stored)
{
    return (stored.at.ms() + 5 * 3'600'000) / dayMs;
}

/// Random acts of one card whose stamps lapse, some of them undone later.
class History
{
public:
    explicit History(std::uint64_t seed) : m_random(seed)
    {
        isQuiet = m_random.below(2) == 0;
        auto terms = tests::plainTerms();
        terms["goal"] = goal;
        terms["milestones"] = QJsonArray{tests::milestone(2, "half"), tests::milestone(goal, "full")};
        terms["expires"] = isQuiet ? "quiet" : "card";
        terms["expires_after"] = life;
        const Programme version = tests::programme(tests::programmeJson(terms));
        shelf.add(programme, version);
        m_version = version.version();
        const auto count = 3 + m_random.below(14);
        for (std::uint32_t i = 0; i < count; ++i)
            add();
    }

    CardState empty() const { return CardState::empty(tests::sampleId<base::CustomerId>(8), programme); }
    FoldedEvent folded(const Stored &stored) const
    {
        FoldedEvent result{{&stored.event, stored.at, false}, {}, {}};
        if (const auto *undone = std::get_if<Undone>(&stored.event.body))
            for (const Stored &other : events)
                if (other.event.id == undone->event)
                    result.earlier = {&other.event, other.at, false};
        return result;
    }
    CardState card(const std::vector<Stored> &order) const
    {
        CardState state = empty();
        for (const Stored &stored : order)
            state = fold(std::move(state), folded(stored), shelf);
        return state;
    }
    std::vector<Stored> withoutUndone() const
    {
        std::set<base::EventId> gone;
        for (const Stored &stored : events)
            if (const auto *undone = std::get_if<Undone>(&stored.event.body)) {
                gone.insert(undone->event);
                gone.insert(stored.event.id);
            }
        auto left = events;
        std::erase_if(left, [&](const Stored &stored) { return gone.contains(stored.event.id); });
        return left;
    }

    bool isQuiet = false;
    ProgrammeShelf shelf;
    base::ProgrammeId programme = tests::sampleId<base::ProgrammeId>(12);
    std::vector<Stored> events;

private:
    void add()
    {
        m_now += m_random.below(4) * dayMs / 2 + m_random.below(1'000);
        std::vector<base::EventId> acts;
        for (const Stored &other : events)
            if (std::holds_alternative<Act>(other.event.body))
                acts.push_back(other.event.id);
        Body body;
        if (!acts.empty() && m_random.below(6) == 0) {
            body = Undone{acts[m_random.below(static_cast<std::uint32_t>(acts.size()))], {}, std::nullopt};
        } else {
            Act act;
            if (m_random.below(5) != 0)
                act.entries.push_back(StampsGiven{"r1", "stamps", 1 + m_random.below(3)});
            if (m_random.below(4) == 0)
                act.entries.push_back(RewardUsed{"r1", m_random.below(2) == 0 ? "half" : "full", 500, {}});
            body = act;
        }
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

/// Deals the stamps out again, one by one, with nothing of the fold.
struct Recount
{
    std::int64_t held = 0;
    std::int64_t cards = 0;
    std::map<QString, std::int64_t> reached;

    Recount(std::vector<Stored> acts, bool isQuiet, std::int64_t today)
    {
        std::sort(acts.begin(), acts.end(), [](const Stored &one, const Stored &other) {
            return std::tie(one.at, one.event.id) < std::tie(other.at, other.event.id);
        });
        std::int64_t clock = 0;
        for (const Stored &stored : acts)
            for (const Entry &entry : std::get<Act>(stored.event.body).entries) {
                const auto *given = std::get_if<StampsGiven>(&entry);
                for (std::int64_t i = 0; given && i < given->count; ++i) {
                    if (cards == 0 || held == goal || dayOf(stored) > clock + life) {
                        ++cards;
                        held = 0;
                    }
                    ++held;
                    if (isQuiet || held == 1)
                        clock = dayOf(stored);
                    if (held == 2)
                        ++reached["half"];
                    if (held == goal)
                        ++reached["full"];
                }
            }
        if (held < goal && today > clock + life)
            held = 0;
    }
};

/// Of each kind how many are reached and how many used.
std::map<QString, std::pair<std::int64_t, std::int64_t>> rewardNumbers(const CardState &card)
{
    std::map<QString, std::pair<std::int64_t, std::int64_t>> numbers;
    for (const RewardState &reward : card.rewards) {
        numbers[reward.kind].first += card.statusOf(reward, {}) == RewardStatus::Owed ? 0 : 1;
        numbers[reward.kind].second += reward.use ? 1 : 0;
    }
    return numbers;
}

} // namespace

class StampLifeLawsTest : public QObject
{
    Q_OBJECT
private slots:
    void cardsEqualANaiveRecount()
    {
        for (int seed = 0; seed < rounds; ++seed) {
            const History history(static_cast<std::uint64_t>(seed));
            const CardState card = history.card(history.events);
            for (int later = 0; later < 8; ++later) {
                const std::int64_t today = dayOf(history.events.back()) + later;
                const Recount expected(history.withoutUndone(), history.isQuiet, today);
                const StampTrack *track = card.track("stamps");
                const std::string where = "seed " + std::to_string(seed);
                const bool isOver = track && track->isOver(*base::LocalDate::fromDayNumber(today));
                QVERIFY2((track && !isOver ? track->held() : 0) == expected.held, where.c_str());
                QVERIFY2((track ? track->cycle() : 0) == expected.cards, where.c_str());
                std::map<QString, std::int64_t> backed;
                for (const RewardState &reward : card.rewards)
                    if (card.statusOf(reward, {}) != RewardStatus::Owed)
                        ++backed[reward.kind];
                QVERIFY2(backed == expected.reached, where.c_str());
            }
        }
    }
    void whateverTheOrderOfActsTheCardsComeOutTheSame()
    {
        tests::SeededRandom random(5);
        for (int seed = 0; seed < rounds; ++seed) {
            const History history(static_cast<std::uint64_t>(seed));
            auto order = history.withoutUndone();
            const CardState first = history.card(order);
            for (std::size_t i = order.size(); i > 1; --i)
                std::swap(order[i - 1], order[random.below(static_cast<std::uint32_t>(i))]);
            const CardState other = history.card(order);
            const std::string where = "seed " + std::to_string(seed);
            QVERIFY2(other.stamps == first.stamps, where.c_str());
            // A use that came before its reward is a dispute, so only the rewards themselves compare.
            auto kinds = rewardNumbers(first);
            for (const auto &[kind, numbers] : rewardNumbers(other))
                QVERIFY2(kinds[kind].first == numbers.first, where.c_str());
        }
    }
    void whatIsUndoneNeverHappened()
    {
        for (int seed = 0; seed < rounds; ++seed) {
            const History history(static_cast<std::uint64_t>(seed));
            QVERIFY2(history.card(history.events).stamps == history.card(history.withoutUndone()).stamps,
                     ("seed " + std::to_string(seed)).c_str());
        }
    }
    void noUseIsLost()
    {
        for (int seed = 0; seed < rounds; ++seed) {
            const History history(static_cast<std::uint64_t>(seed));
            const CardState card = history.card(history.events);
            std::int64_t uses = 0;
            for (const Stored &stored : history.withoutUndone())
                for (const Entry &entry : std::get<Act>(stored.event.body).entries)
                    uses += std::holds_alternative<RewardUsed>(entry) ? 1 : 0;
            std::int64_t taken = static_cast<std::int64_t>(card.disputes.size());
            for (const auto &[kind, numbers] : rewardNumbers(card))
                taken += numbers.second;
            QVERIFY2(taken == uses, ("seed " + std::to_string(seed)).c_str());
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
};

MUHR_TEST(StampLifeLawsTest, stamp_life_laws_test)
#include "stamp_life_laws_test.moc"
