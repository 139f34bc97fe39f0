// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/stamp_limits.h"

#include "core/loyalty/card_state.h"
#include "core/loyalty/decide.h"
#include "core/loyalty/rule.h"

#include <algorithm>

namespace muhr::loyalty {
namespace {

constexpr std::int64_t minuteMs = 60'000;

class Limiting
{
public:
    Limiting(std::int64_t wished, const StampLimits &limits, const StampLadder &ladder, const RuleInput &input)
        : m_limits(limits), m_ladder(ladder), m_input(input), m_result{wished, {}, {}, {}}
    {
    }

    LimitedStamps run()
    {
        if (m_input.byHand && m_limits.mostByHand < m_result.stamps && !pass(m_result.stamps - m_limits.mostByHand)) {
            m_result.refusal = Refusal{RefusalReason::TooManyStamps, {m_limits.mostByHand}};
            m_result.stamps = 0;
        }
        if (const std::int64_t wait = minutesToWait(); wait > 0)
            hold(wait, {RefusalReason::TooSoon, {wait}});
        if (const std::int64_t wait = minutesAfterReward(); wait > 0)
            hold(wait, {RefusalReason::TooSoonAfterReward, {wait}});
        if (const std::int64_t there = waiting(); m_limits.mostWaiting > 0 && there >= m_limits.mostWaiting)
            hold(there - m_limits.mostWaiting + 1, {RefusalReason::RewardsWait, {there}});
        if (m_limits.mostAtOnce > 0 && !m_input.byHand)
            keep(m_limits.mostAtOnce, {});
        if (m_limits.mostADay > 0) {
            const std::int64_t today = givenToday();
            keep(std::max<std::int64_t>(0, m_limits.mostADay - today), {RefusalReason::EnoughToday, {today}});
        }
        return std::move(m_result);
    }

private:
    /// Whether a manager lets the limit be passed by so much.
    bool pass(std::int64_t by)
    {
        if (m_input.mayPassLimits)
            m_result.passed.push_back(by);
        return m_input.mayPassLimits;
    }
    void hold(std::int64_t by, const Refusal &why)
    {
        if (m_result.stamps == 0 || pass(by))
            return;
        m_result.stamps = 0;
        m_result.nothing = why;
    }
    void keep(std::int64_t most, const Refusal &why)
    {
        if (m_result.stamps <= most || pass(m_result.stamps - most))
            return;
        m_result.stamps = most;
        if (most == 0)
            m_result.nothing = why;
    }

    /// Whole minutes from now until so long after then, rounded up; not above zero if they are over.
    std::int64_t minutesUntil(base::Instant then, std::int64_t minutes) const
    {
        return (then.ms() + minutes * minuteMs - m_input.moment.at.ms() + minuteMs - 1) / minuteMs;
    }
    std::int64_t minutesToWait() const
    {
        const bool isKiosk = m_input.moment.role == Role::Kiosk;
        const std::int64_t minutes = std::max(m_limits.coolDownMinutes, isKiosk ? m_limits.kioskMinutes : 0);
        const auto &acts = m_input.card.acts;
        const auto last = std::find_if(acts.rbegin(), acts.rend(), [](const ActMark &mark) { return mark.stamps > 0; });
        return minutes == 0 || last == acts.rend() ? 0 : minutesUntil(last->at, minutes);
    }
    bool isOurs(const UseWish &wish) const
    {
        const auto *id = std::get_if<base::VoucherId>(&wish);
        const RewardState *named = id ? m_input.card.reward(*id) : nullptr;
        const QString kind = id ? (named ? named->kind : QString()) : std::get<QString>(wish);
        return std::any_of(m_ladder.milestones.begin(), m_ladder.milestones.end(),
                           [&](const Milestone &milestone) { return milestone.reward.kind == kind; });
    }
    std::int64_t minutesAfterReward() const
    {
        const std::int64_t minutes = m_limits.afterRewardMinutes;
        if (minutes == 0)
            return 0;
        const auto &uses = m_input.command.uses;
        std::int64_t wait =
            std::any_of(uses.begin(), uses.end(), [&](const UseWish &wish) { return isOurs(wish); }) ? minutes : 0;
        for (const ActMark &mark : m_input.card.acts)
            for (const RewardState &reward : m_input.card.rewards)
                if (reward.rule == m_ladder.rule && reward.use && reward.use->event == mark.event)
                    wait = std::max(wait, minutesUntil(mark.at, minutes));
        return wait;
    }
    std::int64_t waiting() const
    {
        const CardState &card = m_input.card;
        return std::count_if(card.rewards.begin(), card.rewards.end(), [&](const RewardState &reward) {
            return reward.rule == m_ladder.rule && card.statusOf(reward, m_input.today) == RewardStatus::Active;
        });
    }
    std::int64_t givenToday() const
    {
        std::int64_t today = 0;
        for (const ActMark &mark : m_input.card.acts)
            today += mark.day == m_input.today ? mark.stamps : 0;
        return today;
    }

    const StampLimits &m_limits;
    const StampLadder &m_ladder;
    const RuleInput &m_input;
    LimitedStamps m_result;
};

} // namespace

LimitedStamps limitStamps(std::int64_t wished, const StampLimits &limits, const StampLadder &ladder,
                          const RuleInput &input)
{
    return Limiting(wished, limits, ladder, input).run();
}

} // namespace muhr::loyalty
