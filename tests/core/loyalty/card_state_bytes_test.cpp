// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/sample_events.h"
#include "tests/support/test_main.h"

#include "core/loyalty/card_state.h"
#include "core/loyalty/visits.h"

#include <QTest>

#include <limits>

using namespace muhr;
using namespace muhr::loyalty;
using tests::sampleId;

namespace {

EntryRef ref(std::uint8_t event, std::int64_t index = 0)
{
    return {sampleId<base::EventId>(event), index};
}

base::LocalDate day(std::int64_t number)
{
    return *base::LocalDate::fromDayNumber(20'000 + number);
}

base::Instant moment(std::int64_t minutes)
{
    return base::Instant::fromMs(1'780'286'400'000 + minutes * 60'000);
}

ActMark act(std::uint8_t event, std::int64_t minutes, const VisitCounting &counting)
{
    return {sampleId<base::EventId>(event),
            moment(minutes),
            day(0),
            sampleId<base::BranchId>(6),
            counting,
            base::Sha256::of(QByteArray("version")),
            2,
            1'000,
            true};
}

/// Something of everything a card can hold.
CardState fullState()
{
    CardState state = CardState::empty(sampleId<base::CustomerId>(8), sampleId<base::ProgrammeId>(12));
    const base::Sha256 version = base::Sha256::of(QByteArray("version"));
    const base::Sha256 older = base::Sha256::of(QByteArray("older"));
    state.joinedAt = moment(0);
    state.referrer = sampleId<base::CustomerId>(9);
    state.purchases = 3;
    state.spendMinor = -5;
    StampTrack plain;
    plain.kind = QStringLiteral("stamps");
    plain.rule = QStringLiteral("r1");
    plain.total = 7;
    plain.remainderMinor = -300;
    plain.runs = {{1, 0, older, 6}, {2, 6, version, 8}};
    StampTrack lapsing = plain;
    lapsing.kind = QStringLiteral("tea");
    lapsing.lastDay = day(30);
    lapsing.unmarkedTotal = 5;
    lapsing.unmarkedRuns = 1;
    lapsing.marks = {{ref(20), moment(1), day(0), sampleId<base::BranchId>(6), version, 1},
                     {ref(21, 2), moment(2), day(0), sampleId<base::BranchId>(7), older, 1}};
    state.stamps = {plain, lapsing};
    RewardState reward;
    reward.id = sampleId<base::VoucherId>(30);
    reward.rule = QStringLiteral("r1");
    reward.kind = QStringLiteral("m1");
    reward.version = version;
    reward.from = sampleId<base::EventId>(20);
    reward.cycle = 1;
    reward.stampKind = QStringLiteral("stamps");
    reward.threshold = 6;
    reward.since = moment(5);
    reward.branch = sampleId<base::BranchId>(6);
    RewardState used = reward;
    used.id = sampleId<base::VoucherId>(31);
    used.firstDay = day(1);
    used.lastDay = day(9);
    used.valueMinor = 500;
    used.use = ref(22, 1);
    used.reservedUntil = moment(60);
    used.voidedBy = ref(23);
    used.isWithdrawn = true;
    state.rewards = {reward, used};
    state.disputes = {{ref(24), QStringLiteral("r1"), QStringLiteral("m1"), 500, moment(7), sampleId<base::BranchId>(7),
                       sampleId<base::StaffId>(5)},
                      {ref(24, 1), QStringLiteral("r1"), QStringLiteral("m1"), 500, moment(7),
                       sampleId<base::BranchId>(7), sampleId<base::StaffId>(5), DisputeDecision::Charge,
                       sampleId<base::EventId>(41)}};
    state.limits = {{sampleId<base::EventId>(25), QStringLiteral("r1"), 3}};
    state.returns = {{sampleId<base::EventId>(22), sampleId<base::EventId>(26), 400, false},
                     {sampleId<base::EventId>(22), sampleId<base::EventId>(27), 600, true}};
    state.acts = {act(20, 1, VisitCounting::day()), act(21, 2, VisitCounting::everyAct()),
                  act(22, 90, *VisitCounting::apart(60)), act(23, 120, *VisitCounting::apart(60))};
    state.acts.back().isPurchase = false;
    state.points.lots = {{ref(20), QStringLiteral("p1"), moment(1), day(0), day(3), day(40), 30, 12, 2},
                         {ref(21), QStringLiteral("p1"), moment(2), day(0), day(0), std::nullopt, 0, 5, 0}};
    state.points.spendings = {{ref(22), QStringLiteral("p1"), QStringLiteral("coffee"), moment(90), day(0), 10, 700}};
    state.points.refunds = {{ref(22), sampleId<base::EventId>(27), moment(130), day(0), 4}};
    state.bonus.lots = {{ref(23), QStringLiteral("b1"), moment(120), day(0), day(0), day(90), 0, 2'000, 0}};
    state.facts.tallies = {{ref(20), QStringLiteral("c1"), QStringLiteral("summer"), moment(1), day(0), 1, 900}};
    state.facts.tierGrants = {
        {ref(21), QStringLiteral("t1"), QStringLiteral("gold"), moment(2), day(0), day(300), QStringLiteral("friend")}};
    state.facts.gifts = {
        {ref(22), QStringLiteral("g1"), sampleId<base::VoucherId>(40), moment(90), day(0), 9'000, day(365)}};
    state.facts.giftPayments = {
        {ref(23), QStringLiteral("g1"), sampleId<base::VoucherId>(40), moment(120), day(0), 800, 100}};
    state.undone = {sampleId<base::EventId>(28), sampleId<base::EventId>(29)};
    state.needsNewerMuhr = true;
    state.visits = countVisits(state.acts);
    return state;
}

} // namespace

/// A stored card is read as it was written, and nothing else is a card.
class CardStateBytesTest : public QObject
{
    Q_OBJECT
private slots:
    void aStateComesBackFromItsBytes()
    {
        const CardState state = fullState();
        const auto read = decodeCardState(encodeCardState(state));
        QVERIFY(read);
        QVERIFY(*read == state);
        const CardState empty = CardState::empty(sampleId<base::CustomerId>(1), sampleId<base::ProgrammeId>(2));
        QVERIFY(decodeCardState(encodeCardState(empty)) == empty);
    }
    void everyPartTellsStatesApart()
    {
        const CardState state = fullState();
        const QByteArray bytes = encodeCardState(state);
        const auto differs = [&](auto change) {
            CardState other = state;
            change(other);
            return encodeCardState(other) != bytes && !(other == state);
        };
        QVERIFY(differs([](CardState &other) { other.joinedAt.reset(); }));
        QVERIFY(differs([](CardState &other) { other.referrer.reset(); }));
        QVERIFY(differs([](CardState &other) { ++other.purchases; }));
        QVERIFY(differs([](CardState &other) { ++other.spendMinor; }));
        QVERIFY(differs([](CardState &other) { ++other.stamps[0].remainderMinor; }));
        QVERIFY(differs([](CardState &other) { ++other.stamps[1].runs[0].goal; }));
        QVERIFY(differs([](CardState &other) { other.stamps[1].lastDay.reset(); }));
        QVERIFY(differs([](CardState &other) { ++other.stamps[1].unmarkedTotal; }));
        QVERIFY(differs([](CardState &other) { ++other.stamps[1].marks[0].count; }));
        QVERIFY(differs([](CardState &other) { other.rewards[1].use.reset(); }));
        QVERIFY(differs([](CardState &other) { other.rewards[1].voidedBy.reset(); }));
        QVERIFY(differs([](CardState &other) { other.rewards[1].firstDay.reset(); }));
        QVERIFY(differs([](CardState &other) { other.rewards[1].reservedUntil.reset(); }));
        QVERIFY(differs([](CardState &other) { other.rewards[1].isWithdrawn = false; }));
        QVERIFY(differs([](CardState &other) { ++other.disputes[0].valueMinor; }));
        QVERIFY(differs([](CardState &other) { other.disputes[1].decision = DisputeDecision::Block; }));
        QVERIFY(differs([](CardState &other) { other.disputes[1].decidedBy = {}; }));
        QVERIFY(differs([](CardState &other) { ++other.limits[0].count; }));
        QVERIFY(differs([](CardState &other) { other.returns[0].isAll = true; }));
        QVERIFY(differs([](CardState &other) { ++other.acts[2].stamps; }));
        QVERIFY(differs([](CardState &other) { other.acts[2].counting = VisitCounting::day(); }));
        QVERIFY(differs([](CardState &other) { ++other.points.lots[0].takenBack; }));
        QVERIFY(differs([](CardState &other) { ++other.facts.tallies[0].count; }));
        QVERIFY(differs([](CardState &other) { other.undone.pop_back(); }));
        QVERIFY(differs([](CardState &other) { other.needsNewerMuhr = false; }));
    }
    void everyShorterPieceIsRefused()
    {
        const QByteArray bytes = encodeCardState(fullState());
        for (qsizetype length = 0; length < bytes.size(); ++length)
            QVERIFY2(!decodeCardState(QByteArrayView(bytes).first(length)), qPrintable(QString::number(length)));
        QVERIFY(!decodeCardState(bytes + '\0'));
    }
    void aMomentPastAllTimeIsRefused()
    {
        CardState state = CardState::empty(sampleId<base::CustomerId>(8), sampleId<base::ProgrammeId>(12));
        state.acts = {act(20, 0, VisitCounting::day()), act(21, 0, VisitCounting::day())};
        state.acts[0].at = base::Instant::fromMs(1);
        state.acts[1].at = base::Instant::fromMs(std::numeric_limits<qint64>::max());
        const QByteArray bytes = encodeCardState(state);
        QVERIFY(decodeCardState(bytes));
        // The second stands as the distance from the first: a millisecond more would wrap.
        const QByteArray first = QByteArray(16, '\x14') + '\x01';
        QCOMPARE(bytes.count(first), 1);
        QVERIFY(!decodeCardState(QByteArray(bytes).replace(first, QByteArray(16, '\x14') + '\x02')));
    }
    void aDayPastAllTimeIsRefused()
    {
        CardState state = CardState::empty(sampleId<base::CustomerId>(8), sampleId<base::ProgrammeId>(12));
        state.acts = {act(20, 0, VisitCounting::day())};
        const QByteArray bytes = encodeCardState(state);
        const QByteArray day = QByteArray::fromHex("194e20");
        QCOMPARE(bytes.count(day), 1);
        QVERIFY(decodeCardState(QByteArray(bytes).replace(day, QByteArray::fromHex("194e21"))));
        QVERIFY(!decodeCardState(QByteArray(bytes).replace(day, QByteArray::fromHex("1b7fffffffffffffff"))));
    }
    void aDamagedByteIsRefusedOrAnotherState()
    {
        const CardState state = fullState();
        const QByteArray bytes = encodeCardState(state);
        int refused = 0;
        for (qsizetype at = 0; at < bytes.size(); ++at)
            for (const int change : {0x01, 0x20, 0x40, 0x80, 0xff}) {
                QByteArray damaged = bytes;
                damaged[at] = static_cast<char>(damaged[at] ^ change);
                const auto read = decodeCardState(damaged);
                refused += read ? 0 : 1;
                // What is read is what would be written: no two byte strings are the same card.
                if (read)
                    QCOMPARE(encodeCardState(*read), damaged);
            }
        QVERIFY(refused > bytes.size());
    }
};

MUHR_TEST(CardStateBytesTest, card_state_bytes_test)
#include "card_state_bytes_test.moc"
