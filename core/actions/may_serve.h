// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/action_error.h"
#include "core/base/id.h"

namespace muhr::loyalty {
class Programme;
}

namespace muhr::actions {

struct Workplace;

/// Whether anything may be done for this customer. Errors: unknown_customer (erased too), needs_newer_muhr where an
/// event about her is not understood here.
Outcome<void> mustBeOpen(Workplace &workplace, const base::CustomerId &customer);

/// Nobody serves their own card where the programme does not allow it, nor takes back or returns what is on it. Errors:
/// not_allowed.
Outcome<void> mustBeOfAnother(Workplace &workplace, const base::CustomerId &customer,
                              const loyalty::Programme &inForce);

} // namespace muhr::actions
