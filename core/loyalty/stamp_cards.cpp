// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/stamp_cards.h"

#include "core/loyalty/card_changes.h"
#include "core/loyalty/derived_id.h"
#include "core/loyalty/reward_days.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace muhr::loyalty {
namespace {

const StampLadder *ladderOf(const ProgrammeShelf &shelf, const base::Sha256 &version, const QString &stampKind)
{
    const PublishedProgramme *published = shelf.find(version);
    return published ? published->programme.ladderOfKind(stampKind) : nullptr;
}

RewardState reached(const CardState &state, const StampTrack &track, const Milestone &milestone, const StampMark &mark)
{
    RewardState reward;
    reward.id = rewardId(state.customer, state.programme, milestone.reward.kind, track.cycle());
    reward.rule = track.rule;
    reward.kind = milestone.reward.kind;
    reward.version = track.version();
    reward.from = mark.from.event;
    reward.cycle = track.cycle();
    reward.stampKind = track.kind;
    reward.threshold = track.total;
    reward.since = mark.at;
    reward.branch = mark.branch;
    reward.firstDay = firstDayOf(milestone.reward, mark.day);
    reward.lastDay = lastDayOf(milestone.reward, mark.day);
    reward.valueMinor = milestone.reward.valueMinor;
    return reward;
}

/// The last day of the card behind its newest stamp.
std::optional<base::LocalDate> lastDayOf(const StampTrack &track, const StampLadder &ladder, const StampMark &mark)
{
    if (track.isFull())
        return std::nullopt;
    switch (ladder.expiry) {
    case StampExpiry::Never:
        return std::nullopt;
    case StampExpiry::Card:
        return track.held() == 1 ? mark.day.plusDays(ladder.expiresAfter) : track.lastDay;
    case StampExpiry::Quiet:
        break;
    }
    return mark.day.plusDays(ladder.expiresAfter);
}

/// How many stamps a card of the past got.
std::int64_t stampsOfCycle(const StampTrack &track, std::int64_t cycle)
{
    for (std::size_t i = track.runs.size(); i-- > 0;) {
        const StampRun &run = track.runs[i];
        if (run.firstCycle > cycle)
            continue;
        const std::int64_t end = i + 1 < track.runs.size() ? track.runs[i + 1].from : track.total;
        return std::min(run.goal, std::max<std::int64_t>(0, end - run.from - (cycle - run.firstCycle) * run.goal));
    }
    return 0;
}

/// Stamps that are missing behind a reward that is reached no more.
std::int64_t missingFor(const RewardState &reward, const StampTrack &track, const ProgrammeShelf &shelf)
{
    std::int64_t missing = 1;
    if (const StampLadder *ladder = ladderOf(shelf, reward.version, track.kind))
        for (const Milestone &milestone : ladder->milestones)
            if (milestone.reward.kind == reward.kind)
                missing = std::max(missing, milestone.at - stampsOfCycle(track, reward.cycle));
    return missing;
}

} // namespace

void fillCards(CardState &state, StampTrack &track, const StampMark &mark, const ProgrammeShelf &shelf,
               std::vector<RewardState> &rewards)
{
    const StampLadder *current = ladderOf(shelf, mark.version, track.kind);
    if (!current) {
        // The terms have not come here.
        state.needsNewerMuhr = true;
        return;
    }
    for (std::int64_t i = 0; i < mark.count; ++i) {
        const bool isOver = track.isOver(mark.day);
        if (track.runs.empty() || track.isFull() || isOver) {
            const bool goesOn = !track.runs.empty() && !isOver && track.version() == mark.version;
            if (!goesOn)
                track.runs.push_back({track.cycle() + 1, track.total, mark.version, current->goal});
        }
        ++track.total;
        const StampLadder *ladder =
            track.version() == mark.version ? current : ladderOf(shelf, track.version(), track.kind);
        if (!ladder) {
            state.needsNewerMuhr = true;
            continue;
        }
        track.lastDay = lastDayOf(track, *ladder, mark);
        const std::int64_t held = track.held();
        for (const Milestone &milestone : ladder->milestones) {
            if (milestone.at != held)
                continue;
            RewardState reward = reached(state, track, milestone, mark);
            // Used before it was undone, and now earned again.
            if (std::none_of(rewards.begin(), rewards.end(),
                             [&](const RewardState &other) { return other.id == reward.id; }))
                rewards.push_back(std::move(reward));
        }
    }
}

void retraceCards(CardState &state, StampTrack &track, const ProgrammeShelf &shelf)
{
    track.runs.resize(static_cast<std::size_t>(track.unmarkedRuns));
    track.total = track.unmarkedTotal;
    track.lastDay.reset();
    std::vector<RewardState> now;
    for (const StampMark &mark : track.marks)
        fillCards(state, track, mark, shelf, now);
    for (RewardState &before : state.rewards) {
        if (before.cycle == 0 || before.stampKind != track.kind || before.threshold <= track.unmarkedTotal)
            continue;
        const auto again =
            std::find_if(now.begin(), now.end(), [&](const RewardState &reward) { return reward.id == before.id; });
        if (again == now.end()) {
            before.threshold = track.total + missingFor(before, track, shelf);
        } else {
            before.threshold = again->threshold;
            now.erase(again);
        }
    }
    std::move(now.begin(), now.end(), std::back_inserter(state.rewards));
    if (track.marks.empty())
        track.unmarkedTotal = track.unmarkedRuns = 0;
    dropUnreached(state);
}

} // namespace muhr::loyalty
