// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/stamp_changes.h"

#include "core/loyalty/stamp_cards.h"

#include <algorithm>
#include <tuple>

namespace muhr::loyalty {
namespace {

StampTrack *findTrack(CardState &state, const QString &kind)
{
    const auto found = std::find_if(state.stamps.begin(), state.stamps.end(),
                                    [&](const StampTrack &track) { return track.kind == kind; });
    return found == state.stamps.end() ? nullptr : &*found;
}

void dropEmptyRuns(StampTrack &track)
{
    while (!track.runs.empty() && track.total <= track.runs.back().from)
        track.runs.pop_back();
}

/// Takes off stamps that came before the first mark.
void removeUnmarked(StampTrack &track, std::int64_t count)
{
    track.unmarkedTotal -= count;
    while (track.unmarkedRuns > 0 &&
           track.unmarkedTotal <= track.runs[static_cast<std::size_t>(track.unmarkedRuns - 1)].from)
        --track.unmarkedRuns;
}

} // namespace

StampTrack &trackFor(CardState &state, const QString &kind, const QString &rule)
{
    if (StampTrack *track = findTrack(state, kind))
        return *track;
    const auto place =
        std::lower_bound(state.stamps.begin(), state.stamps.end(), kind,
                         [](const StampTrack &track, const QString &wanted) { return track.kind < wanted; });
    StampTrack track;
    track.kind = kind;
    track.rule = rule;
    return *state.stamps.insert(place, track);
}

void dropEmptyTracks(CardState &state)
{
    std::erase_if(state.stamps, [](const StampTrack &track) { return track.total == 0 && track.remainderMinor == 0; });
}

void addStamps(CardState &state, const StampsGiven &given, const EntryRef &ref, const ChangeContext &context)
{
    const Programme &programme = context.published.programme;
    const ProgrammeRule *by = programme.rule(given.rule);
    // Another rule can give stamps of a ladder, such as for a birthday.
    const StampLadder *ladder = programme.ladderOfKind(given.stampKind);
    if (!by || !by->bound || !ladder) {
        // A rule of a newer Muhr that gives stamps too.
        state.needsNewerMuhr = true;
        return;
    }
    StampTrack &track = trackFor(state, given.stampKind, ladder->rule);
    const StampMark mark{ref, context.at, context.day(), context.branch, programme.version(), given.count};
    if (track.marks.empty() && ladder->expiry == StampExpiry::Never) {
        fillCards(state, track, mark, context.shelf, state.rewards);
        return;
    }
    if (track.marks.empty()) {
        track.unmarkedTotal = track.total;
        track.unmarkedRuns = static_cast<std::int64_t>(track.runs.size());
    }
    track.marks.insert(std::upper_bound(track.marks.begin(), track.marks.end(), mark,
                                        [](const StampMark &one, const StampMark &other) {
                                            return std::tie(one.at, one.from) < std::tie(other.at, other.from);
                                        }),
                       mark);
    retraceCards(state, track, context.shelf);
}

void removeStamps(CardState &state, const StampsGiven &given, const EntryRef &ref, const ChangeContext &context)
{
    if (StampTrack *track = findTrack(state, given.stampKind); track && track->marks.empty()) {
        track->total -= given.count;
        dropEmptyRuns(*track);
    } else if (track) {
        if (std::erase_if(track->marks, [&](const StampMark &mark) { return mark.from == ref; }) == 0)
            removeUnmarked(*track, given.count);
        retraceCards(state, *track, context.shelf);
    }
    dropEmptyTracks(state);
}

} // namespace muhr::loyalty
