// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/action_error.h"
#include "core/base/id.h"

namespace muhr::actions {

struct Workplace;

struct CodeReplaced
{
    base::EventId event;
    base::CustomerId customer;
    QString code;
    QString shortNumber;
    QString viewToken;
};

/// A new code for a card that was lost or copied; the old one is refused from now on. Errors: unknown_customer,
/// not_allowed, needs_manager, no_key.
Outcome<CodeReplaced> replaceCode(Workplace &workplace, const QString &target);

} // namespace muhr::actions
