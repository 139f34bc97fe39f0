// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/action_error.h"
#include "core/base/id.h"
#include "core/base/local_date.h"
#include "core/loyalty/card_state.h"

#include <QString>

#include <optional>

namespace muhr::actions {

struct Workplace;

struct SetTier
{
    /// A card code, a short number, or the id of a card or customer.
    QString target;
    /// Nothing: the shop's default.
    std::optional<base::ProgrammeId> programme;
    /// Its id.
    QString tier;
    /// Nothing: without end.
    std::optional<base::LocalDate> lastDay;
    /// One of loyalty::tierReasons().
    QString reason;
};

struct TierWasSet
{
    base::EventId event;
    base::CardId card;
    base::CustomerId customer;
    loyalty::CardState after;
};

/// Puts a customer on a tier by hand, until its last day: what she reaches by herself may raise her before then, but
/// nothing lowers her. The same tier again only moves the day. Errors: unknown_customer, not_allowed, needs_manager,
/// bad_value (programme, tier, until, reason), needs_newer_muhr.
Outcome<TierWasSet> setTier(Workplace &workplace, const SetTier &command);

} // namespace muhr::actions
