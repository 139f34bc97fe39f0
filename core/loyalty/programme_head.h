// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/field.h"

#include <vector>

namespace muhr::loyalty {

/// What a programme says beside its rules, described as the terms of a rule are: name, currency, zone, calendar, the
/// start of the day, what a visit is, the dearest reward a cashier may hand over, and how what is to pay is
/// rounded.
const std::vector<Field> &programmeHead();

} // namespace muhr::loyalty
