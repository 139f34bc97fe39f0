// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/change_voucher.h"

#include "core/actions/target.h"
#include "core/actions/write.h"
#include "core/loyalty/derived_id.h"
#include "core/store/card_state_table.h"
#include "core/store/programme_table.h"
#include "core/store/shop_table.h"

namespace muhr::actions {

Outcome<VoucherChanged> changeVoucher(Workplace &workplace, const ChangeVoucher &command)
{
    const auto target = findKnown(workplace, command.target);
    if (!target)
        return base::Unexpected{target.error()};
    const auto shop = shopOf(workplace);
    if (!shop)
        return base::Unexpected{shop.error()};
    if (!shop->defaultProgramme)
        return words::refused(words::Refusal::BadValue, {QStringLiteral("programme")});
    const auto version = store::programmeInForce(workplace.database, shop->shop, *shop->defaultProgramme);
    if (!version)
        return refused(version.error());
    const auto shelf = store::programmeShelf(workplace.database, shop->shop);
    if (!shelf)
        return refused(shelf.error());
    const auto *inForce = *version ? shelf->find((*version)->version) : nullptr;
    if (!inForce)
        return words::refused(words::Refusal::NeedsNewerMuhr);
    const auto card = loyalty::cardId(target->customer, inForce->id);
    const auto row = store::findCardState(workplace.database, shop->shop, card);
    if (!row)
        return refused(row.error());
    const auto time = store::businessTimeNow(workplace.database, *shop, workplace.clock.now());
    if (!time)
        return refused(time.error());
    loyalty::ActMoment moment;
    moment.at = time->at;
    moment.branch = workplace.session.branch;
    moment.staff = workplace.session.staff;
    moment.role = workplace.session.role;
    const auto before = *row ? (*row)->state : loyalty::CardState::empty(target->customer, inForce->id);
    auto decision = loyalty::decideVoucher(*shelf, *inForce, before, command.voucher, moment);
    if (!decision)
        return refused(decision.error());
    auto transaction = store::Transaction::begin(workplace.database);
    if (!transaction)
        return refused(transaction.error());
    store::EventDraft draft = draftOf(workplace, decision->act);
    draft.subjects = {target->customer};
    draft.programmeVersion = inForce->programme.version();
    const auto written = write(*transaction, workplace, draft);
    if (!written)
        return base::Unexpected{written.error()};
    if (const auto committed = transaction->commit(); !committed)
        return refused(committed.error());
    return VoucherChanged{written->event.id, target->customer, std::move(*decision)};
}

} // namespace muhr::actions
