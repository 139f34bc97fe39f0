// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/action_error.h"
#include "core/actions/workplace.h"
#include "core/base/id.h"
#include "core/loyalty/card_code.h"

#include <optional>
#include <variant>

namespace muhr::actions {

/// A customer that was found by code, short number or id.
struct KnownTarget
{
    base::CustomerId customer;
    /// Digits behind the code, where the carrier rotates them.
    loyalty::CodeFreshness freshness = loyalty::CodeFreshness::None;
};

/// A code of this shop that nobody here has yet: joined a minute ago, most likely.
struct UnknownTarget
{
    loyalty::CardCode code;
};

using Target = std::variant<KnownTarget, UnknownTarget>;

/// Whom a text from the camera, the keyboard or a script means: a card code, a short number, or the id of a card or
/// customer; at a kiosk only a card code. Errors: not_our_card, other_shop, revoked_card, unknown_customer.
Outcome<Target> findTarget(Workplace &workplace, const QString &text);

/// As findTarget, for what needs a card that is known here. Errors: unknown_customer too.
Outcome<KnownTarget> findKnown(Workplace &workplace, const QString &text);

/// Her display name; empty if she has none or the key is not here.
QString nameOf(Workplace &workplace, const base::CustomerId &customer);

} // namespace muhr::actions
