// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/at_the_till.h"

#include "ui/shell/frame.h"
#include "ui/shell/rest_watch.h"
#include "ui/shell/who_page.h"
#include "ui/shell/who_presenter.h"
#include "ui/team/team_screen.h"

#include <QCoreApplication>
#include <QDialog>
#include <QShortcut>

namespace muhr::desktop {
namespace {

const QString teamId = QStringLiteral("team");

} // namespace

AtTheTill::AtTheTill(Parts parts)
    : m_parts(std::move(parts)),
      m_who(std::make_unique<shell::WhoPresenter>(m_parts.desk, m_parts.report, m_parts.clock,
                                                  m_parts.memory.asksForPins, m_parts.memory.recent)),
      m_team(std::make_unique<team::TeamPresenter>(m_parts.desk, m_parts.report)),
      m_rest(std::make_unique<shell::RestWatch>(*QCoreApplication::instance()))
{
    m_team->setLocksAfter(m_parts.memory.locksAfter);
    m_rest->setPatience(std::chrono::minutes(m_parts.memory.locksAfter));
    QObject::connect(m_rest.get(), &shell::RestWatch::rested, m_who.get(), &shell::WhoPresenter::lock);
    QObject::connect(m_who.get(), &shell::WhoPresenter::signedIn, m_team.get(),
                     [this](const actions::Session &session) { signIn(session); });
    QObject::connect(m_who.get(), &shell::WhoPresenter::pinChanged, m_team.get(), &team::TeamPresenter::refresh);
    QObject::connect(m_who.get(), &shell::WhoPresenter::kioskMayBegin, m_who.get(),
                     [this] { m_parts.kioskMayBegin(); });
    QObject::connect(m_team.get(), &team::TeamPresenter::teamChanged, m_who.get(), [this] {
        m_who->refresh();
        m_parts.refresh();
    });
    QObject::connect(m_team.get(), &team::TeamPresenter::locksAfterChosen, m_rest.get(), [this](int minutes) {
        m_parts.memory.locksAfter = minutes;
        m_rest->setPatience(std::chrono::minutes(minutes));
        keep();
    });
}

AtTheTill::~AtTheTill() = default;

bool AtTheTill::isOpen() const
{
    return m_who->isOpen();
}

void AtTheTill::touch()
{
    m_rest->touch();
}

void AtTheTill::refresh()
{
    m_who->refresh();
    m_team->refresh();
}

void AtTheTill::lock()
{
    m_who->lock();
}

void AtTheTill::letIn(const actions::Session &session)
{
    m_who->letIn(session);
}

void AtTheTill::setPinBeforeKiosk()
{
    m_who->setPinBeforeKiosk();
}

void AtTheTill::signIn(const actions::Session &session)
{
    m_parts.desk.setSession(session);
    m_parts.report.setViewer({session.shop, session.branch, session.role});
    m_team->close();
    m_team->refresh();
    m_parts.refresh();
}

void AtTheTill::keep()
{
    m_parts.memory.recent = m_who->recent();
    m_parts.keep(m_parts.memory);
}

void AtTheTill::addTo(shell::Frame &frame)
{
    frame.addScreen(teamId, new team::TeamScreen(*m_team));
    frame.setPlace(teamId, m_team->isWorthShowing());
    frame.setCover(new shell::WhoPage(*m_who));
    QObject::connect(m_team.get(), &team::TeamPresenter::changed, &frame,
                     [this, &frame] { frame.setPlace(teamId, m_team->isWorthShowing()); });
    const auto ask = [this, &frame] {
        if (m_who->state().asksForPins)
            m_who->change();
        else
            frame.show(teamId);
    };
    QObject::connect(&frame, &shell::Frame::staffClicked, &frame, ask);
    auto *change = new QShortcut(QKeySequence(Qt::Key_F12), &frame);
    QObject::connect(change, &QShortcut::activated, &frame, ask);
    auto *lock = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_L), &frame);
    QObject::connect(lock, &QShortcut::activated, m_who.get(), &shell::WhoPresenter::lock);
    QObject::connect(m_who.get(), &shell::WhoPresenter::changed, &frame, [this, &frame] { show(frame); });
    show(frame);
}

void AtTheTill::show(shell::Frame &frame)
{
    frame.setCovered(!m_who->isOpen());
    if (m_parts.memory.recent != m_who->recent())
        keep();
    if (m_who->isOpen() != m_wasLocked)
        return;
    m_wasLocked = !m_who->isOpen();
    // A question that was asked of whoever went away is no question to whoever comes.
    if (m_wasLocked) {
        const auto dialogs = frame.window()->findChildren<QDialog *>();
        for (auto *dialog : dialogs)
            dialog->reject();
    }
    m_parts.locked(m_wasLocked);
}

} // namespace muhr::desktop
