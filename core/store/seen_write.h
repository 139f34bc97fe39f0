// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/event.h"
#include "core/store/database.h"

namespace muhr::store {

/// Whether whoever wrote an event had another one before them, where the event itself does not name what it is based
/// on: it is her joining, is of the same chain, or had settled by the number that the writer's store had come to.
Result<bool> hadSeen(Database &database, const loyalty::Event &writer, const base::EventId &other);

} // namespace muhr::store
