// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/source_text.h"
#include "core/report/team_member.h"

#include <optional>

namespace muhr::team {

/// What was done last, for the words that say so.
struct Done
{
    enum class What { Added, Renamed, RoleChanged, PinSet, Left, Returned, CardLinked, CardUnlinked };
    What what = What::Added;
    QString name;
    base::StaffId staff;
    /// Newer ones have higher numbers.
    int number = 0;
};

struct TeamState
{
    report::Team team;
    /// The store has answered once.
    bool isRead = false;
    /// Owners, and owners with their password at a laptop for the counter.
    bool mayManage = false;
    bool maySetCashiersPin = false;
    base::StaffId self;
    /// Whose page is open; nothing: nobody's, or somebody new is written down.
    std::optional<base::StaffId> chosen;
    bool isAdding = false;
    bool isActing = false;
    std::optional<base::Sentence> failure;
    std::optional<base::Sentence> pinFailure;
    std::optional<base::Sentence> cardFailure;
    bool pinsDiffer = false;
    /// In minutes; 0: the laptop never locks itself.
    int locksAfter = 3;
    std::optional<Done> done;

    const report::TeamMember *chosenMember() const;
    /// Whether whoever works here may set this PIN.
    bool maySetPin(const report::TeamMember &member) const;
    int working() const;
};

} // namespace muhr::team
