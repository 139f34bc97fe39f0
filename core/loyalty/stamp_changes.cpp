// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/stamp_changes.h"

#include "core/loyalty/derived_id.h"

#include <algorithm>

namespace muhr::loyalty {
namespace {

const StampLadder *ladderOf(const ProgrammeShelf &shelf, const base::Sha256 &version, const QString &stampKind)
{
    const PublishedProgramme *published = shelf.find(version);
    return published ? published->programme.ladderOfKind(stampKind) : nullptr;
}

void reach(CardState &state, const StampTrack &track, const Milestone &milestone, const ChangeContext &context)
{
    const base::VoucherId id = rewardId(state.customer, state.programme, milestone.reward.kind, track.cycle());
    // Used before it was undone, and now earned again.
    if (state.reward(id))
        return;
    RewardState reward;
    reward.id = id;
    reward.rule = track.rule;
    reward.kind = milestone.reward.kind;
    reward.version = track.version();
    reward.from = context.event;
    reward.cycle = track.cycle();
    reward.stampKind = track.kind;
    reward.threshold = track.total;
    reward.since = context.at;
    reward.branch = context.branch;
    if (milestone.reward.validDays)
        reward.lastDay = context.day().plusDays(*milestone.reward.validDays);
    reward.valueMinor = milestone.reward.valueMinor;
    state.rewards.push_back(reward);
}

} // namespace

StampTrack &trackFor(CardState &state, const QString &kind, const QString &rule)
{
    const auto place =
        std::lower_bound(state.stamps.begin(), state.stamps.end(), kind,
                         [](const StampTrack &track, const QString &wanted) { return track.kind < wanted; });
    if (place != state.stamps.end() && place->kind == kind)
        return *place;
    StampTrack track;
    track.kind = kind;
    track.rule = rule;
    return *state.stamps.insert(place, track);
}

void dropEmptyTracks(CardState &state)
{
    std::erase_if(state.stamps, [](const StampTrack &track) { return track.total == 0 && track.remainderMinor == 0; });
}

void addStamps(CardState &state, const StampsGiven &given, const ChangeContext &context)
{
    const Programme &programme = context.published.programme;
    const ProgrammeRule *by = programme.rule(given.rule);
    // Another rule can give stamps of a ladder, such as for a birthday.
    const StampLadder *current = programme.ladderOfKind(given.stampKind);
    if (!by || !by->bound || !current) {
        // A rule of a newer Muhr that gives stamps too.
        state.needsNewerMuhr = true;
        return;
    }
    StampTrack &track = trackFor(state, given.stampKind, current->rule);
    for (std::int64_t i = 0; i < given.count; ++i) {
        if (track.runs.empty() || track.isFull()) {
            const bool goesOn = !track.runs.empty() && track.version() == context.published.programme.version();
            if (!goesOn)
                track.runs.push_back(
                    {track.cycle() + 1, track.total, context.published.programme.version(), current->goal});
        }
        ++track.total;
        const StampLadder *ladder = ladderOf(context.shelf, track.version(), track.kind);
        if (!ladder) {
            state.needsNewerMuhr = true;
            continue;
        }
        const std::int64_t held = track.held();
        for (const Milestone &milestone : ladder->milestones)
            if (milestone.at == held)
                reach(state, track, milestone, context);
    }
}

void removeStamps(CardState &state, const QString &kind, std::int64_t count)
{
    for (StampTrack &track : state.stamps) {
        if (track.kind != kind)
            continue;
        track.total -= count;
        while (!track.runs.empty() && track.total <= track.runs.back().from)
            track.runs.pop_back();
    }
    dropEmptyTracks(state);
}

} // namespace muhr::loyalty
