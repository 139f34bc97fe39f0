// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/action_error.h"
#include "core/base/id.h"
#include "core/loyalty/decide.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace muhr::actions {

struct Workplace;

/// Goods of a purchase come back.
struct ReturnGoods
{
    base::EventId event;
    /// Of what the goods came to, whatever paid them; nothing: all that is left.
    std::optional<std::int64_t> amountMinor;
    /// Those that come back, where they are known.
    std::vector<loyalty::Line> lines;
    /// As of an undo.
    QString reason = {};
};

struct GoodsReturned
{
    base::EventId event;
    base::EventId returns;
    base::CustomerId customer;
    loyalty::ReturnDecision decision;
};

/// Errors: bad_value where there is not so much left to return, already_undone, needs_manager, not_allowed (one's own
/// card too), and those of mustBeOpen and mustSayWhy.
Outcome<GoodsReturned> returnGoods(Workplace &workplace, const ReturnGoods &command);

} // namespace muhr::actions
