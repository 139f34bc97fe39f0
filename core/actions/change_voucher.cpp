// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/change_voucher.h"

#include "core/actions/may_serve.h"
#include "core/actions/shop_terms.h"
#include "core/actions/target.h"
#include "core/actions/write.h"
#include "core/loyalty/derived_id.h"
#include "core/store/card_state_table.h"
#include "core/store/shop_table.h"

namespace muhr::actions {

Outcome<VoucherChanged> changeVoucher(Workplace &workplace, const ChangeVoucher &command)
{
    const auto target = findKnown(workplace, command.target);
    if (!target)
        return base::Unexpected{target.error()};
    if (const auto open = mustBeOpen(workplace, target->customer); !open)
        return base::Unexpected{open.error()};
    const auto shop = shopOf(workplace);
    if (!shop)
        return base::Unexpected{shop.error()};
    const auto terms = termsInForce(workplace, *shop);
    if (!terms)
        return base::Unexpected{terms.error()};
    if (const auto another = mustBeOfAnother(workplace, target->customer, terms->inForce->programme); !another)
        return base::Unexpected{another.error()};
    const auto card = loyalty::cardId(target->customer, terms->inForce->id);
    const auto row = store::findCardState(workplace.database, shop->shop, card);
    if (!row)
        return refused(row.error());
    auto moment = momentOf(workplace, *shop);
    if (!moment)
        return base::Unexpected{moment.error()};
    // The code of what is held follows from the event that holds it.
    moment->event = base::EventId::make(workplace.random, workplace.clock.now());
    const auto before = *row ? (*row)->state : loyalty::CardState::empty(target->customer, terms->inForce->id);
    auto decision = loyalty::decideVoucher(terms->shelf, *terms->inForce, before, command.voucher, *moment);
    if (!decision)
        return refused(decision.error());
    auto transaction = store::Transaction::begin(workplace.database);
    if (!transaction)
        return refused(transaction.error());
    store::EventDraft draft = draftOf(workplace, decision->act);
    draft.id = moment->event;
    draft.subjects = {target->customer};
    draft.programmeVersion = terms->inForce->programme.version();
    const auto written = write(*transaction, workplace, draft);
    if (!written)
        return base::Unexpected{written.error()};
    if (const auto committed = transaction->commit(); !committed)
        return refused(committed.error());
    return VoucherChanged{written->event.id, target->customer, std::move(*decision)};
}

} // namespace muhr::actions
