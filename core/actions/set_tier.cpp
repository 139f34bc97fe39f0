// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/set_tier.h"

#include "core/actions/may_serve.h"
#include "core/actions/shop_terms.h"
#include "core/actions/target.h"
#include "core/actions/write.h"
#include "core/loyalty/card_tier.h"
#include "core/loyalty/derived_id.h"
#include "core/loyalty/tier_words.h"
#include "core/store/card_state_table.h"
#include "core/store/shop_table.h"

namespace muhr::actions {
namespace {

base::Unexpected<ActionError> wrong(const char *field)
{
    return words::refused(words::Refusal::BadValue, {QString::fromLatin1(field)});
}

} // namespace

Outcome<TierWasSet> setTier(Workplace &workplace, const SetTier &command)
{
    if (const auto allowed = mustBeAllowed(workplace, loyalty::Action::SetTier); !allowed)
        return base::Unexpected{allowed.error()};
    const base::ShopId &shop = workplace.session.shop;
    const auto row = shopOf(workplace);
    if (!row)
        return base::Unexpected{row.error()};
    const auto known = findKnown(workplace, command.target);
    if (!known)
        return base::Unexpected{known.error()};
    if (const auto open = mustBeOpen(workplace, known->customer); !open)
        return base::Unexpected{open.error()};
    const auto terms = termsInForce(workplace, *row, command.programme);
    if (!terms)
        return base::Unexpected{terms.error()};
    const auto *inForce = terms->inForce;
    if (inForce->programme.needsNewerMuhr())
        return words::refused(words::Refusal::NeedsNewerMuhr);
    if (const auto another = mustBeOfAnother(workplace, known->customer, inForce->programme); !another)
        return base::Unexpected{another.error()};
    const auto time = store::businessTimeNow(workplace.database, *row, workplace.clock.now());
    if (!time)
        return refused(time.error());

    const loyalty::TierPlan *plan = loyalty::tierPlanOf(inForce->programme);
    const auto tier = plan ? plan->find(command.tier) : std::nullopt;
    if (!tier)
        return wrong("tier");
    if (command.lastDay && *command.lastDay < inForce->programme.dayOf(time->at))
        return wrong("until");
    if (!loyalty::tierReasonName(command.reason))
        return wrong("reason");

    loyalty::Act act;
    act.channel = loyalty::Channel::Command;
    act.entries.push_back(loyalty::TierSet{plan->rule, command.tier, command.lastDay, command.reason});
    auto transaction = store::Transaction::begin(workplace.database);
    if (!transaction)
        return refused(transaction.error());
    store::EventDraft draft = draftOf(workplace, act);
    draft.subjects = {known->customer};
    draft.programmeVersion = inForce->programme.version();
    const auto written = write(*transaction, workplace, draft);
    if (!written)
        return base::Unexpected{written.error()};
    if (const auto committed = transaction->commit(); !committed)
        return refused(committed.error());
    const auto card = loyalty::cardId(known->customer, inForce->id);
    const auto after = store::findCardState(workplace.database, shop, card);
    if (!after)
        return refused(after.error());
    return TierWasSet{written->event.id, card, known->customer,
                      *after ? (*after)->state : loyalty::CardState::empty(known->customer, inForce->id)};
}

} // namespace muhr::actions
