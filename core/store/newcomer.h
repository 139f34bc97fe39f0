// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/event_table.h"

namespace muhr::store {

/// As project(), of the settled join of a newcomer (AtHand::isOfNewcomer): written without looking for anything first,
/// since nothing of her is here.
Result<void> projectNewcomer(Transaction &transaction, const StoredEvent &stored);

} // namespace muhr::store
