// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/next_reward.h"

#include <algorithm>

namespace muhr::loyalty {
namespace {

LadderView viewOf(const StampLadder *ladder, const StampTrack *track, const StampLadder *following,
                  base::LocalDate today)
{
    LadderView view;
    view.ladder = ladder;
    const bool isOver = track && track->isOver(today);
    if (track && !isOver) {
        view.held = track->held();
        view.lastDay = track->lastDay;
    }
    view.cycle = std::max<std::int64_t>(1, (track ? track->cycle() : 0) + (isOver ? 1 : 0));
    for (const Milestone &milestone : ladder->milestones)
        if (!view.next && milestone.at > view.held) {
            view.next = &milestone;
            view.missing = milestone.at - view.held;
        }
    // The card is full: the next one begins with the next stamp, under the programme in force.
    if (!view.next && following) {
        view.next = &following->milestones.front();
        view.missing = view.next->at;
    }
    return view;
}

} // namespace

std::vector<LadderView> ladderViews(const ProgrammeShelf &shelf, const PublishedProgramme &inForce,
                                    const CardState &card, base::LocalDate today)
{
    std::vector<LadderView> views;
    for (const StampLadder *current : inForce.programme.ladders()) {
        const StampTrack *track = card.track(current->stampKind);
        const PublishedProgramme *pinned = track && !track->isOver(today) ? shelf.find(track->version()) : nullptr;
        const StampLadder *ladder = pinned ? pinned->programme.ladderOfKind(current->stampKind) : current;
        views.push_back(viewOf(ladder ? ladder : current, track, current, today));
        views.back().owed = card.owedStamps(current->stampKind);
    }
    for (const StampTrack &track : card.stamps) {
        const PublishedProgramme *pinned = shelf.find(track.version());
        const StampLadder *ladder = pinned ? pinned->programme.ladderOfKind(track.kind) : nullptr;
        if (!ladder || track.isOver(today) || inForce.programme.ladderOfKind(track.kind))
            continue;
        views.push_back(viewOf(ladder, &track, nullptr, today));
        views.back().owed = card.owedStamps(track.kind);
    }
    return views;
}

const Reward *rewardOf(const ProgrammeShelf &shelf, const RewardState &reward)
{
    const PublishedProgramme *published = shelf.find(reward.version);
    return published ? published->programme.reward(reward.kind) : nullptr;
}

} // namespace muhr::loyalty
