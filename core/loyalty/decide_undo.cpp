// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/decide.h"

#include "core/loyalty/account_plan.h"
#include "core/loyalty/act_sentence.h"
#include "core/loyalty/card_changes.h"
#include "core/loyalty/gift_balance.h"
#include "core/loyalty/limits.h"
#include "core/loyalty/next_reward.h"
#include "core/loyalty/point_balance.h"
#include "core/loyalty/rights.h"

#include <algorithm>

namespace muhr::loyalty {
namespace {

constexpr std::int64_t minuteMs = 60'000;

std::vector<Given> stampsOf(const Act &act)
{
    std::vector<Given> given;
    for (const Entry &entry : act.entries)
        if (const auto *stamps = std::get_if<StampsGiven>(&entry))
            given.push_back({stamps->stampKind, stamps->count});
    return given;
}

/// Whether anything was paid, and not brought back, with a gift that the act sold.
bool isGiftSpent(const CardState &card, const Act &act)
{
    return std::any_of(act.entries.begin(), act.entries.end(), [&](const Entry &entry) {
        const auto *gift = std::get_if<GiftLoaded>(&entry);
        return gift && paidWithGift(card, gift->gift) > 0;
    });
}

bool sellsGift(const Act &act)
{
    return std::any_of(act.entries.begin(), act.entries.end(),
                       [](const Entry &entry) { return std::holds_alternative<GiftLoaded>(entry); });
}

/// What a card under this programme may have undone; nothing if the event is no act of it.
std::optional<ChangeContext> actContext(const ProgrammeShelf &shelf, const CardState &card, const TimedEvent &event)
{
    if (!event.event || !std::holds_alternative<Act>(event.event->body))
        return std::nullopt;
    const PublishedProgramme *published = shelf.find(event.event->programmeVersion);
    if (!published || published->id != card.programme)
        return std::nullopt;
    return ChangeContext{event.event->id,    event.at,   event.wasMoved, event.event->branch,
                         event.event->staff, *published, shelf};
}

/// Rewards that were used although the stamps or the gift behind them go with the undone act.
std::vector<const RewardState *> usedRewardsLost(const CardState &before, const CardState &after)
{
    std::vector<const RewardState *> lost;
    const base::LocalDate anyDay;
    for (const RewardState &reward : after.rewards) {
        const RewardState *old = before.reward(reward.id);
        if (reward.use && after.statusOf(reward, anyDay) == RewardStatus::Owed && old && old->use &&
            before.statusOf(*old, anyDay) == RewardStatus::Used)
            lost.push_back(&reward);
    }
    return lost;
}

ActReward takenBack(const ProgrammeShelf &shelf, const RewardState &reward)
{
    ActReward result{reward.id, reward.kind, {}, RewardForm::Voucher, reward.lastDay};
    if (const Reward *described = rewardOf(shelf, reward)) {
        result.title = described->title;
        result.form = described->form;
    }
    return result;
}

constexpr Account accounts[] = {Account::Points, Account::Bonus};

QString givenKind(Account account)
{
    return QLatin1String(account == Account::Points ? pointsKind : bonusKind);
}

base::TextValue valueOf(Account account, std::int64_t amount, const QString &currency)
{
    return account == Account::Points ? base::TextValue(amount) : base::TextValue(base::TextMoney{amount, currency});
}

/// What is left of what the act brought, less what came back.
std::int64_t earnedBy(const CardState &card, Account account, const base::EventId &act)
{
    std::int64_t sum = 0;
    for (const PointLot &lot : card.account(account).lots)
        sum += lot.from.event == act ? lot.points - lot.takenBack : 0;
    return sum;
}

/// What came back of what had paid for the act.
std::int64_t refundedTo(const CardState &card, Account account, const base::EventId &act)
{
    std::int64_t sum = 0;
    for (const PointRefund &refund : card.account(account).refunds)
        sum += refund.of.event == act ? refund.points : 0;
    return sum;
}

ActReward bought(const PublishedProgramme &published, const PointSpending &spending)
{
    ActReward result{{}, spending.rewardKind, {}, RewardForm::Now, std::nullopt};
    if (const PointReward *described = published.programme.pointReward(spending.rewardKind))
        result.title = described->reward.title;
    return result;
}

/// The most that a card may owe of the account; 0: no limit.
std::int64_t mostDebtOf(const Programme &programme, Account account)
{
    std::int64_t most = 0;
    for (const ProgrammeRule &rule : programme.rules())
        if (const AccountPlan *plan = rule.bound ? rule.bound->account() : nullptr; plan && plan->account == account)
            most = std::max(most, plan->mostDebt);
    return most;
}

/// What was spent and would be owed: asks, takes back what it bought or paid, the newest first, or lets the card owe.
std::optional<Refusal> settleSpent(UndoDecision &decision, const UndoCommand &command, const UndoMoment &moment,
                                   const ChangeContext &context, Account account, const CardState &before,
                                   CardState after)
{
    const Programme &programme = context.published.programme;
    const base::LocalDate today = programme.dayOf(moment.at);
    const auto owedBy = [&](const CardState &card) { return balanceOf(card, account, today).debt; };
    const auto refusal = [&](RefusalReason points, RefusalReason bonus, std::int64_t amount) {
        return Refusal{account == Account::Points ? points : bonus,
                       {valueOf(account, amount, programme.currency().code())}};
    };
    const std::int64_t owedBefore = owedBy(before);
    std::int64_t owed = owedBy(after);
    if (owed <= owedBefore)
        return std::nullopt;
    if (command.usedReward == UsedReward::Ask || allowed(moment.role, Action::UndoUsedReward) == Verdict::No)
        return refusal(RefusalReason::UndoOfSpentPoints, RefusalReason::UndoOfSpentBonus, owed - owedBefore);
    const auto &spendings = after.account(account).spendings;
    while (command.usedReward == UsedReward::TakeBack && owed > owedBefore && !spendings.empty() &&
           std::int64_t(decision.undone.usesTakenBack.size()) < mostUsesTakenBack) {
        const PointSpending newest = spendings.back();
        decision.undone.usesTakenBack.push_back(newest.from);
        if (newest.rewardKind.isEmpty())
            decision.payAgainMinor += newest.valueMinor;
        else
            decision.rewardsTakenBack.push_back(bought(context.published, newest));
        reverseUse(after, newest.from);
        owed = owedBy(after);
    }
    const std::int64_t most = mostDebtOf(programme, account);
    if (most > 0 && owed > std::max(most, owedBefore))
        return refusal(RefusalReason::TooManyPointsOwed, RefusalReason::TooMuchBonusOwed, most);
    return std::nullopt;
}

bool isOwnRecent(const TimedEvent &event, const UndoMoment &moment)
{
    const std::int64_t age = moment.at.ms() - event.at.ms();
    return event.event->staff == moment.staff && age <= undoOwnMinutes * minuteMs;
}

} // namespace

base::Expected<UndoDecision, Refusal> decideUndo(const ProgrammeShelf &shelf, const CardState &card,
                                                 const UndoCommand &command, const UndoMoment &moment)
{
    using base::Unexpected;
    if (card.needsNewerMuhr)
        return Unexpected{Refusal{RefusalReason::NeedsNewerMuhr, {}}};
    const auto context = actContext(shelf, card, command.event);
    if (!context)
        return Unexpected{Refusal{RefusalReason::NothingToUndo, {}}};
    if (card.isUndone(context->event))
        return Unexpected{Refusal{RefusalReason::AlreadyUndone, {}}};
    const bool isOwn = isOwnRecent(command.event, moment);
    if (allowed(moment.role, isOwn ? Action::UndoOwn : Action::UndoAny) == Verdict::No) {
        const bool couldOwn = allowed(moment.role, Action::UndoOwn) != Verdict::No;
        return Unexpected{Refusal{couldOwn ? RefusalReason::UndoNeedsManager : RefusalReason::NotAllowed, {}}};
    }

    const Act &act = std::get<Act>(command.event.event->body);
    UndoDecision decision;
    decision.undone.event = context->event;
    decision.undone.reason = command.reason;
    if (!isFullyReturned(card, context->event))
        decision.takenBack = stampsOf(act);
    CardState after = card;
    reverseAct(after, act, *context);
    if (isGiftSpent(card, act) &&
        (command.usedReward != UsedReward::LetOwe || allowed(moment.role, Action::UndoUsedReward) == Verdict::No))
        return Unexpected{Refusal{RefusalReason::UndoOfSpentGift, {}}};
    const auto lost = usedRewardsLost(card, after);
    if (!lost.empty()) {
        const Reward *described = rewardOf(shelf, *lost.front());
        const base::TextValue name =
            described ? base::TextValue(described->title) : base::TextValue(lost.front()->kind);
        if (command.usedReward == UsedReward::Ask || allowed(moment.role, Action::UndoUsedReward) == Verdict::No)
            return Unexpected{Refusal{RefusalReason::UndoOfUsedReward, {name}}};
        if (command.usedReward == UsedReward::TakeBack) {
            for (const RewardState *reward : lost) {
                decision.undone.usesTakenBack.push_back(*reward->use);
                decision.rewardsTakenBack.push_back(takenBack(shelf, *reward));
            }
        }
    }
    for (const Account account : accounts)
        if (const std::int64_t amount = earnedBy(card, account, context->event); amount > 0) {
            decision.takenBack.push_back({givenKind(account), amount});
            if (auto refusal = settleSpent(decision, command, moment, *context, account, card, after))
                return Unexpected{*refusal};
        }
    for (const RewardState &reward : card.rewards) {
        if (reward.use || after.reward(reward.id))
            continue;
        decision.rewardsTakenBack.push_back(takenBack(shelf, reward));
    }

    Event undo;
    undo.body = decision.undone;
    decision.after = fold(card, {{&undo, moment.at, false}, command.event, {}}, shelf);
    decision.sentence = undoSentence(decision.takenBack, context->published.programme);
    return decision;
}

base::Expected<ReturnDecision, Refusal> decideReturn(const ProgrammeShelf &shelf, const CardState &card,
                                                     const ReturnCommand &command, const UndoMoment &moment)
{
    using base::Unexpected;
    if (card.needsNewerMuhr)
        return Unexpected{Refusal{RefusalReason::NeedsNewerMuhr, {}}};
    const auto context = actContext(shelf, card, command.act);
    if (!context)
        return Unexpected{Refusal{RefusalReason::NothingToReturn, {}}};
    if (card.isUndone(context->event))
        return Unexpected{Refusal{RefusalReason::AlreadyUndone, {}}};
    if (allowed(moment.role, Action::ReturnGoods) == Verdict::No)
        return Unexpected{Refusal{RefusalReason::NotAllowed, {}}};
    const Act &act = std::get<Act>(command.act.event->body);
    const std::int64_t left = worthMinor(act) - returnedMinor(card, context->event);
    if (command.amountMinor && (*command.amountMinor < 1 || *command.amountMinor > mostMoney))
        return Unexpected{Refusal{RefusalReason::BadAmount, {}}};
    if (!purchaseMinor(act) || isFullyReturned(card, context->event) || command.amountMinor.value_or(0) > left)
        return Unexpected{Refusal{RefusalReason::NothingToReturn, {}}};
    if (sellsGift(act) && (command.amountMinor.value_or(left) < left || isGiftSpent(card, act)))
        return Unexpected{Refusal{RefusalReason::GiftGoesBackWhole, {}}};

    ReturnDecision decision;
    decision.returned = {context->event, command.amountMinor, command.lines};
    Event returned;
    returned.body = decision.returned;
    decision.after = fold(card, {{&returned, moment.at, false}, command.act, {}}, shelf);
    for (const StampTrack &track : card.stamps) {
        const StampTrack *now = decision.after.track(track.kind);
        if (const std::int64_t gone = track.total - (now ? now->total : 0); gone != 0)
            decision.takenBack.push_back({track.kind, gone});
    }
    bool isPaidInPart = false;
    for (const Account account : accounts) {
        const std::int64_t gone =
            earnedBy(card, account, context->event) - earnedBy(decision.after, account, context->event);
        if (gone > 0)
            decision.takenBack.push_back({givenKind(account), gone});
        const std::int64_t back =
            refundedTo(decision.after, account, context->event) - refundedTo(card, account, context->event);
        if (back > 0)
            decision.broughtBack.push_back({givenKind(account), back});
        isPaidInPart = isPaidInPart || back > 0;
    }
    decision.moneyMinor = card.spendMinor - decision.after.spendMinor;
    decision.sentence =
        isPaidInPart
            ? base::Sentence{{"Act", QT_TRANSLATE_NOOP("Act", "Return stored. Back in money: %1; the rest is on the "
                                                              "card again.")},
                             {base::TextMoney{decision.moneyMinor, context->published.programme.currency().code()}}}
            : base::Sentence{{"Act", QT_TRANSLATE_NOOP("Act", "Return stored.")}, {}};
    return decision;
}

} // namespace muhr::loyalty
