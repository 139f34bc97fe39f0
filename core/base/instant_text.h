// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QString>

#include <optional>

namespace muhr::base {

/// RFC 3339 in UTC with milliseconds: "2026-03-21T09:05:00.000Z".
QString instantText(Instant moment);
/// RFC 3339 in any offset; digits past the milliseconds are dropped. A leap second is refused: no clock here has one.
std::optional<Instant> parseInstant(QStringView text);

} // namespace muhr::base
