// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/workplace.h"
#include "tests/sim/world/laptop.h"

namespace muhr::tests::sim {

inline bool isOwners(const Laptop &laptop)
{
    return laptop.session.ceiling == loyalty::Ceiling::Owner;
}

/// The owner sits down at this laptop, whoever works there.
inline actions::Workplace ownersPlace(Laptop &laptop)
{
    auto place = laptop.workplace();
    place.session.staff = laptop.row().owner;
    place.session.role = loyalty::Role::Owner;
    return place;
}

} // namespace muhr::tests::sim
