// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/who_presenter.h"

#include "core/actions/pin_fault.h"

#include <QPointer>

#include <algorithm>

namespace muhr::shell {
namespace {

using Kind = WhoState::Kind;
using Step = WhoState::Step;

constexpr std::size_t mostRecent = 8;

void wipe(QString &typed)
{
    typed.fill(QChar());
    typed.clear();
}

} // namespace

const report::TeamMember *WhoState::member(const base::StaffId &staff) const
{
    const auto found =
        std::find_if(people.begin(), people.end(), [&](const auto &person) { return person.staff == staff; });
    return found == people.end() ? nullptr : &*found;
}

bool canLeaveKiosk(const report::TeamMember &member)
{
    const bool leads = member.role == loyalty::Role::Owner || member.role == loyalty::Role::Manager;
    return leads && member.isActive && member.hasPin;
}

WhoPresenter::WhoPresenter(actions::Desk &desk, report::Desk &report, const base::Clock &clock, bool asksForPins,
                           std::vector<base::StaffId> recent, QObject *parent)
    : QObject(parent), m_desk(desk), m_report(report), m_clock(clock), m_recent(std::move(recent))
{
    m_state.asksForPins = asksForPins;
    m_state.current = desk.session().staff;
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &WhoPresenter::tick);
    if (asksForPins)
        lock();
    refresh();
}

void WhoPresenter::guardKiosk()
{
    m_state.leavesKiosk = true;
    m_state.asksForPins = true;
    lock();
}

void WhoPresenter::refresh()
{
    m_report.team([self = QPointer(this)](const base::Expected<report::Team, words::Refused> &team) {
        if (self && team)
            self->take(*team);
    });
    if (!isOpen())
        return;
    m_desk.sessionNow(m_desk.session().staff, [self = QPointer(this)](const auto &now) {
        if (!self || !now || !self->isOpen())
            return;
        if (!*now) {
            // Whoever worked here works here no more.
            if (self->m_state.asksForPins)
                self->lock();
        } else if (**now != self->m_desk.session()) {
            emit self->signedIn(**now);
        }
    });
}

void WhoPresenter::take(const report::Team &team)
{
    const bool isKiosk = m_state.leavesKiosk;
    m_state.asksForPins = team.asksForPins || isKiosk;
    m_state.people.clear();
    std::copy_if(
        team.members.begin(), team.members.end(), std::back_inserter(m_state.people),
        [isKiosk](const report::TeamMember &member) { return member.isActive && (!isKiosk || canLeaveKiosk(member)); });
    sort();
    if (m_state.chosen && !m_state.member(*m_state.chosen))
        m_state.chosen.reset();
    // No face is shown to customers where there is nothing to choose.
    if (isKiosk && m_state.people.size() == 1)
        m_state.chosen = m_state.people.front().staff;
    if (!m_state.asksForPins && !isOpen() && m_state.kind != Kind::Changing)
        show(Kind::Open);
    else
        emit changed();
}

void WhoPresenter::sort()
{
    const auto place = [this](const report::TeamMember &member) {
        return std::find(m_recent.begin(), m_recent.end(), member.staff) - m_recent.begin();
    };
    std::stable_sort(m_state.people.begin(), m_state.people.end(),
                     [&](const auto &one, const auto &other) { return place(one) < place(other); });
}

void WhoPresenter::show(Kind kind)
{
    m_state.kind = kind;
    m_state.current = m_desk.session().staff;
    m_state.isBeforeKiosk = false;
    m_state.chosen.reset();
    m_state.mustHaveDigits = 0;
    m_state.failure.reset();
    m_state.secondsToWait = 0;
    m_second.stop();
    wipe(m_before);
    wipe(m_new);
    emit changed();
}

void WhoPresenter::change()
{
    if (!m_state.asksForPins || !isOpen())
        return;
    show(Kind::Switching);
    refresh();
}

void WhoPresenter::changePin()
{
    const auto *own = m_state.member(m_desk.session().staff);
    if (isLocked() || !own)
        return;
    const bool hasPin = own->hasPin;
    show(Kind::Changing);
    m_state.chosen = m_state.current;
    m_state.step = hasPin ? Step::Before : Step::New;
    emit changed();
}

void WhoPresenter::setPinBeforeKiosk()
{
    changePin();
    m_state.isBeforeKiosk = m_state.kind == Kind::Changing;
    emit changed();
}

void WhoPresenter::lock()
{
    if (!m_state.asksForPins || isLocked())
        return;
    show(Kind::Locked);
    // Whoever went away is the likeliest to come back.
    if (!m_recent.empty()) {
        m_state.chosen = m_recent.front();
        emit changed();
    }
}

void WhoPresenter::leave()
{
    if (m_state.leavesKiosk)
        emit turnedBack();
    else if (!isLocked() && m_state.mustHaveDigits == 0)
        show(Kind::Open);
}

