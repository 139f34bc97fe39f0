// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/may_serve.h"

#include "core/actions/link_staff_card.h"
#include "core/actions/workplace.h"
#include "core/loyalty/programme.h"
#include "core/store/customer_table.h"

namespace muhr::actions {

Outcome<void> mustBeOpen(Workplace &workplace, const base::CustomerId &customer)
{
    const auto row = store::findCustomer(workplace.database, workplace.session.shop, customer);
    if (!row)
        return refused(row.error());
    if (!*row || (*row)->isErased())
        return words::refused(words::Refusal::UnknownCustomer);
    if ((*row)->isReadOnly)
        return words::refused(words::Refusal::NeedsNewerMuhr);
    return {};
}

Outcome<void> mustBeOfAnother(Workplace &workplace, const base::CustomerId &customer, const loyalty::Programme &inForce)
{
    const auto isOwn = isOwnCard(workplace, customer);
    if (!isOwn)
        return base::Unexpected{isOwn.error()};
    if (*isOwn && !inForce.isOwnCardAllowed())
        return refused(loyalty::Refusal{loyalty::RefusalReason::OwnCard, {}});
    return {};
}

} // namespace muhr::actions
