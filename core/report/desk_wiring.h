// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/report/desk.h"
#include "core/store/database.h"
#include "core/store/people.h"

namespace muhr::report {

/// What app hands to the desk. All references outlive it.
struct DeskWiring
{
    /// Opens a reading connection, on the desk's own thread; tried again while it fails, since before Welcome there is
    /// nothing to open.
    std::function<base::Expected<store::Database, store::OpenError>()> opener;
    const base::Clock &clock;
    /// Runs a function on the window's thread.
    std::function<void(std::function<void()>)> post;
};

std::unique_ptr<Desk> makeDesk(DeskWiring wiring);

/// Which shop the desk speaks of from now on; its customers are read anew. `keys` may be nothing: then names are
/// missing. Thread: the window's.
void showShop(Desk &desk, const Viewer &viewer, std::shared_ptr<const store::PeopleKeys> keys);

} // namespace muhr::report
