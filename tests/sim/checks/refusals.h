// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sim/checks/staff_history.h"

#include <set>

namespace muhr::tests::sim {

/// What an endpoint may refuse of all that laptops told, judged by the history as it is in the end.
class Refusals
{
public:
    explicit Refusals(World &world);

    bool mayBe(const Promise &promise) const;

private:
    StaffHistory m_staff;
    std::set<base::EventId> m_refusedByOwners;
    std::set<base::StaffId> m_takenOnInVain;
};

} // namespace muhr::tests::sim