void WhoPresenter::letIn(const actions::Session &session)
{
    m_recent.erase(std::remove(m_recent.begin(), m_recent.end(), session.staff), m_recent.end());
    m_recent.insert(m_recent.begin(), session.staff);
    m_recent.resize(std::min(m_recent.size(), mostRecent));
    sort();
    emit signedIn(session);
    show(Kind::Open);
}

void WhoPresenter::choose(const base::StaffId &staff)
{
    if (m_state.isChecking || isOpen() || (m_state.leavesKiosk && !m_state.member(staff)))
        return;
    m_state.chosen = staff;
    begin();
}

void WhoPresenter::chooseAnew()
{
    if (m_state.isChecking || isOpen())
        return;
    if (m_state.mustHaveDigits > 0)
        show(Kind::Locked);
    m_state.chosen.reset();
    begin();
}

void WhoPresenter::begin()
{
    m_state.failure.reset();
    m_state.secondsToWait = 0;
    m_second.stop();
    emit changed();
}

void WhoPresenter::enter(const QString &pin)
{
    if (isOpen() || m_state.isChecking || m_state.secondsToWait > 0 || !m_state.chosen)
        return;
    m_state.failure.reset();
    if (m_state.kind == Kind::Changing)
        enterNewPin(pin);
    else
        enterSignIn(*m_state.chosen, pin);
}

void WhoPresenter::enterSignIn(const base::StaffId &staff, const QString &pin)
{
    m_state.isChecking = true;
    emit changed();
    m_desk.signIn({staff, pin}, [self = QPointer(this), pin](const actions::Outcome<actions::Session> &session) {
        if (!self)
            return;
        self->m_state.isChecking = false;
        if (!session) {
            self->fail(session.error());
            return;
        }
        self->letIn(*session);
        if (const int least = actions::shortestPin(session->role); pin.size() < least)
            self->askForLonger(least, pin);
    });
}

/// Whoever was a cashier when she set it may be a manager by now, and sees more.
void WhoPresenter::askForLonger(int digits, const QString &pin)
{
    show(Kind::Changing);
    m_state.chosen = m_state.current;
    m_state.mustHaveDigits = digits;
    m_state.step = Step::New;
    m_before = pin;
    emit changed();
}

void WhoPresenter::enterNewPin(const QString &pin)
{
    const auto *own = m_state.member(*m_state.chosen);
    switch (m_state.step) {
    case Step::Before:
        m_before = pin;
        m_state.step = Step::New;
        break;
    case Step::New:
        if (own && actions::pinFault(pin, own->role)) {
            // The store says which fault it is.
            m_new = pin;
            break;
        }
        m_new = pin;
        m_state.step = Step::Again;
        emit changed();
        return;
    case Step::Again:
        if (pin != m_new) {
            m_state.step = Step::New;
            wipe(m_new);
            m_state.failure = base::Sentence{
                {"Who", QT_TRANSLATE_NOOP("Who", "The two are not the same. Type the new PIN once more.")}, {}};
            emit changed();
            return;
        }
        break;
    }
    if (m_new.isEmpty()) {
        emit changed();
        return;
    }
    m_state.isChecking = true;
    emit changed();
    m_desk.setPin({*m_state.chosen, m_new, m_before}, [self = QPointer(this)](const auto &set) {
        if (!self)
            return;
        self->m_state.isChecking = false;
        if (set) {
            const bool isBeforeKiosk = self->m_state.isBeforeKiosk;
            self->show(Kind::Open);
            emit self->pinChanged();
            self->refresh();
            if (isBeforeKiosk)
                emit self->kioskMayBegin();
            return;
        }
        wipe(self->m_new);
        const bool isBefore = set.error().word == words::Refusal::WrongPin;
        if (isBefore)
            wipe(self->m_before);
        const auto *member = self->m_state.member(self->m_state.current);
        self->m_state.step = self->m_before.isEmpty() && member && member->hasPin ? Step::Before : Step::New;
        self->fail(set.error());
    });
}

void WhoPresenter::fail(const words::Refused &why)
{
    m_state.failure = why.sentence;
    if (why.word == words::Refusal::LockedOut && !why.sentence.values.empty())
        if (const auto *seconds = std::get_if<std::int64_t>(&why.sentence.values.front())) {
            m_waitsUntil = m_clock.now() + std::chrono::seconds(*seconds);
            m_second.start();
            tick();
            return;
        }
    emit changed();
}

void WhoPresenter::tick()
{
    const auto left = std::chrono::ceil<std::chrono::seconds>(m_waitsUntil - m_clock.now()).count();
    if (left <= 0) {
        begin();
        return;
    }
    m_state.secondsToWait = static_cast<int>(left);
    m_state.failure = words::refused(words::Refusal::LockedOut, {std::int64_t(left)}).error.sentence;
    emit changed();
}

} // namespace muhr::shell
