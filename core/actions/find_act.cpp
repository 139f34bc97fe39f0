// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/find_act.h"

#include "core/actions/may_serve.h"
#include "core/actions/target.h"
#include "core/actions/write.h"
#include "core/loyalty/card_changes.h"
#include "core/loyalty/derived_id.h"
#include "core/store/card_state_table.h"
#include "core/store/event_table.h"
#include "core/store/history.h"
#include "core/store/programme_table.h"

#include <algorithm>

namespace muhr::actions {

Outcome<std::optional<FoundAct>> findAct(Workplace &workplace, const base::EventId &event)
{
    const base::ShopId &shop = workplace.session.shop;
    const std::optional<FoundAct> none;
    const auto row = shopOf(workplace);
    if (!row)
        return base::Unexpected{row.error()};
    const auto act = store::findEvent(workplace.database, shop, event);
    if (!act)
        return refused(act.error());
    // What was refused or waits for an owner is on no card.
    const bool counts = *act && ((*act)->state == store::EventState::Pending || (*act)->settlement);
    if (!counts)
        return none;
    // Of a stamp that waited for its join, the code says whose it is; before the join it is nobody's.
    const auto customers = store::customersOf(workplace.database, (*act)->event);
    if (!customers)
        return refused(customers.error());
    if (customers->empty())
        return none;
    const base::CustomerId customer = loyalty::servedIn((*act)->event.body, *customers);
    auto shelf = store::programmeShelf(workplace.database, shop);
    if (!shelf)
        return refused(shelf.error());
    const auto *published = shelf->find((*act)->event.programmeVersion);
    if (!published)
        return none;
    const base::ProgrammeId programme = published->id;
    const auto inForce = store::publishedInForce(workplace.database, shop, programme, *shelf);
    if (!inForce)
        return refused(inForce.error());
    const auto card = store::findCardState(workplace.database, shop, loyalty::cardId(customer, programme));
    if (!card)
        return refused(card.error());
    if (!*card)
        return none;
    const auto time = store::businessTimeNow(workplace.database, *row, workplace.clock.now());
    if (!time)
        return refused(time.error());
    return std::optional(
        FoundAct{**act, *customers, customer, std::move(*shelf), programme, *inForce, (*card)->state, time->at});
}

Outcome<void> mustBeOfAnother(Workplace &workplace, const FoundAct &act)
{
    const auto *terms = act.inForce ? act.inForce : act.shelf.find(act.stored.event.programmeVersion);
    return mustBeOfAnother(workplace, act.customer, terms->programme);
}

} // namespace muhr::actions
