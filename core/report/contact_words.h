// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phone.h"
#include "core/loyalty/rights.h"

#include <optional>

namespace muhr::report {

/// As much of a number as this sight allows: "+998 90 000 12 34", "+998 •• ••• •• 34", "•••34" or nothing.
QString shownPhone(const std::optional<base::Phone> &phone, loyalty::ContactSight sight);
/// "saida@example.com", "s•••@example.com" or nothing.
QString shownMail(const QString &mail, loyalty::ContactSight sight);

} // namespace muhr::report
