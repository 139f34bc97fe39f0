// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/recount/game.h"

#include "core/loyalty/decide_pending.h"
#include "core/loyalty/decide_voucher.h"

#include <algorithm>
#include <array>

// What happens beside acts: they are undone, goods come back, and somebody of the shop sets something right.

namespace muhr::tests::recount {

using namespace loyalty;

void Game::undoes(const Step &step)
{
    const auto target = targetOf(step);
    if (!target)
        return;
    const auto decision = decideUndo(m_setting.shelf, m_cards.back(), {timed(*target), step.used, std::nullopt},
                                     {base::Instant::fromMs(m_now), staffId, Role::Owner});
    if (!decision)
        return;
    Happening undone;
    undone.kind = Kind::Undone;
    undone.about = *target;
    for (const EntryRef &use : decision->undone.usesTakenBack)
        undone.takenBack.push_back({numberOf(use.event), static_cast<int>(use.index)});
    count(StepKind::Undo);
    store(decision->undone, undone, m_now);
    for (const bool isBonus : {false, true})
        m_counts.owing += balanceOf(Ledger(m_list), m_setting.terms, isBonus, dayOf(m_now)).debt > 0 ? 1 : 0;
}

void Game::returns(const Step &step)
{
    const auto target = targetOf(step);
    if (!target)
        return;
    const Ledger ledger(m_list);
    const Happening &act = ledger[*target];
    Happening back;
    back.kind = Kind::Returned;
    back.about = *target;
    const Number left = ledger.worth(*target) - ledger.returned(*target);
    if (step.saysGoods && areLinesKnown(act) && act.goods.front().price > 0) {
        back.goodsBack = {{act.goods.front().sku, 1, act.goods.front().price}};
        back.broughtBack = std::min(left, act.goods.front().price);
    } else if (step.percent)
        back.broughtBack = (left * *step.percent + 99) / 100;
    std::vector<loyalty::Line> lines;
    for (const Goods &line : back.goodsBack)
        lines.push_back({line.sku, line.pieces, line.price});
    const auto decision = decideReturn(m_setting.shelf, m_cards.back(), {timed(*target), back.broughtBack, lines},
                                       {base::Instant::fromMs(m_now), staffId, Role::Owner});
    if (!decision)
        return;
    count(StepKind::Return);
    store(decision->returned, back, m_now);
}

void Game::setsTier(const Step &step)
{
    const auto rule = std::find_if(m_setting.terms.rules.begin(), m_setting.terms.rules.end(),
                                   [](const RuleTerms &one) { return one.tiers.has_value(); });
    const auto &tiers = rule->tiers->tiers;
    Happening set;
    set.isDeskwork = true;
    Entry entry{What::TierByHand, rule->id, tiers[static_cast<std::size_t>(step.target) % tiers.size()].id};
    entry.last = dayOf(m_now) + step.target % 20;
    set.entries = {entry};
    Act act;
    act.channel = Channel::Command;
    act.entries = {TierSet{rule->id, entry.key, base::LocalDate::fromDayNumber(*entry.last), "goodwill"}};
    count(StepKind::Tier);
    store(act, set, m_now);
}

void Game::settles(const Step &step)
{
    const auto target = targetOf(step);
    if (!target)
        return;
    const bool isCancelled = step.percent.has_value();
    const auto decision =
        decidePending(m_setting.shelf, *m_setting.inForce, m_cards.back(),
                      {Channel::Command, eventId(*target), isCancelled}, momentAt(m_now, size(), 0, size()));
    if (!decision)
        return;
    Happening settled;
    settled.isDeskwork = true;
    for (const loyalty::Entry &written : decision->act.entries) {
        Entry entry = plain(written);
        entry.count = *target;
        entry.isBonus = std::get<PendingSettled>(written).account == loyalty::Account::Bonus;
        entry.isCancelled = isCancelled;
        settled.entries.push_back(entry);
    }
    count(StepKind::Settle);
    store(decision->act, settled, m_now);
}

void Game::voids(const Step &step)
{
    const auto &rewards = m_cards.back().rewards;
    if (rewards.empty())
        return;
    const auto which = static_cast<std::size_t>(step.target) % rewards.size();
    const auto decision =
        decideVoucher(m_setting.shelf, *m_setting.inForce, m_cards.back(),
                      {Channel::Command, rewards[which].id, std::nullopt}, momentAt(m_now, size(), 0, size()));
    if (!decision)
        return;
    Happening voided;
    voided.isDeskwork = true;
    Entry entry{What::Voided, rewards[which].rule};
    entry.id = promisesOf(Ledger(m_list), m_setting.terms).list[which].id;
    voided.entries = {entry};
    count(StepKind::Void);
    store(decision->act, voided, m_now);
}

void Game::usesAgain(const Step &step)
{
    std::vector<const RewardState *> used;
    for (const RewardState &reward : m_cards.back().rewards)
        if (reward.use)
            used.push_back(&reward);
    if (used.empty())
        return;
    const RewardState &reward = *used[static_cast<std::size_t>(step.target) % used.size()];
    Act act;
    act.channel = Channel::Camera;
    act.entries = {RewardUsed{reward.rule, reward.kind, reward.valueMinor, reward.id}};
    Happening again;
    again.entries = {plain(act.entries.front())};
    count(StepKind::UseAgain);
    store(act, again, m_now);
}

void Game::decides(const Step &step)
{
    const auto &disputes = m_cards.back().disputes;
    if (disputes.empty())
        return usesAgain(step);
    const EntryRef use = disputes[static_cast<std::size_t>(step.target) % disputes.size()].use;
    Happening decided;
    decided.kind = Kind::Decided;
    decided.disputed = {numberOf(use.event), static_cast<int>(use.index)};
    // Charges bring most with them.
    constexpr std::array<int, 6> sayings{2, 1, 2, 3, 4, 2};
    decided.said = sayings[static_cast<std::size_t>(step.target / 7) % sayings.size()];
    count(StepKind::Decide);
    store(DisputeSettled{use, static_cast<DisputeDecision>(decided.said)}, decided, m_now);
}

} // namespace muhr::tests::recount
