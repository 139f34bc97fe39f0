// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/counter_play.h"
#include "tests/core/loyalty/sample_events.h"
#include "tests/support/seeded_random.h"
#include "tests/support/test_main.h"

#include "core/loyalty/business_time.h"

#include <QJsonArray>
#include <QTest>

#include <map>
#include <set>

using namespace muhr;
using namespace muhr::loyalty;

namespace {

#ifdef MUHR_NIGHTLY
constexpr int rounds = 50'000;
#else
constexpr int rounds = 2'000;
#endif

struct Stored
{
    Event event;
    base::Instant at;
    int card = 0;
};

/// A shop with a few cards and laptops that don't know of each other: acts, uses, undos and returns in any order.
class History
{
public:
    explicit History(std::uint64_t seed) : m_random(seed)
    {
        auto longer = tests::plainTerms();
        longer["goal"] = 4;
        longer["milestones"] = QJsonArray{tests::milestone(2, "half"), tests::milestone(4, "m1")};
        auto byAmount = tests::plainTerms();
        byAmount["per"] = "amount";
        byAmount["step_minor"] = 100;
        for (const auto &terms : {tests::plainTerms(), longer, byAmount}) {
            const Programme version = tests::programme(tests::programmeJson(terms));
            shelf.add(programme, version);
            versions.push_back(version.version());
        }
        const int length = 5 + static_cast<int>(m_random.below(40));
        for (int i = 0; i < length; ++i)
            add();
    }

    CardState empty(int card) const
    {
        return CardState::empty(tests::sampleId<base::CustomerId>(static_cast<std::uint8_t>(card + 1)), programme);
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
    CardState card(int number) const
    {
        CardState state = empty(number);
        for (const Stored &stored : events)
            if (stored.card == number)
                state = fold(std::move(state), folded(stored), shelf);
        return state;
    }

    static constexpr int cards = 3;
    ProgrammeShelf shelf;
    base::ProgrammeId programme = tests::sampleId<base::ProgrammeId>(12);
    std::vector<base::Sha256> versions;
    std::vector<Stored> events;

private:
    void add()
    {
        Stored stored;
        stored.card = static_cast<int>(m_random.below(cards));
        m_now += m_random.below(3) == 0 ? 20 * 3'600'000 : 60'000;
        stored.at = base::Instant::fromMs(m_now - (m_random.below(5) == 0 ? 90'000'000 : 0));
        std::vector<const Stored *> acts;
        for (const Stored &other : events)
            if (other.card == stored.card && std::holds_alternative<Act>(other.event.body))
                acts.push_back(&other);
        const auto what = m_random.below(10);
        Body body;
        if (what < 2 && !acts.empty())
            body = Undone{pick(acts).event.id, {}, std::nullopt};
        else if (what == 2 && !acts.empty())
            body = Returned{pick(acts).event.id,
                            m_random.below(2) == 0 ? std::nullopt : std::optional<std::int64_t>(m_random.below(80)),
                            {}};
        else
            body = act();
        stored.event = tests::sampleEvent(std::move(body));
        const auto number = events.size() + 1;
        base::IdBytes id{};
        id[0] = static_cast<std::uint8_t>(m_random.below(256));
        id[15] = static_cast<std::uint8_t>(number);
        stored.event.id = base::EventId::fromBytes(id);
        stored.event.branch = tests::sampleId<base::BranchId>(static_cast<std::uint8_t>(1 + m_random.below(2)));
        stored.event.programmeVersion = versions[m_version];
        if (m_random.below(15) == 0)
            m_version = m_random.below(3);
        events.push_back(stored);
    }
    const Stored &pick(const std::vector<const Stored *> &acts)
    {
        return *acts[m_random.below(static_cast<std::uint32_t>(acts.size()))];
    }
    Act act()
    {
        Act act;
        if (m_random.below(2) == 0)
            act.amountMinor = m_random.below(300);
        if (m_random.below(5) != 0)
            act.entries.push_back(StampsGiven{"r1", "stamps", 1 + m_random.below(4)});
        if (m_random.below(4) == 0)
            act.entries.push_back(RewardUsed{"r1", m_random.below(3) == 0 ? "half" : "m1", 500, {}});
        if (m_random.below(6) == 0)
            act.entries.push_back(VoucherGiven{"r1", "m1", base::VoucherId::make(m_random, {}), std::nullopt});
        return act;
    }

    tests::SeededRandom m_random;
    std::int64_t m_now = 1'780'286'400'000;
    std::size_t m_version = 0;
};

/// Counts a card anew from its events, without anything of the fold: sums over what was neither undone nor returned.
struct Recount
{
    std::int64_t stamps = 0;
    std::int64_t purchases = 0;
    std::int64_t spend = 0;
    std::int64_t usesThatStand = 0;
    std::set<std::pair<std::int64_t, base::BranchId>> days;

