// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/desk.h"
#include "core/actions/shop_keys.h"
#include "core/base/instant.h"
#include "core/base/random.h"
#include "core/store/work_queue.h"

namespace muhr::actions {

/// What app hands to the desk. All references outlive it.
struct DeskWiring
{
    store::WorkQueue &queue;
    const base::Clock &clock;
    /// Used on the store's thread alone.
    base::Random &random;
    /// Runs a function on the window's thread.
    std::function<void(std::function<void()>)> post;
    KeepKeys keepKeys;
    Session session;
    /// Nothing: no shop yet, or its key is not here.
    std::shared_ptr<const ShopKeys> keys;
    /// Hears of each event once it is stored, on the store's thread. May be nothing.
    std::function<void(const base::EventId &)> stored = {};
};

std::unique_ptr<Desk> makeDesk(DeskWiring wiring);

} // namespace muhr::actions
