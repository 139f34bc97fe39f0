// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/record_visit.h"

#include "core/actions/coupon_shelf.h"
#include "core/actions/link_staff_card.h"
#include "core/actions/may_serve.h"
#include "core/actions/person_facts.h"
#include "core/actions/shop_terms.h"
#include "core/actions/target.h"
#include "core/actions/write.h"
#include "core/loyalty/derived_id.h"
#include "core/loyalty/prize_draw.h"
#include "core/loyalty/provisional.h"
#include "core/store/card_state_table.h"
#include "core/store/customer_table.h"
#include "core/store/limited_use_table.h"
#include "core/store/programme_table.h"
#include "core/store/provisional_table.h"
#include "core/store/shop_table.h"

namespace muhr::actions {
namespace {

/// Rewards used on this device today; each counts towards what it may hand over while it cannot ask.
Outcome<std::int64_t> usesToday(Workplace &workplace, const ShopTerms &terms, base::Instant at)
{
    // Without an endpoint every act waits for ever; they would all be read here.
    if (workplace.isOnline)
        return 0;
    const auto today = terms.inForce->programme.dayOf(at);
    const auto events = store::eventsInState(workplace.database, workplace.session.shop, store::EventState::Pending);
    if (!events)
        return refused(events.error());
    std::int64_t count = 0;
    for (const auto &stored : *events) {
        const auto *act = std::get_if<loyalty::Act>(&stored.event.body);
        if (!act || terms.inForce->programme.dayOf(stored.at) != today)
            continue;
        count += std::count_if(act->entries.begin(), act->entries.end(),
                               [](const auto &entry) { return std::holds_alternative<loyalty::RewardUsed>(entry); });
    }
    return count;
}

/// Writes the decided act about `subject`, unless it is a quote.
Outcome<std::optional<base::EventId>> store(Workplace &workplace, const RecordVisit &command, const ShopTerms &terms,
                                            const loyalty::Subject &subject, const loyalty::Decision &decision,
                                            const base::EventId &id = {})
{
    if (command.quoteOnly)
        return std::optional<base::EventId>();
    auto transaction = store::Transaction::begin(workplace.database);
    if (!transaction)
        return refused(transaction.error());
    store::EventDraft draft = draftOf(workplace, decision.act);
    draft.id = id;
    draft.subjects = {subject};
    draft.subjects.insert(draft.subjects.end(), decision.others.begin(), decision.others.end());
    draft.programmeVersion = terms.inForce->programme.version();
    const auto written = write(*transaction, workplace, draft);
    if (!written)
        return base::Unexpected{written.error()};
    if (const auto committed = transaction->commit(); !committed)
        return refused(committed.error());
    return std::optional(written->event.id);
}

/// What draws are drawn from.
base::Sha256 chanceOf(base::Random &random)
{
    return base::Sha256::fromBytes(loyalty::DrawSeed::draw(random).bytes()).value_or(base::Sha256());
}

/// The card of whoever brought this customer, in the same programme; nothing if there is none here.
Outcome<std::optional<loyalty::CardState>> referrerOf(Workplace &workplace, const loyalty::CardState &card)
{
    if (!card.referrer)
        return std::optional<loyalty::CardState>();
    const base::ShopId &shop = workplace.session.shop;
    const auto customer = store::findCustomer(workplace.database, shop, *card.referrer);
    if (!customer)
        return refused(customer.error());
    if (!*customer || (*customer)->isErased() || (*customer)->isReadOnly)
        return std::optional<loyalty::CardState>();
    const auto row = store::findCardState(workplace.database, shop, loyalty::cardId(*card.referrer, card.programme));
    if (!row)
        return refused(row.error());
    return *row && !(*row)->state.needsNewerMuhr ? std::optional((*row)->state) : std::nullopt;
}

Outcome<VisitDone> visitOf(Workplace &workplace, const RecordVisit &command, const ShopTerms &terms,
                           const KnownTarget &target, loyalty::ActMoment moment)
{
    const base::ShopId &shop = workplace.session.shop;
    if (const auto open = mustBeOpen(workplace, target.customer); !open)
        return base::Unexpected{open.error()};
    const auto card = loyalty::cardId(target.customer, terms.inForce->id);
    const auto row = store::findCardState(workplace.database, shop, card);
    if (!row)
        return refused(row.error());
    const auto before = *row ? (*row)->state : loyalty::CardState::empty(target.customer, terms.inForce->id);

    const auto uses = usesToday(workplace, terms, moment.at);
    if (!uses)
        return base::Unexpected{uses.error()};
    moment.offlineUsesToday = *uses;
    moment.code = target.freshness;
    const auto isOwn = isOwnCard(workplace, target.customer);
    if (!isOwn)
        return base::Unexpected{isOwn.error()};
    moment.isOwnCard = *isOwn;
    const store::LimitedTotals totals(workplace.database, shop, terms.inForce->id, workplace.session.device);
    moment.totals = &totals;
    const CouponShelf coupons(workplace.database, shop, terms.inForce->id);
    moment.coupons = &coupons;
    if (!command.quoteOnly) {
        moment.event = base::EventId::make(workplace.random, workplace.clock.now());
        moment.chance = chanceOf(workplace.random);
    }
    const auto person = personFacts(workplace, target.customer);
    moment.person = person ? &*person : nullptr;
    const auto referrer = referrerOf(workplace, before);
    if (!referrer)
        return base::Unexpected{referrer.error()};
    moment.referrer = *referrer ? &**referrer : nullptr;
    auto decision = loyalty::decide(terms.shelf, *terms.inForce, before, command.act, moment);
    if (totals.error())
        return refused(*totals.error());
    if (coupons.error())
        return refused(*coupons.error());
    if (!decision)
        return refused(decision.error());
    const auto event = store(workplace, command, terms, target.customer, *decision, moment.event);
    if (!event)
        return base::Unexpected{event.error()};
    return VisitDone{*event,
                     card,
                     target.customer,
                     terms.inForce->id,
                     false,
                     std::move(*decision),
                     nameOf(workplace, target.customer)};
}

Outcome<VisitDone> provisionalVisit(Workplace &workplace, const RecordVisit &command, const ShopTerms &terms,
                                    const UnknownTarget &target, const loyalty::ActMoment &moment)
{
    const base::ShopId &shop = workplace.session.shop;
    const auto hash = target.code.hash();
    const auto earlier = store::provisionalsOf(workplace.database, shop, hash);
    if (!earlier)
        return refused(earlier.error());
    const auto waiting = store::countWaitingProvisionals(workplace.database, shop, workplace.session.device);
    if (!waiting)
        return refused(waiting.error());
    const auto today = terms.inForce->programme.dayOf(moment.at);
    loyalty::ProvisionalMoment provisional{moment, *waiting, false};
    provisional.codeHadOneToday =
        std::any_of(earlier->begin(), earlier->end(), [&](const auto &row) { return row.day == today; });
    auto decision = loyalty::decideProvisional(terms.shelf, *terms.inForce, command.act, provisional);
    if (!decision)
        return refused(decision.error());
    const auto event = store(workplace, command, terms, hash, *decision);
    if (!event)
        return base::Unexpected{event.error()};
    return VisitDone{*event, {}, {}, terms.inForce->id, true, std::move(*decision), {}};
}

} // namespace

Outcome<VisitDone> recordVisit(Workplace &workplace, const RecordVisit &command)
{
    if (const auto allowed = mustBeAllowed(workplace, loyalty::Action::Stamp); !allowed)
        return base::Unexpected{allowed.error()};
    const auto target = findTarget(workplace, command.target);
    if (!target)
        return base::Unexpected{target.error()};
    const auto shop = shopOf(workplace);
    if (!shop)
        return base::Unexpected{shop.error()};
    const auto terms = termsInForce(workplace, *shop, command.programme);
    if (!terms)
        return base::Unexpected{terms.error()};
    const auto moment = momentOf(workplace, *shop);
    if (!moment)
        return base::Unexpected{moment.error()};
    if (const auto *known = std::get_if<KnownTarget>(&*target))
        return visitOf(workplace, command, *terms, *known, *moment);
    return provisionalVisit(workplace, command, *terms, std::get<UnknownTarget>(*target), *moment);
}

} // namespace muhr::actions
