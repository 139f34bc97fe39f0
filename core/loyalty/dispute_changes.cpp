// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/dispute_changes.h"

#include "core/loyalty/card_changes.h"

#include <algorithm>

namespace muhr::loyalty {
namespace {

RewardState *paymentOf(CardState &state, const Dispute &dispute)
{
    const auto found = std::find_if(state.rewards.begin(), state.rewards.end(),
                                    [&](const RewardState &reward) { return reward.use == dispute.use; });
    return found == state.rewards.end() ? nullptr : &*found;
}

bool canPay(const CardState &state, const RewardState &reward, base::Instant at, const ProgrammeShelf &shelf)
{
    if (reward.use || reward.voidedBy || reward.isHeldAt(at) || !state.isBacked(reward))
        return false;
    // One that waits for its first day pays as well: it is hers already.
    const PublishedProgramme *published = shelf.find(reward.version);
    return published && !(reward.lastDay && *reward.lastDay < published->programme.dayOf(at));
}

} // namespace

void settleDispute(CardState &state, const DisputeSettled &settled, const TimedEvent &event,
                   const ProgrammeShelf &shelf)
{
    const auto dispute = std::find_if(state.disputes.begin(), state.disputes.end(),
                                      [&](const Dispute &one) { return one.use == settled.use; });
    if (dispute == state.disputes.end())
        return;
    const bool isOpen = settled.decision == DisputeDecision::Reopen;
    dispute->decision = isOpen ? std::nullopt : std::optional(settled.decision);
    dispute->decidedBy = isOpen ? base::EventId() : event.event->id;
    if (RewardState *payment = paymentOf(state, *dispute); payment && settled.decision != DisputeDecision::Charge) {
        payment->use.reset();
        dropUnreached(state);
    }
    payCharges(state, event.at, shelf);
}

void payCharges(CardState &state, base::Instant at, const ProgrammeShelf &shelf)
{
    for (const Dispute &dispute : state.disputes) {
        if (dispute.decision != DisputeDecision::Charge || paymentOf(state, dispute))
            continue;
        const auto reward = std::find_if(state.rewards.begin(), state.rewards.end(), [&](const RewardState &one) {
            return one.kind == dispute.rewardKind && canPay(state, one, at, shelf);
        });
        if (reward != state.rewards.end())
            reward->use = dispute.use;
    }
}

} // namespace muhr::loyalty
