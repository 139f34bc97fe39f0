// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/people.h"
#include "core/store/settled_log.h"

#include <vector>

namespace muhr::sync {

/// Persons who have come with these events, or with new words, are found by phone and mail from now on.
store::Result<void> indexPersons(store::Transaction &transaction, const store::PeopleKeys &people,
                                 const std::vector<store::PulledEvent> &events);

} // namespace muhr::sync
