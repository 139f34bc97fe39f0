// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/codes_of_history.h"

#include "core/store/before_joining.h"
#include "core/store/card_code_table.h"
#include "core/store/customer_table.h"
#include "core/store/history.h"

namespace muhr::store {

using base::Unexpected;

Result<void> setCodesByHistory(Transaction &transaction, const base::ShopId &shop, const base::CustomerId &customer)
{
    auto history = customerHistory(transaction.database(), shop, customer);
    const auto row = findCustomer(transaction.database(), shop, customer);
    if (!history || !row)
        return Unexpected{!history ? history.error() : row.error()};
    if (auto done = revokeCardCodesOf(transaction, shop, customer); !done)
        return done;
    if (*row && (*row)->isErased())
        return {};
    for (const StoredEvent &stored : joiningFirst(std::move(*history))) {
        base::Sha256 view;
        if (const auto *joined = std::get_if<loyalty::CustomerJoined>(&stored.event.body))
            view = joined->viewHash;
        else if (const auto *replaced = std::get_if<loyalty::CodeReplaced>(&stored.event.body))
            view = replaced->newViewHash;
        else
            continue;
        const CardCodeRow code{*codeBroughtBy(stored.event), customer, CardCodeState::Valid, view, stored.event.id};
        if (auto done = setCardCode(transaction, shop, code); !done)
            return done;
    }
    return {};
}

} // namespace muhr::store
