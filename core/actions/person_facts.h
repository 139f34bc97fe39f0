// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/workplace.h"
#include "core/loyalty/customer_facts.h"

#include "core/base/id.h"

#include <optional>

namespace muhr::actions {

/// What rules may know of a customer; nothing where the person cannot be read here.
std::optional<loyalty::CustomerFacts> personFacts(Workplace &workplace, const base::CustomerId &customer);

} // namespace muhr::actions
