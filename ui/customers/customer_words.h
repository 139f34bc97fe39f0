// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/customer_page.h"

#include <QString>

namespace muhr::customers {

// What the page of a customer says, in the language of the window.

/// "Today 10:42", else the day.
QString whenLine(base::Instant moment, base::Instant now, const base::Zone &zone);
/// "since 03.03.2026 · from a poster · 31 visits · usually every 8 days"
QString aboutLine(const report::CustomerPage &page, const base::Zone &zone);
/// "27 November" in the calendar it is kept in.
QString birthdayLine(const report::CustomerPage &page);
/// "in 3 days", "today"; empty if it is not near.
QString birthdayRemark(const report::CustomerPage &page, base::Instant now, const base::Zone &zone);
QString channelName(loyalty::ConsentChannel channel);

} // namespace muhr::customers
