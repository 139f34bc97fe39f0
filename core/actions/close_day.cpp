// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/close_day.h"

#include "core/actions/write.h"
#include "core/loyalty/day_closed.h"
#include "core/report/day_close.h"

namespace muhr::actions {

Outcome<report::BranchDay> closeDay(Workplace &workplace, const CloseDay &command)
{
    // What is done to a closed day needs this right, so whoever closes one must have it.
    if (const auto allowed = mustBeAllowed(workplace, loyalty::Action::UndoAny); !allowed)
        return base::Unexpected{allowed.error()};
    const auto shop = shopOf(workplace);
    if (!shop)
        return base::Unexpected{shop.error()};
    const auto days = report::businessDays(workplace.database, shop->shop);
    if (!days)
        return refused(days.error());
    // By the same clock as the business time of what is on the sheet.
    const auto now = store::businessTimeNow(workplace.database, *shop, workplace.clock.now());
    if (!now)
        return refused(now.error());
    const base::LocalDate today = days->of(now->at);
    const base::LocalDate day = command.day.value_or(today);
    if (day > today)
        return words::refused(words::Refusal::BadValue, {QStringLiteral("day")});
    const base::BranchId &branch = workplace.session.branch;
    const auto open = report::branchDay(workplace.database, shop->shop, *days, branch, day);
    if (!open)
        return refused(open.error());
    if (open->close)
        return *open;

    auto transaction = store::Transaction::begin(workplace.database);
    if (!transaction)
        return refused(transaction.error());
    store::EventDraft draft = draftOf(workplace, loyalty::bodyOf(loyalty::DayClosed{day}));
    draft.blobs = {{store::BlobKind::Json, report::encodeDay({open->now, shop->currency}), std::nullopt}};
    const auto written = write(*transaction, workplace, draft);
    if (!written)
        return base::Unexpected{written.error()};
    if (const auto committed = transaction->commit(); !committed)
        return refused(committed.error());
    return orRefused(report::branchDay(workplace.database, shop->shop, *days, branch, day));
}

} // namespace muhr::actions