    Recount(const History &history, int card)
    {
        std::set<base::EventId> undone;
        for (const Stored &stored : history.events)
            if (const auto *body = std::get_if<Undone>(&stored.event.body))
                undone.insert(body->event);
        std::map<base::EventId, std::int64_t> back;
        std::set<base::EventId> allBack;
        std::set<base::EventId> undoneSoFar;
        for (const Stored &stored : history.events) {
            if (const auto *body = std::get_if<Undone>(&stored.event.body))
                undoneSoFar.insert(body->event);
            const auto *returned = std::get_if<Returned>(&stored.event.body);
            if (!returned || undoneSoFar.contains(returned->event) || allBack.contains(returned->event))
                continue;
            for (const Stored &act : history.events)
                if (act.event.id == returned->event) {
                    const auto paid = std::get<Act>(act.event.body).amountMinor.value_or(0);
                    auto &sum = back[act.event.id];
                    if (!returned->amountMinor || sum + *returned->amountMinor >= paid) {
                        allBack.insert(act.event.id);
                        sum = paid;
                    } else
                        sum += *returned->amountMinor;
                }
        }
        for (const Stored &stored : history.events) {
            const auto *act = std::get_if<Act>(&stored.event.body);
            if (stored.card != card || !act || undone.contains(stored.event.id))
                continue;
            // Tashkent is five hours ahead and knows no summer time.
            days.insert({(stored.at.ms() + 5 * 3'600'000) / 86'400'000, stored.event.branch});
            const bool isGone = allBack.contains(stored.event.id);
            for (const Entry &entry : act->entries) {
                if (const auto *given = std::get_if<StampsGiven>(&entry))
                    stamps += isGone ? 0 : given->count;
                usesThatStand += !isGone && std::holds_alternative<RewardUsed>(entry) ? 1 : 0;
            }
            purchases += act->amountMinor && !isGone ? 1 : 0;
            spend += act->amountMinor.value_or(0) - back[stored.event.id];
        }
    }
};

} // namespace

class FoldLawsTest : public QObject
{
    Q_OBJECT
private slots:
    void balancesEqualANaiveRecount()
    {
        for (int seed = 0; seed < rounds; ++seed) {
            const History history(static_cast<std::uint64_t>(seed));
            for (int card = 0; card < History::cards; ++card) {
                const CardState state = history.card(card);
                const Recount expected(history, card);
                const std::string where = "seed " + std::to_string(seed);
                const StampTrack *track = state.track("stamps");
                QVERIFY2((track ? track->total : 0) == expected.stamps, where.c_str());
                QVERIFY2(state.purchases == expected.purchases, where.c_str());
                QVERIFY2(state.spendMinor == expected.spend, where.c_str());
                QVERIFY2(state.visits == static_cast<std::int64_t>(expected.days.size()), where.c_str());
                const auto used = std::count_if(state.rewards.begin(), state.rewards.end(),
                                                [](const RewardState &reward) { return reward.use.has_value(); });
                // Each use that stands took one reward or is a dispute, and none is lost.
                QVERIFY2(used + static_cast<std::int64_t>(state.disputes.size()) == expected.usesThatStand,
                         where.c_str());
                QVERIFY2(!track || (track->held() >= 0 && track->held() <= std::max<std::int64_t>(track->goal(), 0)),
                         where.c_str());
            }
        }
    }
    void aSnapshotAndTheTailGiveTheWhole()
    {
        for (int seed = 0; seed < rounds / 4; ++seed) {
            const History history(static_cast<std::uint64_t>(seed));
            CardState state = history.empty(0);
            for (const Stored &stored : history.events) {
                if (stored.card != 0)
                    continue;
                const QByteArray bytes = encodeCardState(state);
                const auto snapshot = decodeCardState(bytes);
                QVERIFY(snapshot);
                QVERIFY(*snapshot == state);
                QCOMPARE(encodeCardState(*snapshot), bytes);
                state = fold(*snapshot, history.folded(stored), history.shelf);
            }
            QCOMPARE(encodeCardState(state), encodeCardState(history.card(0)));
        }
    }
    void whateverTheOrderOfStampsTheCardComesOutTheSame()
    {
        tests::SeededRandom random(3);
        for (int seed = 0; seed < rounds / 4; ++seed) {
            const Programme version = tests::programme(tests::programmeJson());
            ProgrammeShelf shelf;
            const auto id = tests::sampleId<base::ProgrammeId>(12);
            shelf.add(id, version);
            std::vector<Event> events;
            for (std::uint8_t i = 0; i < 12; ++i) {
                Act act;
                act.amountMinor = 10 * i;
                act.entries = {StampsGiven{"r1", "stamps", 1 + i % 3}};
                Event event = tests::sampleEvent(act);
                event.id = tests::sampleId<base::EventId>(static_cast<std::uint8_t>(i + 1));
                event.programmeVersion = version.version();
                events.push_back(event);
            }
            std::optional<CardState> first;
            for (int order = 0; order < 3; ++order) {
                CardState state = CardState::empty(tests::sampleId<base::CustomerId>(8), id);
                for (const Event &event : events)
                    state = fold(
                        std::move(state),
                        {{&event, base::Instant::fromMs(1'780'000'000'000 + event.id.raw()[0] * 40'000'000LL), false},
                         {},
                         {}},
                        shelf);
                // Which act crossed a milestone depends on the order, that it was crossed does not.
                for (RewardState &reward : state.rewards) {
                    reward.from = {};
                    reward.since = {};
                    reward.lastDay.reset();
                }
                if (!first)
                    first = state;
                QVERIFY(state.stamps == first->stamps);
                QVERIFY(state.acts == first->acts);
                QCOMPARE(state.visits, first->visits);
                QCOMPARE(state.rewards.size(), first->rewards.size());
                for (std::size_t i = events.size() - 1; i > 0; --i)
                    std::swap(events[i], events[random.below(static_cast<std::uint32_t>(i + 1))]);
            }
        }
    }
    void cardsDoNotTouchEachOther()
    {
        for (int seed = 0; seed < rounds / 10; ++seed) {
            History history(static_cast<std::uint64_t>(seed));
            std::vector<CardState> inOrder;
            for (int card = 0; card < History::cards; ++card)
                inOrder.push_back(history.card(card));
            std::stable_sort(history.events.begin(), history.events.end(),
                             [](const Stored &a, const Stored &b) { return a.card > b.card; });
            for (int card = 0; card < History::cards; ++card)
                QVERIFY(history.card(card) == inOrder[static_cast<std::size_t>(card)]);
        }
    }
    void anotherProgrammesEventChangesNothing()
    {
        const History history(1);
        const CardState other =
            CardState::empty(tests::sampleId<base::CustomerId>(1), tests::sampleId<base::ProgrammeId>(99));
        for (const Stored &stored : history.events)
            QVERIFY(fold(other, history.folded(stored), history.shelf) == other);
    }
    void wallClocksChangeNoNumberAndNoWinner()
    {
        for (int seed = 0; seed < rounds / 4; ++seed) {
            History history(static_cast<std::uint64_t>(seed));
            const CardState right = history.card(0);
            tests::SeededRandom random(static_cast<std::uint64_t>(seed) + 1'000'000);
            for (Stored &stored : history.events)
                stored.at = base::Instant::fromMs(1'700'000'000'000 +
                                                  static_cast<std::int64_t>(random.below(4'000'000'000)) * 50);
            const CardState wrong = history.card(0);
            QVERIFY(right.stamps == wrong.stamps);
            QCOMPARE(right.spendMinor, wrong.spendMinor);
            QCOMPARE(right.disputes.size(), wrong.disputes.size());
            for (std::size_t i = 0; i < right.disputes.size(); ++i)
                QVERIFY(right.disputes[i].use == wrong.disputes[i].use);
        }
    }
    void businessTimeStaysBetweenWhatIsSure()
    {
        tests::SeededRandom random(5);
        std::optional<base::Instant> previous;
        std::int64_t settled = 1'780'000'000'000;
        for (int i = 0; i < rounds; ++i) {
            const std::int64_t seen = settled;
            settled += random.below(10'000'000);
            const std::int64_t wall = 1'700'000'000'000 + static_cast<std::int64_t>(random.below(4'000'000'000)) * 40;
            const BusinessTime time = businessTime({base::Instant::fromMs(wall), 0, base::Instant::fromMs(seen),
                                                    base::Instant::fromMs(settled), previous});
            QVERIFY(time.at.ms() >= seen && time.at.ms() <= settled);
            QVERIFY(!previous || time.at >= *previous);
            QCOMPARE(time.wasMoved, std::abs(time.at.ms() - wall) > 3'600'000);
            previous = time.at;
        }
    }
};

MUHR_TEST(FoldLawsTest, fold_laws_test)
#include "fold_laws_test.moc"
