// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/card_facts_bytes.h"
#include "core/loyalty/card_state.h"
#include "core/loyalty/point_history_bytes.h"
#include "core/loyalty/reward_state_bytes.h"
#include "core/loyalty/state_parts.h"
#include "core/loyalty/visits.h"

#include <algorithm>

// A state is an array: format, customer, programme, joined, purchases, spend, versions, branches, tracks, rewards,
// disputes, limits, returns, acts, undone, needs newer Muhr, and on a card that has more: referrer, four lists of
// points, four of bonus money, four of facts. Versions and branches stand once, in the order they are first named, and
// are pointed at by number.

namespace muhr::loyalty {
namespace {

constexpr std::int64_t format = 2;
constexpr std::int64_t fieldCount = 16;
constexpr std::int64_t actItems = 9;
constexpr std::int64_t fieldCountWithMore = fieldCount + 1 + 4 + 4 + 4;

/// 0 day, 1 every act, else minutes + 1.
std::int64_t countingNumber(const VisitCounting &counting)
{
    switch (counting.mode()) {
    case VisitCounting::Mode::Day:
        return 0;
    case VisitCounting::Mode::EveryAct:
        return 1;
    case VisitCounting::Mode::Minutes:
        break;
    }
    return counting.minutes() + 1;
}

VisitCounting readCounting(CborReader &reader)
{
    const std::int64_t number = reader.integer(0, anyNumber - 1);
    if (number < 2)
        return number == 0 ? VisitCounting::day() : VisitCounting::everyAct();
    const auto counting = VisitCounting::apart(number - 1);
    if (!counting)
        reader.fail();
    return counting.value_or(VisitCounting());
}

constexpr std::int64_t trackItems = 5;
constexpr std::int64_t trackItemsWithMarks = 9;
constexpr std::int64_t markItems = 7;

void writeMarks(CborWriter &writer, Tables &tables, const StampTrack &track)
{
    writeOptionalDay(writer, track.lastDay);
    writer.integer(track.unmarkedTotal);
    writer.integer(track.unmarkedRuns);
    // Flat too.
    writer.array(static_cast<std::int64_t>(track.marks.size()) * markItems);
    for (const StampMark &mark : track.marks) {
        writeRef(writer, mark.from);
        writer.integer(mark.at.ms());
        writer.integer(mark.day.dayNumber());
        writer.integer(tables.branches.indexOf(mark.branch));
        writer.integer(tables.versions.indexOf(mark.version));
        writer.integer(mark.count);
    }
}

void readMarks(CborReader &reader, const Tables &tables, StampTrack &track)
{
    track.lastDay = readOptionalDay(reader);
    track.unmarkedTotal = reader.integer();
    track.unmarkedRuns = reader.integer(0, static_cast<std::int64_t>(track.runs.size()));
    const std::int64_t numbers = reader.array();
    // Without a mark the shorter form is the right one.
    if (numbers % markItems != 0 || numbers == 0)
        reader.fail();
    for (std::int64_t i = 0; i < numbers / markItems && !reader.failed(); ++i) {
        StampMark mark;
        mark.from = readRef(reader);
        mark.at = base::Instant::fromMs(reader.integer(0, anyNumber));
        mark.day = readDay(reader);
        mark.branch = tables.branches.at(reader);
        mark.version = tables.versions.at(reader);
        mark.count = reader.integer(1, anyNumber);
        track.marks.push_back(mark);
    }
}

void writeTrack(CborWriter &writer, Tables &tables, const StampTrack &track)
{
    writer.array(track.marks.empty() ? trackItems : trackItemsWithMarks);
    writer.text(track.kind);
    writer.text(track.rule);
    writer.integer(track.total);
    writer.integer(track.remainderMinor);
    // Flat, four numbers a run, to stay within four levels.
    writer.array(static_cast<std::int64_t>(track.runs.size()) * 4);
    for (const StampRun &run : track.runs) {
        writer.integer(run.firstCycle);
        writer.integer(run.from);
        writer.integer(tables.versions.indexOf(run.version));
        writer.integer(run.goal);
    }
    if (!track.marks.empty())
        writeMarks(writer, tables, track);
}

StampTrack readTrack(CborReader &reader, const Tables &tables)
{
    StampTrack track;
    const std::int64_t items = reader.array();
    if (items != trackItems && items != trackItemsWithMarks)
        reader.fail();
    track.kind = reader.text(longestName);
    track.rule = reader.text(longestName);
    track.total = reader.integer();
    track.remainderMinor = reader.integer();
    const std::int64_t numbers = reader.array();
    if (numbers % 4 != 0)
        reader.fail();
    for (std::int64_t i = 0; i < numbers / 4 && !reader.failed(); ++i) {
        StampRun run;
        run.firstCycle = reader.integer(1, anyNumber);
        run.from = reader.integer();
        run.version = tables.versions.at(reader);
        run.goal = reader.integer(1, anyNumber);
        track.runs.push_back(run);
    }
    if (items == trackItemsWithMarks)
        readMarks(reader, tables, track);
    return track;
}

constexpr std::int64_t disputeItems = 8;
constexpr std::int64_t disputeItemsDecided = 10;

void writeDispute(CborWriter &writer, Tables &tables, const Dispute &dispute)
{
    writer.array(dispute.decision ? disputeItemsDecided : disputeItems);
    writeRef(writer, dispute.use);
    writer.text(dispute.rule);
    writer.text(dispute.rewardKind);
    writer.integer(dispute.valueMinor);
    writer.integer(dispute.at.ms());
    writer.integer(tables.branches.indexOf(dispute.branch));
    writer.bytes(dispute.staff.bytes());
    if (dispute.decision) {
        writer.integer(static_cast<std::int64_t>(*dispute.decision));
        writer.bytes(dispute.decidedBy.bytes());
    }
}

Dispute readDispute(CborReader &reader, const Tables &tables)
{
    Dispute dispute;
    const std::int64_t items = reader.array();
    if (items != disputeItems && items != disputeItemsDecided)
        reader.fail();
    dispute.use = readRef(reader);
    dispute.rule = reader.text(longestName);
    dispute.rewardKind = reader.text(longestName);
    dispute.valueMinor = reader.integer();
    dispute.at = base::Instant::fromMs(reader.integer());
    dispute.branch = tables.branches.at(reader);
    dispute.staff = readId<base::StaffId>(reader);
    if (items == disputeItemsDecided) {
        dispute.decision = static_cast<DisputeDecision>(reader.integer(1, 3));
        dispute.decidedBy = readId<base::EventId>(reader);
    }
    return dispute;
}

/// Flat, nine items an act; moments as the distance from the one before.
void writeActs(CborWriter &writer, Tables &tables, const std::vector<ActMark> &acts)
{
    writer.array(static_cast<std::int64_t>(acts.size()) * actItems);
    std::int64_t before = 0;
    for (const ActMark &mark : acts) {
        writer.bytes(mark.event.bytes());
        writer.integer(mark.at.ms() - before);
        before = mark.at.ms();
        writer.integer(mark.day.dayNumber());
        writer.integer(tables.branches.indexOf(mark.branch));
        writer.integer(countingNumber(mark.counting));
        writer.integer(tables.versions.indexOf(mark.version));
        writer.integer(mark.stamps);
        writer.integer(mark.spendMinor);
        writer.integer(mark.isPurchase ? 1 : 0);
    }
}

std::vector<ActMark> readActs(CborReader &reader, const Tables &tables)
{
    std::vector<ActMark> acts;
    const std::int64_t numbers = reader.array();
    if (numbers % actItems != 0)
        reader.fail();
    std::int64_t before = 0;
    for (std::int64_t i = 0; i < numbers / actItems && !reader.failed(); ++i) {
        ActMark mark;
        mark.event = readId<base::EventId>(reader);
        const std::int64_t apart = reader.integer(0, anyNumber);
        if (apart > anyNumber - before) {
            reader.fail();
            break;
        }
        before += apart;
        mark.at = base::Instant::fromMs(before);
        mark.day = readDay(reader);
        mark.branch = tables.branches.at(reader);
        mark.counting = readCounting(reader);
        mark.version = tables.versions.at(reader);
        mark.stamps = reader.integer(0, anyNumber);
        mark.spendMinor = reader.integer();
        mark.isPurchase = reader.integer(0, 1) == 1;
        acts.push_back(mark);
    }
    return acts;
}

} // namespace

QByteArray encodeCardState(const CardState &state)
{
    Tables tables;
    CborWriter lists;
    writeList(lists, state.stamps, [&](const StampTrack &track) { writeTrack(lists, tables, track); });
    writeList(lists, state.rewards, [&](const RewardState &reward) { writeReward(lists, tables, reward); });
    writeList(lists, state.disputes, [&](const Dispute &dispute) { writeDispute(lists, tables, dispute); });
    writeList(lists, state.limits, [&](const LimitNote &note) {
        lists.array(3);
        lists.bytes(note.event.bytes());
        lists.text(note.rule);
        lists.integer(note.count);
    });
    writeList(lists, state.returns, [&](const ReturnMark &mark) {
        lists.array(4);
        lists.bytes(mark.act.bytes());
        lists.bytes(mark.returned.bytes());
        lists.integer(mark.amountMinor);
        lists.integer(mark.isAll ? 1 : 0);
    });
    writeActs(lists, tables, state.acts);
    writeList(lists, state.undone, [&](const base::EventId &event) { lists.bytes(event.bytes()); });

    CborWriter writer;
    const bool hasMore = state.referrer || !state.points.isEmpty() || !state.bonus.isEmpty() || !state.facts.isEmpty();
    writer.array(hasMore ? fieldCountWithMore : fieldCount);
    writer.integer(format);
    writer.bytes(state.customer.bytes());
    writer.bytes(state.programme.bytes());
    writer.integer(state.joinedAt ? state.joinedAt->ms() : -1);
    writer.integer(state.purchases);
    writer.integer(state.spendMinor);
    tables.versions.write(writer);
    tables.branches.write(writer);
    writer.raw(lists.result());
    writer.integer(state.needsNewerMuhr ? 1 : 0);
    if (hasMore) {
        writer.bytes(state.referrer.value_or(base::CustomerId()).bytes());
        writePoints(writer, state.points);
        writePoints(writer, state.bonus);
        writeFacts(writer, state.facts);
    }
    return writer.result();
}

std::optional<CardState> decodeCardState(QByteArrayView bytes)
{
    CborReader reader(bytes);
    const std::int64_t fields = reader.array();
    if ((fields != fieldCount && fields != fieldCountWithMore) || reader.integer() != format)
        return std::nullopt;
    CardState state;
    state.customer = readId<base::CustomerId>(reader);
    state.programme = readId<base::ProgrammeId>(reader);
    if (const std::int64_t ms = reader.integer(-1, anyNumber); ms >= 0)
        state.joinedAt = base::Instant::fromMs(ms);
    state.purchases = reader.integer();
    state.spendMinor = reader.integer();
    Tables tables;
    tables.versions = Table<base::Sha256>::read(reader);
    tables.branches = Table<base::BranchId>::read(reader);
    state.stamps = readList<StampTrack>(reader, [&] { return readTrack(reader, tables); });
    state.rewards = readList<RewardState>(reader, [&] { return readReward(reader, tables); });
    state.disputes = readList<Dispute>(reader, [&] { return readDispute(reader, tables); });
    state.limits = readList<LimitNote>(reader, [&] {
        LimitNote note;
        reader.array(3);
        note.event = readId<base::EventId>(reader);
        note.rule = reader.text(longestName);
        note.count = reader.integer();
        return note;
    });
    state.returns = readList<ReturnMark>(reader, [&] {
        ReturnMark mark;
        reader.array(4);
        mark.act = readId<base::EventId>(reader);
        mark.returned = readId<base::EventId>(reader);
        mark.amountMinor = reader.integer();
        mark.isAll = reader.integer(0, 1) == 1;
        return mark;
    });
    state.acts = readActs(reader, tables);
    state.undone = readList<base::EventId>(reader, [&] { return readId<base::EventId>(reader); });
    state.needsNewerMuhr = reader.integer(0, 1) == 1;
    if (fields == fieldCountWithMore) {
        if (const auto referrer = readId<base::CustomerId>(reader); referrer != base::CustomerId())
            state.referrer = referrer;
        state.points = readPoints(reader);
        state.bonus = readPoints(reader);
        state.facts = readFacts(reader);
    }
    if (!reader.finish())
        return std::nullopt;
    state.visits = countVisits(state.acts);
    // Only what encodeCardState would write again is a state: equal bytes, equal states.
    return encodeCardState(state) == bytes ? std::optional(state) : std::nullopt;
}

} // namespace muhr::loyalty
