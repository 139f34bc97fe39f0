// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/source_text.h"
#include "core/report/team_member.h"

#include <optional>
#include <vector>

namespace muhr::shell {

/// Who is at the till, and who could be.
struct WhoState
{
    enum class Kind {
        /// Somebody works; nothing lies over the screens.
        Open,
        /// Somebody else wants to work.
        Switching,
        /// Whoever works sets another PIN of her own.
        Changing,
        /// Nobody works before a PIN was typed.
        Locked,
    };
    /// Of a PIN that is changed.
    enum class Step { Before, New, Again };

    Kind kind = Kind::Open;
    Step step = Step::Before;
    /// Not a till but a kiosk is behind it: whoever comes ends it.
    bool leavesKiosk = false;
    /// A PIN is set so that a kiosk can begin.
    bool isBeforeKiosk = false;
    /// Whether anybody is asked at all (report/staff_pin).
    bool asksForPins = false;
    /// Everybody who works here, whoever was here last first.
    std::vector<report::TeamMember> people;
    base::StaffId current;
    /// Whose PIN is typed; nothing: one is picked.
    std::optional<base::StaffId> chosen;
    /// Her role wants a longer PIN than the one she has: she sets one before she works. In digits; 0: it is long
    /// enough.
    int mustHaveDigits = 0;
    /// A PIN is being looked at.
    bool isChecking = false;
    /// So long nobody may try.
    int secondsToWait = 0;
    std::optional<base::Sentence> failure;

    const report::TeamMember *member(const base::StaffId &staff) const;
};

/// Managers and owners who have a PIN. Without any a kiosk could be left by everybody, and is not begun.
bool canLeaveKiosk(const report::TeamMember &member);

} // namespace muhr::shell
