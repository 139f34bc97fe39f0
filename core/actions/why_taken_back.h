// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/action_error.h"
#include "core/base/id.h"
#include "core/store/blob_table.h"
#include "core/store/transaction.h"

#include <QString>

#include <vector>

namespace muhr::actions {

struct FoundAct;
struct Workplace;

/// What was done on a day that is closed is for a manager to take back, who says why. A laptop that has not heard of
/// the close yet cannot know, so the endpoint does not ask this again. Errors: needs_manager; bad_value, which
/// isMissingReason tells from others.
Outcome<void> mustSayWhy(Workplace &workplace, const FoundAct &act, const QString &reason);
/// The same can be done with a reason.
bool isMissingReason(const ActionError &error);

/// The blobs of the event that takes it back: the reason sealed under the customer, or none where there is no reason.
/// Errors: no_key.
Outcome<std::vector<store::Blob>> sealedReason(store::Transaction &transaction, Workplace &workplace,
                                               const base::CustomerId &customer, const QString &reason);

} // namespace muhr::actions
