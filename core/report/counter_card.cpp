// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/counter_questions.h"

#include "core/loyalty/card_tier.h"
#include "core/loyalty/decide.h"
#include "core/loyalty/derived_id.h"
#include "core/loyalty/gift_balance.h"
#include "core/loyalty/named_goods.h"
#include "core/loyalty/next_birthday.h"
#include "core/loyalty/next_reward.h"
#include "core/store/card_state_table.h"
#include "core/store/customer_table.h"
#include "core/store/programme_table.h"
#include "core/store/shop_table.h"

#include <algorithm>

namespace muhr::report {
namespace {

using base::Unexpected;
using store::Result;

/// A birthday is worth a word at the counter for a week.
constexpr std::int64_t birthdayWeek = 6;

/// Whether the rules refuse an act that is nothing but a visit, whatever is on the card.
bool needsAmount(const loyalty::ProgrammeShelf &shelf, const loyalty::PublishedProgramme &inForce, base::Instant now)
{
    loyalty::ActMoment moment;
    moment.at = now;
    return !loyalty::decide(shelf, inForce, loyalty::CardState::empty({}, inForce.id), {}, moment).hasValue();
}

void putVisits(CounterCard &card, const loyalty::CardState &state)
{
    card.visits = state.visits;
    for (const auto &act : state.acts) {
        if (act.day == card.today)
            card.wasHereToday = true;
        else if (act.day < card.today)
            card.daysSince = card.today.dayNumber() - act.day.dayNumber();
    }
}

void putLadder(CounterCard &card, const loyalty::LadderView &view)
{
    card.held = view.held;
    card.goal = view.ladder->goal;
    card.missing = view.missing;
    card.owed = view.owed;
    if (view.next)
        card.next = view.next->reward.title;
    for (const auto &milestone : view.ladder->milestones)
        card.milestones.push_back({milestone.at, milestone.reward.title});
}

void putRewards(CounterCard &card, const loyalty::ProgrammeShelf &shelf, const loyalty::CardState &state)
{
    for (const auto &reward : state.rewards) {
        if (state.statusOf(reward, card.today) != loyalty::RewardStatus::Active)
            continue;
        const auto *described = loyalty::rewardOf(shelf, reward);
        card.rewards.push_back({reward.id,
                                described ? described->title : base::LocalText(base::Language::English, reward.kind),
                                reward.lastDay, described && described->discount.isSome(), 0, reward.kind});
    }
}

void putSaved(CounterCard &card, const loyalty::Programme &programme, const loyalty::CardState &state)
{
    card.points = loyalty::savedUp(programme, state, loyalty::Account::Points, card.today);
    card.bonus = loyalty::savedUp(programme, state, loyalty::Account::Bonus, card.today);
    for (const auto &gift : loyalty::giftsOf(state, card.today))
        card.giftMinor += gift.leftMinor;
    if (!card.points)
        return;
    for (const auto *plan : programme.pointPlans())
        for (const auto &one : plan->rewards)
            if (one.price <= card.points->ready)
                card.forPoints.push_back(
                    {{}, one.reward.title, std::nullopt, one.reward.discount.isSome(), one.price, one.reward.kind});
}

void putTier(CounterCard &card, const loyalty::ProgrammeShelf &shelf, const loyalty::Programme &programme,
             const loyalty::CardState &state)
{
    const auto view = loyalty::tierOf(state, shelf, programme, card.today);
    if (view)
        card.tier =
            CounterTier{view->now->title, view->next ? std::optional(view->next->title) : std::nullopt, view->missing};
}

/// A person that cannot be opened stays without a name: the card works all the same.
void putPerson(CounterCard &card, store::Database &database, const store::PeopleKeys &keys,
               const loyalty::Programme &programme)
{
    const auto person = store::openPerson(database, keys, card.customer);
    if (!person)
        return;
    card.name = person->name();
    card.language = person->language;
    if (!person->birthday)
        return;
    const auto next = loyalty::nextBirthday(*person->birthday, programme, card.today);
    if (next && next->inDays <= birthdayWeek)
        card.daysToBirthday = next->inDays;
}

} // namespace

Result<std::optional<CounterCard>> counterCard(store::Database &database, const store::PeopleKeys *keys,
                                               const base::ShopId &shop, const base::CustomerId &customer,
                                               base::Instant now)
{
    const auto row = store::findCustomer(database, shop, customer);
    if (!row)
        return Unexpected{row.error()};
    const auto shopRow = store::findShop(database, shop);
    if (!shopRow)
        return Unexpected{shopRow.error()};
    if (!*row || (*row)->isErased() || !*shopRow)
        return std::optional<CounterCard>();
    const auto programme = (*shopRow)->defaultProgramme.value_or((*row)->programme);
    const auto shelf = store::programmeShelf(database, shop);
    if (!shelf)
        return Unexpected{shelf.error()};
    const auto found = store::publishedInForce(database, shop, programme, *shelf);
    if (!found)
        return Unexpected{found.error()};
    const auto *inForce = *found;
    if (!inForce)
        return std::optional<CounterCard>();

    CounterCard card;
    card.customer = customer;
    card.card = loyalty::cardId(customer, programme);
    card.today = inForce->programme.dayOf(now);
    card.currency = inForce->programme.currency().code();
    card.needsAmount = needsAmount(*shelf, *inForce, now);
    const auto stored = store::findCardState(database, shop, card.card);
    if (!stored)
        return Unexpected{stored.error()};
    const auto state = *stored ? (*stored)->state : loyalty::CardState::empty(customer, programme);
    putVisits(card, state);
    if (const auto views = loyalty::ladderViews(*shelf, *inForce, state, card.today); !views.empty())
        putLadder(card, views.front());
    putRewards(card, *shelf, state);
    putSaved(card, inForce->programme, state);
    putTier(card, *shelf, inForce->programme, state);
    card.takesCodes = std::ranges::any_of(inForce->programme.rules(), [](const auto &rule) {
        return rule.bound && (!rule.bound->promoWords().isEmpty() || rule.bound->coupons());
    });
    card.goods = loyalty::namedGoods(inForce->programme);
    if (keys)
        putPerson(card, database, *keys, inForce->programme);
    return std::optional(std::move(card));
}

} // namespace muhr::report
