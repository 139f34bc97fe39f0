// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/own_session.h"

#include <optional>

namespace muhr::desktop {

/// The shop that the window opens with, and who stands at this laptop.
struct FoundShop
{
    store::ShopRow shop;
    actions::Session session;
    /// Nobody works here before a PIN was typed (report/staff_pin).
    bool asksForPins = false;
};

/// Nothing: there is none yet.
store::Result<std::optional<FoundShop>> firstShop(store::Database &database);

} // namespace muhr::desktop
