// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/fold.h"

#include "core/loyalty/card_changes.h"
#include "core/loyalty/dispute_changes.h"

#include <algorithm>

namespace muhr::loyalty {
namespace {

/// What the event changes a card under; nothing if it belongs to another programme of the shop.
std::optional<ChangeContext> contextOf(CardState &state, const TimedEvent &timed, const ProgrammeShelf &shelf)
{
    const PublishedProgramme *published = shelf.find(timed.event->programmeVersion);
    if (!published) {
        // The terms have not come here, so what the event means cannot be known.
        state.needsNewerMuhr = true;
        return std::nullopt;
    }
    if (published->id != state.programme)
        return std::nullopt;
    return ChangeContext{timed.event->id,    timed.at,   timed.wasMoved, timed.event->branch,
                         timed.event->staff, *published, shelf};
}

void foldAct(CardState &state, const TimedEvent &timed, const Act &act, const ProgrammeShelf &shelf)
{
    // An undo can come first where the act had been held back.
    if (state.isUndone(timed.event->id))
        return;
    if (const auto context = contextOf(state, timed, shelf))
        applyAct(state, act, *context);
}

void foldJoin(CardState &state, const FoldedEvent &event, const CustomerJoined &join, const ProgrammeShelf &shelf)
{
    if (join.programme != state.programme || state.joinedAt)
        return;
    state.joinedAt = event.now.at;
    state.referrer = join.referrer;
    if (!join.entries.empty())
        if (const auto context = contextOf(state, event.now, shelf))
            applyEntries(state, join.entries, *context);
    for (const TimedEvent &waiting : event.waiting)
        if (const auto *act = std::get_if<Act>(&waiting.event->body))
            foldAct(state, waiting, *act, shelf);
}

void foldUndone(CardState &state, const FoldedEvent &event, const Undone &undone, const ProgrammeShelf &shelf)
{
    const TimedEvent &earlier = event.earlier;
    if (state.isUndone(undone.event))
        return;
    const auto *act = earlier.event ? std::get_if<Act>(&earlier.event->body) : nullptr;
    if (earlier.event && !act)
        return;
    const auto context = act ? contextOf(state, earlier, shelf) : std::nullopt;
    if (act && !context)
        return;
    state.undone.insert(std::upper_bound(state.undone.begin(), state.undone.end(), undone.event), undone.event);
    for (const EntryRef &use : undone.usesTakenBack)
        reverseUse(state, use);
    if (act)
        reverseAct(state, *act, *context);
    payCharges(state, event.now.at, shelf);
}

void foldReturned(CardState &state, const FoldedEvent &event, const Returned &returned, const ProgrammeShelf &shelf)
{
    const TimedEvent &earlier = event.earlier;
    const auto *act = earlier.event ? std::get_if<Act>(&earlier.event->body) : nullptr;
    if (!act || state.isUndone(returned.event) || isFullyReturned(state, returned.event))
        return;
    const auto context = contextOf(state, earlier, shelf);
    if (!context)
        return;
    applyReturn(state, *act, *context, {returned, event.now.event->id, event.now.at});
    payCharges(state, event.now.at, shelf);
}

void foldUnknown(CardState &state, const UnknownBody &body)
{
    // A known kind in a newer form may change the card in ways this version cannot see.
    if (body.critical || eventKindFromNumber(body.kind))
        state.needsNewerMuhr = true;
}

} // namespace

void foldInto(CardState &state, const FoldedEvent &event, const ProgrammeShelf &shelf)
{
    const Body &body = event.now.event->body;
    if (const auto *act = std::get_if<Act>(&body))
        foldAct(state, event.now, *act, shelf);
    else if (const auto *join = std::get_if<CustomerJoined>(&body))
        foldJoin(state, event, *join, shelf);
    else if (const auto *undone = std::get_if<Undone>(&body))
        foldUndone(state, event, *undone, shelf);
    else if (const auto *returned = std::get_if<Returned>(&body))
        foldReturned(state, event, *returned, shelf);
    else if (const auto *settled = std::get_if<DisputeSettled>(&body))
        settleDispute(state, *settled, event.now, shelf);
    else if (const auto *unknown = std::get_if<UnknownBody>(&body))
        foldUnknown(state, *unknown);
}

CardState fold(CardState state, const FoldedEvent &event, const ProgrammeShelf &shelf)
{
    foldInto(state, event, shelf);
    return state;
}

} // namespace muhr::loyalty
