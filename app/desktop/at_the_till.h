// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/desk.h"
#include "core/base/instant.h"
#include "core/report/desk.h"

#include <functional>
#include <memory>
#include <vector>

namespace muhr::shell {
class Frame;
class RestWatch;
class WhoPresenter;
} // namespace muhr::shell
namespace muhr::team {
class TeamPresenter;
}

namespace muhr::desktop {

/// What this laptop knows of its people from one start to the next.
struct TillMemory
{
    /// Whether people are asked who they are (report/staff_pin).
    bool asksForPins = false;
    /// In minutes; 0: never.
    int locksAfter = 3;
    /// Who was here last, the newest first.
    std::vector<base::StaffId> recent;

    friend bool operator==(const TillMemory &, const TillMemory &) = default;
};

/// Who works at this laptop: the lock, the switch from one to the next, and the page of the team. Thread: the window's.
class AtTheTill
{
public:
    struct Parts
    {
        actions::Desk &desk;
        report::Desk &report;
        const base::Clock &clock;
        TillMemory memory;
        std::function<void(const TillMemory &)> keep;
        /// Somebody else works now, or the team is another one: what is shown is asked anew.
        std::function<void()> refresh;
        /// The till was locked (true) or opened.
        std::function<void(bool)> locked;
        /// Whoever works here has the PIN now that a kiosk is left with.
        std::function<void()> kioskMayBegin;
    };
    /// All references outlive it.
    explicit AtTheTill(Parts parts);
    ~AtTheTill();

    /// Somebody works; else no scan does anything.
    bool isOpen() const;
    /// An act was stored: somebody is here, though nobody touched a key.
    void touch();
    void refresh();
    /// Until somebody has signed in again nobody acts here; nothing where nobody is asked.
    void lock();
    /// Whoever has left the kiosk works here.
    void letIn(const actions::Session &session);
    /// Asks whoever works here for the PIN that a kiosk is left with.
    void setPinBeforeKiosk();
    /// Adds the page of the team and the lock to the frame, and its keys.
    void addTo(shell::Frame &frame);

private:
    void show(shell::Frame &frame);
    void signIn(const actions::Session &session);
    void keep();

    Parts m_parts;
    bool m_wasLocked = false;
    std::unique_ptr<shell::WhoPresenter> m_who;
    std::unique_ptr<team::TeamPresenter> m_team;
    std::unique_ptr<shell::RestWatch> m_rest;
};

} // namespace muhr::desktop
