// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/action_error.h"
#include "core/actions/workplace.h"
#include "core/loyalty/rights.h"
#include "core/store/event_log.h"
#include "core/store/people.h"
#include "core/store/transaction.h"

namespace muhr::actions {

/// The value of a store answer, or the refusal it means.
template <typename T>
Outcome<T> orRefused(store::Result<T> result)
{
    if (!result)
        return refused(result.error());
    if constexpr (std::is_void_v<T>)
        return {};
    else
        return std::move(*result);
}

/// The shop this workplace stands in. Errors: bad_value if the store has no such shop.
Outcome<store::ShopRow> shopOf(Workplace &workplace);

/// What opens and seals people here. Errors: no_key.
Outcome<store::PeopleKeys> peopleKeysOf(const Workplace &workplace);

/// Whether role and device may do this. Errors: not_allowed, needs_manager where a manager may, needs_owner where
/// an owner may on a laptop for the counter.
Outcome<void> mustBeAllowed(const Workplace &workplace, loyalty::Action action);

/// A draft signed by whoever stands at this workplace.
store::EventDraft draftOf(const Workplace &workplace, loyalty::Body body);

/// Writes one own event inside the transaction.
Outcome<store::StoredEvent> write(store::Transaction &transaction, Workplace &workplace,
                                  const store::EventDraft &draft);

base::Unexpected<ActionError> refused(store::PersonError error);

} // namespace muhr::actions
