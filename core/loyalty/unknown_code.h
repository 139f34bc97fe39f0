// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/refusal.h"

#include <QString>

namespace muhr::loyalty {

class Programme;

/// Why a code that no rule took is none: mistyped, if it looks like a coupon with a wrong character, else unknown.
Refusal unknownCode(const Programme &programme, const QString &typed);

} // namespace muhr::loyalty
