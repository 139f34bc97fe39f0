// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/card_state.h"

#include <algorithm>

namespace muhr::loyalty {

QString rewardStatusWord(RewardStatus status)
{
    switch (status) {
    case RewardStatus::Waiting:
        return QStringLiteral("waiting");
    case RewardStatus::Active:
        return QStringLiteral("active");
    case RewardStatus::Reserved:
        return QStringLiteral("reserved");
    case RewardStatus::Used:
        return QStringLiteral("used");
    case RewardStatus::Expired:
        return QStringLiteral("expired");
    case RewardStatus::Owed:
        return QStringLiteral("owed");
    case RewardStatus::Voided:
        return QStringLiteral("voided");
    }
    return {};
}

CardState CardState::empty(const base::CustomerId &customer, const base::ProgrammeId &programme)
{
    CardState state;
    state.customer = customer;
    state.programme = programme;
    return state;
}

std::optional<base::Instant> CardState::lastVisit() const
{
    return acts.empty() ? std::nullopt : std::optional(acts.back().at);
}

const StampTrack *CardState::track(const QString &stampKind) const
{
    for (const StampTrack &track : stamps)
        if (track.kind == stampKind)
            return &track;
    return nullptr;
}

const RewardState *CardState::reward(const base::VoucherId &id) const
{
    for (const RewardState &reward : rewards)
        if (reward.id == id)
            return &reward;
    return nullptr;
}

bool CardState::isUndone(const base::EventId &event) const
{
    return std::binary_search(undone.begin(), undone.end(), event);
}

bool CardState::isBacked(const RewardState &reward) const
{
    if (reward.cycle == 0)
        return !reward.isWithdrawn;
    const StampTrack *stampTrack = track(reward.stampKind);
    return stampTrack && stampTrack->total >= reward.threshold;
}

const Dispute *CardState::chargeOn(const RewardState &reward) const
{
    if (reward.use)
        for (const Dispute &dispute : disputes)
            if (dispute.use == *reward.use)
                return &dispute;
    return nullptr;
}

bool CardState::isBlocked(const QString &rewardKind) const
{
    return std::any_of(disputes.begin(), disputes.end(), [&](const Dispute &dispute) {
        return dispute.rewardKind == rewardKind && dispute.decision == DisputeDecision::Block;
    });
}

RewardStatus CardState::statusOf(const RewardState &reward, base::LocalDate today) const
{
    if (reward.use)
        return isBacked(reward) ? RewardStatus::Used : RewardStatus::Owed;
    if (reward.voidedBy)
        return RewardStatus::Voided;
    if (reward.lastDay && *reward.lastDay < today)
        return RewardStatus::Expired;
    return reward.firstDay && today < *reward.firstDay ? RewardStatus::Waiting : RewardStatus::Active;
}

RewardStatus CardState::statusAt(const RewardState &reward, base::LocalDate today, base::Instant at) const
{
    const RewardStatus status = statusOf(reward, today);
    return status == RewardStatus::Active && reward.isHeldAt(at) ? RewardStatus::Reserved : status;
}

std::int64_t CardState::owedStamps(const QString &stampKind) const
{
    const StampTrack *stampTrack = track(stampKind);
    const std::int64_t total = stampTrack ? stampTrack->total : 0;
    std::int64_t owed = 0;
    for (const RewardState &reward : rewards)
        if (reward.use && reward.cycle > 0 && reward.stampKind == stampKind)
            owed = std::max(owed, reward.threshold - total);
    return owed;
}

CardState copyWithRoom(const CardState &card, std::size_t rules)
{
    CardState copy;
    copy.acts.reserve(card.acts.size() + 1);
    copy.rewards.reserve(card.rewards.size() + 1);
    for (const Account account : {Account::Points, Account::Bonus})
        if (const auto &lots = card.account(account).lots; !lots.empty())
            copy.account(account).lots.reserve(lots.size() + rules);
    // What has room keeps it.
    copy = card;
    return copy;
}

} // namespace muhr::loyalty
