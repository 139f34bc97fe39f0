// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/decide_voucher.h"

#include "core/loyalty/card_changes.h"
#include "core/loyalty/limits.h"
#include "core/loyalty/next_reward.h"
#include "core/loyalty/rights.h"
#include "core/loyalty/voucher_refusal.h"

namespace muhr::loyalty {

base::Expected<Decision, Refusal> decideVoucher(const ProgrammeShelf &shelf, const PublishedProgramme &inForce,
                                                const CardState &card, const VoucherCommand &command,
                                                const ActMoment &moment)
{
    using base::Unexpected;
    if (card.needsNewerMuhr || inForce.programme.needsNewerMuhr())
        return Unexpected{Refusal{RefusalReason::NeedsNewerMuhr, {}}};
    const RewardState *voucher = card.reward(command.voucher);
    if (!voucher)
        return Unexpected{Refusal{RefusalReason::NoReward, {command.voucher.text()}}};
    const Reward *described = rewardOf(shelf, *voucher);
    const base::TextValue name = described ? base::TextValue(described->title) : base::TextValue(voucher->kind);
    const bool isVoid = !command.minutes;
    if (isVoid && allowed(moment.role, Action::GiveVoucher) == Verdict::No)
        return Unexpected{Refusal{RefusalReason::NeedsManagerForReward, {name}}};
    if (!isVoid && allowed(moment.role, Action::RedeemWithinLimit) == Verdict::No)
        return Unexpected{Refusal{RefusalReason::NotAllowed, {}}};
    if (!isVoid && card.isBlocked(voucher->kind))
        return Unexpected{Refusal{RefusalReason::RewardBlocked, {name}}};
    if (!isVoid && (*command.minutes < 1 || *command.minutes > mostReservedMinutes))
        return Unexpected{Refusal{RefusalReason::BadMinutes, {mostReservedMinutes}}};
    const ChangeContext context{moment.event, moment.at, false, moment.branch, moment.staff, inForce, shelf};
    const RewardStatus status = card.statusAt(*voucher, context.day(), moment.at);
    if (auto refusal = voucherRefusal(*voucher, status, isVoid ? VoucherMove::Void : VoucherMove::Reserve, name))
        return Unexpected{*refusal};

    Decision decision;
    decision.act.channel = command.channel;
    if (isVoid) {
        decision.act.entries.push_back(VoucherVoided{voucher->rule, voucher->id});
        decision.sentence = {{"Act", QT_TRANSLATE_NOOP("Act", "Taken from the card: %1")}, {name}};
    } else {
        decision.act.entries.push_back(RewardReserved{voucher->rule, voucher->kind, voucher->id, *command.minutes});
        decision.sentence = {{"Act", QT_TRANSLATE_N_NOOP("Act", "Held for %Ln minute(s): %2")},
                             {*command.minutes, name}};
    }
    decision.after = card;
    applyAct(decision.after, decision.act, context);
    return decision;
}

} // namespace muhr::loyalty
