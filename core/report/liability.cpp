// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/liability.h"

#include "core/loyalty/account_plan.h"
#include "core/loyalty/gift_balance.h"
#include "core/loyalty/mul_div.h"
#include "core/loyalty/next_reward.h"
#include "core/loyalty/point_balance.h"
#include "core/store/customer_table.h"
#include "core/store/fold_shop.h"

namespace muhr::report {
namespace {

std::optional<base::LocalDate> monthOf(const std::optional<base::LocalDate> &day, base::CalendarSystem calendar)
{
    return day ? std::optional(day->plusDays(1 - day->parts(calendar).day)) : std::nullopt;
}

std::int64_t worthOf(const std::optional<PointWorth> &worth, std::int64_t points)
{
    return worth ? loyalty::mulDiv(points, worth->valueMinor, worth->points).quotient : 0;
}

/// For each point. Whole numbers first, then what is left of both, so that no product needs more than 60 bits.
bool bringsMore(const PointWorth &a, const PointWorth &b)
{
    const std::int64_t first = a.valueMinor / a.points;
    const std::int64_t second = b.valueMinor / b.points;
    return first > second ||
           (first == second && a.valueMinor % a.points * b.points > b.valueMinor % b.points * a.points);
}

} // namespace

QString promiseWord(Promise promise)
{
    switch (promise) {
    case Promise::Points:
        return QStringLiteral("points");
    case Promise::Bonus:
        return QStringLiteral("bonus");
    case Promise::Gifts:
        return QStringLiteral("gifts");
    case Promise::Rewards:
        return QStringLiteral("rewards");
    case Promise::Stamps:
        return QStringLiteral("stamps");
    }
    return {};
}

std::optional<PointWorth> pointWorth(const loyalty::Programme &programme)
{
    std::optional<PointWorth> best;
    for (const auto &rule : programme.rules()) {
        const auto *account = rule.bound ? rule.bound->account() : nullptr;
        if (account && account->account == loyalty::Account::Points && account->payment)
            return PointWorth{account->payment->unit, account->payment->unitMinor};
    }
    for (const auto *plan : programme.pointPlans())
        for (const auto &reward : plan->rewards) {
            const PointWorth one{reward.price, reward.reward.valueMinor};
            if (one.valueMinor > 0 && (!best || bringsMore(one, *best)))
                best = one;
        }
    return best;
}

std::int64_t Liability::valueMinor() const
{
    std::int64_t sum = 0;
    for (const PromiseSum &promise : sums)
        sum += promise.all.valueMinor;
    return sum;
}

LiabilitySum::LiabilitySum(const loyalty::ProgrammeShelf &shelf, const loyalty::PublishedProgramme &inForce,
                           base::Instant now)
    : m_shelf(shelf), m_inForce(inForce), m_now(now)
{
    m_found.day = inForce.programme.dayOf(now);
    m_found.worth = pointWorth(inForce.programme);
}

void LiabilitySum::put(Promise promise, const std::optional<base::LocalDate> &lastDay, std::int64_t amount,
                       std::int64_t valueMinor)
{
    const auto place = static_cast<std::size_t>(promise);
    m_holds[place] = true;
    PromisePart &part = m_months[place][monthOf(lastDay, m_inForce.programme.calendar())];
    part.amount += amount;
    part.valueMinor += valueMinor;
}

void LiabilitySum::addAccount(const loyalty::CardState &card, loyalty::Account account)
{
    const bool isBonus = account == loyalty::Account::Bonus;
    const auto balance = loyalty::balanceOf(card, account, m_found.day);
    for (const auto &lot : balance.lots)
        put(isBonus ? Promise::Bonus : Promise::Points, lot.lastDay, lot.left, isBonus ? lot.left : 0);
    (isBonus ? m_found.bonusDebtMinor : m_found.pointDebt) += balance.debt;
}

void LiabilitySum::addGifts(const loyalty::CardState &card)
{
    for (const auto &gift : loyalty::giftsOf(card, m_found.day))
        if (gift.leftMinor > 0)
            put(Promise::Gifts, gift.lastDay, gift.leftMinor, gift.leftMinor);
}

void LiabilitySum::addRewards(const loyalty::CardState &card)
{
    using loyalty::RewardStatus;
    for (const auto &reward : card.rewards) {
        const RewardStatus status = card.statusOf(reward, m_found.day);
        if (status == RewardStatus::Waiting || status == RewardStatus::Active)
            put(Promise::Rewards, reward.lastDay, 1, reward.valueMinor);
    }
}

void LiabilitySum::addStamps(const loyalty::CardState &card)
{
    for (const auto &view : loyalty::ladderViews(m_shelf, m_inForce, card, m_found.day)) {
        if (view.held == 0 || view.held == view.ladder->goal)
            continue;
        std::int64_t value = 0;
        for (const auto &milestone : view.ladder->milestones)
            if (milestone.at > view.held)
                value += loyalty::mulDiv(milestone.reward.valueMinor, view.held, milestone.at).quotient;
        put(Promise::Stamps, view.lastDay, view.held, value);
    }
}

void LiabilitySum::add(const loyalty::CardState &card)
{
    ++m_found.cards;
    if (card.needsNewerMuhr) {
        ++m_found.unreadable;
        return;
    }
    m_holds.fill(false);
    addAccount(card, loyalty::Account::Points);
    addAccount(card, loyalty::Account::Bonus);
    addGifts(card);
    addRewards(card);
    addStamps(card);
    for (std::size_t i = 0; i < m_holds.size(); ++i)
        m_found.sums[i].cards += m_holds[i] ? 1 : 0;
}

Liability LiabilitySum::result() const
{
    Liability result = m_found;
    for (const Promise promise : allPromises) {
        const auto place = static_cast<std::size_t>(promise);
        PromiseSum &sum = result.sums[place];
        // Days without end come first in the map, and last in time.
        const auto take = [&](const PromisePart &part) {
            PromisePart taken = part;
            if (promise == Promise::Points)
                taken.valueMinor = worthOf(result.worth, sum.all.amount + part.amount) - sum.all.valueMinor;
            sum.all.amount += taken.amount;
            sum.all.valueMinor += taken.valueMinor;
            return taken;
        };
        for (const auto &[month, part] : m_months[place])
            if (month)
                sum.months.push_back({*month, take(part)});
        if (const auto endless = m_months[place].find(std::nullopt); endless != m_months[place].end())
            sum.endless = take(endless->second);
    }
    return result;
}

store::Result<Liability> liability(store::Database &database, const base::ShopId &shop,
                                   const loyalty::ProgrammeShelf &shelf, const loyalty::PublishedProgramme &inForce,
                                   base::Instant now)
{
    const auto customers = store::listCustomers(database, shop);
    if (!customers)
        return base::Unexpected{customers.error()};
    const auto folded = store::foldShop(database, shop, shelf);
    if (!folded)
        return base::Unexpected{folded.error()};
    LiabilitySum sum(shelf, inForce, now);
    std::int64_t damaged = 0;
    for (const auto &customer : *customers) {
        if (customer.isErased())
            continue;
        damaged += folded->damaged.contains(customer.customer) ? 1 : 0;
        const auto &cards = folded->of(customer.customer).onLayer(store::Layer::Shown);
        if (const auto card = cards.find(inForce.id); card != cards.end())
            sum.add(card->second);
    }
    Liability result = sum.result();
    result.unreadable += damaged;
    return result;
}

} // namespace muhr::report
