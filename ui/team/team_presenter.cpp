// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/team_presenter.h"

#include "core/actions/pin_fault.h"
#include "core/loyalty/rights.h"

#include <QPointer>

#include <algorithm>

namespace muhr::team {

using What = Done::What;

const report::TeamMember *TeamState::chosenMember() const
{
    const auto found = std::find_if(team.members.begin(), team.members.end(),
                                    [this](const auto &member) { return chosen == member.staff; });
    return found == team.members.end() ? nullptr : &*found;
}

bool TeamState::maySetPin(const report::TeamMember &member) const
{
    // One's own is changed where one works, with the one before (shell: WhoPresenter).
    return member.isActive &&
           (mayManage || (maySetCashiersPin && member.role == loyalty::Role::Cashier && member.staff != self));
}

int TeamState::working() const
{
    return static_cast<int>(std::count_if(team.members.begin(), team.members.end(),
                                          [](const report::TeamMember &member) { return member.isActive; }));
}

TeamPresenter::TeamPresenter(actions::Desk &desk, report::Desk &report, QObject *parent)
    : QObject(parent), m_desk(desk), m_report(report)
{
    refresh();
}

void TeamPresenter::refresh()
{
    const actions::Session &session = m_desk.session();
    const auto may = [&](loyalty::Action action) {
        return loyalty::offered(session.role, session.ceiling, action) != loyalty::Verdict::No;
    };
    // A cashier at a till calls an owner to type her password; the page is for those who lead.
    m_state.maySetCashiersPin = may(loyalty::Action::SetCashiersPin);
    m_state.mayManage = m_state.maySetCashiersPin && may(loyalty::Action::ManageStaff);
    m_state.self = session.staff;
    m_report.team([self = QPointer(this)](const base::Expected<report::Team, words::Refused> &team) {
        if (!self)
            return;
        if (team) {
            self->m_state.team = *team;
            self->m_state.isRead = true;
        } else {
            self->m_state.failure = team.error().sentence;
        }
        emit self->changed();
    });
}

void TeamPresenter::clearFailures()
{
    m_state.failure.reset();
    m_state.pinFailure.reset();
    m_state.cardFailure.reset();
    m_state.pinsDiffer = false;
}

void TeamPresenter::choose(const base::StaffId &staff)
{
    clearFailures();
    m_state.isAdding = false;
    m_state.chosen = staff;
    emit changed();
}

void TeamPresenter::startAdding()
{
    clearFailures();
    m_state.chosen.reset();
    m_state.isAdding = m_state.mayManage;
    emit changed();
}

void TeamPresenter::close()
{
    clearFailures();
    m_state.chosen.reset();
    m_state.isAdding = false;
    emit changed();
}

template <typename T>
void TeamPresenter::act(const std::function<void(actions::Desk::Then<T>)> &send, Failure failure,
                        const std::function<void(const T &)> &then)
{
    if (m_state.isActing)
        return;
    clearFailures();
    m_state.isActing = true;
    emit changed();
    send([self = QPointer(this), failure, then](const actions::Outcome<T> &done) {
        if (!self)
            return;
        self->m_state.isActing = false;
        if (done)
            then(*done);
        else
            self->m_state.*failure = done.error().sentence;
        self->refresh();
        emit self->changed();
        if (done)
            emit self->teamChanged();
    });
}

void TeamPresenter::say(What what, const QString &name, const base::StaffId &staff)
{
    m_state.done = Done{what, name, staff, ++m_count};
}

void TeamPresenter::add(const QString &name, loyalty::Role role, const QString &pin)
{
    const QString plain = name.simplified();
    // Asked before she is written down, so that nobody stands half in the list.
    if (!pin.isEmpty() && actions::pinFault(pin, role)) {
        clearFailures();
        const int least = actions::shortestPin(role);
        m_state.pinFailure = base::Sentence{
            {"Team", QT_TRANSLATE_N_NOOP("Team", "Take a PIN of at least %Ln digit(s) without an order, and no year.")},
            {std::int64_t(least)}};
        emit changed();
        return;
    }
    act<base::StaffId>(
        [&](auto then) {
            m_desk.addStaff({plain, role}, std::move(then));
        },
        &TeamState::failure,
        [this, plain, pin](const base::StaffId &staff) {
            say(What::Added, plain, staff);
            m_state.isAdding = false;
            m_state.chosen = staff;
            pinForNew(staff, pin);
        });
}

void TeamPresenter::pinForNew(const base::StaffId &staff, const QString &pin)
{
    if (pin.isEmpty())
        return;
    m_desk.setPin({staff, pin, {}}, [self = QPointer(this)](const auto &set) {
        if (!self)
            return;
        if (!set)
            self->m_state.pinFailure = set.error().sentence;
        self->refresh();
        emit self->teamChanged();
    });
}

void TeamPresenter::rename(const QString &name)
{
    const auto *member = m_state.chosenMember();
    const QString plain = name.simplified();
    if (!member || plain == member->name)
        return;
    act<base::EventId>(
        [&](auto then) {
            m_desk.renameStaff({member->staff, plain}, std::move(then));
        },
        &TeamState::failure, [this, plain, staff = member->staff](const auto &) { say(What::Renamed, plain, staff); });
}

void TeamPresenter::setRole(loyalty::Role role)
{
    const auto *member = m_state.chosenMember();
    if (!member || member->role == role)
        return;
    act<base::EventId>(
        [&](auto then) {
            m_desk.setStaff({member->staff, role, {}}, std::move(then));
        },
        &TeamState::failure,
        [this, name = member->name, staff = member->staff](const auto &) { say(What::RoleChanged, name, staff); });
}

void TeamPresenter::setPin(const QString &pin, const QString &again)
{
    const auto *member = m_state.chosenMember();
    if (!member || !m_state.maySetPin(*member))
        return;
    if (pin != again) {
        clearFailures();
        m_state.pinsDiffer = true;
        emit changed();
        return;
    }
    act<base::EventId>(
        [&](auto then) {
            m_desk.setPin({member->staff, pin, {}}, std::move(then));
        },
        &TeamState::pinFailure,
        [this, name = member->name, staff = member->staff](const auto &) { say(What::PinSet, name, staff); });
}

void TeamPresenter::setWorking(bool isWorking)
{
    const auto *member = m_state.chosenMember();
    if (!member || member->isActive == isWorking)
        return;
    act<base::EventId>(
        [&](auto then) {
            m_desk.setStaff({member->staff, {}, isWorking}, std::move(then));
        },
        &TeamState::failure,
        [this, isWorking, name = member->name, staff = member->staff](const auto &) {
            say(isWorking ? What::Returned : What::Left, name, staff);
        });
}

void TeamPresenter::undo()
{
    if (!m_state.done || m_state.done->what != What::Left)
        return;
    m_state.chosen = m_state.done->staff;
    setWorking(true);
}

void TeamPresenter::linkCard(const QString &target)
{
    const auto *member = m_state.chosenMember();
    const QString plain = target.trimmed();
    if (!member || plain.isEmpty())
        return;
    act<actions::StaffCardLinked>(
        [&](auto then) {
            m_desk.linkStaffCard({member->staff, plain}, std::move(then));
        },
        &TeamState::cardFailure,
        [this, name = member->name, staff = member->staff](const auto &) { say(What::CardLinked, name, staff); });
}

void TeamPresenter::unlinkCard()
{
    const auto *member = m_state.chosenMember();
    if (!member || !member->customer)
        return;
    act<actions::StaffCardLinked>(
        [&](auto then) {
            m_desk.linkStaffCard({member->staff, std::nullopt}, std::move(then));
        },
        &TeamState::cardFailure,
        [this, name = member->name, staff = member->staff](const auto &) { say(What::CardUnlinked, name, staff); });
}

void TeamPresenter::setLocksAfter(int minutes)
{
    if (m_state.locksAfter == minutes)
        return;
    m_state.locksAfter = minutes;
    emit changed();
    emit locksAfterChosen(minutes);
}

} // namespace muhr::team
