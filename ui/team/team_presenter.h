// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/desk.h"
#include "core/report/desk.h"
#include "ui/team/team_state.h"

#include <QObject>

#include <functional>

namespace muhr::team {

/// Decides what happens to the people of the shop: who works here, as what, and by which PIN. Thread: the window's.
class TeamPresenter : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    TeamPresenter(actions::Desk &desk, report::Desk &report, QObject *parent = nullptr);

    const TeamState &state() const { return m_state; }
    /// Somebody works here who has anything to do with the team.
    bool isWorthShowing() const { return m_state.mayManage || m_state.maySetCashiersPin; }

    void refresh();
    void choose(const base::StaffId &staff);
    void startAdding();
    void close();
    /// A person and, if it is not empty, her PIN.
    void add(const QString &name, loyalty::Role role, const QString &pin);
    void rename(const QString &name);
    void setRole(loyalty::Role role);
    void setPin(const QString &pin, const QString &again);
    void setWorking(bool isWorking);
    /// Takes the last leaving back.
    void undo();
    /// By card code or short number.
    void linkCard(const QString &target);
    void unlinkCard();
    /// In minutes: how long nobody has touched this laptop when it locks itself; 0: never.
    void setLocksAfter(int minutes);

signals:
    void changed();
    /// Who works here, or how they sign in, is another thing now.
    void teamChanged();
    void locksAfterChosen(int minutes);

private:
    using Failure = std::optional<base::Sentence> TeamState::*;

    /// Only what the store has answered is shown as done.
    template <typename T>
    void act(const std::function<void(actions::Desk::Then<T>)> &send, Failure failure,
             const std::function<void(const T &)> &then);
    void say(Done::What what, const QString &name, const base::StaffId &staff);
    void clearFailures();
    void pinForNew(const base::StaffId &staff, const QString &pin);

    actions::Desk &m_desk;
    report::Desk &m_report;
    TeamState m_state;
    int m_count = 0;
};

} // namespace muhr::team
