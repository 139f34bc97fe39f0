// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/at_the_kiosk.h"

#include "core/actions/own_session.h"
#include "ui/kiosk/kiosk_presenter.h"
#include "ui/kiosk/kiosk_window.h"
#include "ui/shell/who_presenter.h"

#include <algorithm>

namespace muhr::desktop {

AtTheKiosk::AtTheKiosk(Parts parts) : m_parts(std::move(parts)) {}

AtTheKiosk::~AtTheKiosk() = default;

QWidget *AtTheKiosk::window() const
{
    return m_window.get();
}

void AtTheKiosk::begin()
{
    m_parts.report.team([this, alive = std::weak_ptr(m_alive)](const auto &team) {
        if (alive.expired() || isRunning())
            return;
        if (team && std::any_of(team->members.begin(), team->members.end(), &shell::canLeaveKiosk))
            show();
        else
            m_parts.needsPin();
    });
}

void AtTheKiosk::show()
{
    const actions::Session session = actions::atKiosk(m_parts.desk.session());
    m_parts.desk.setSession(session);
    m_parts.report.setViewer({session.shop, session.branch, session.role});
    m_presenter = std::make_unique<kiosk::KioskPresenter>(m_parts.desk, m_parts.report, m_parts.feed, m_parts.clock,
                                                          m_parts.language());
    m_window = std::make_unique<kiosk::KioskWindow>(*m_presenter, m_parts.sounds, [this] {
        auto door = std::make_unique<shell::WhoPresenter>(m_parts.desk, m_parts.report, m_parts.clock, true,
                                                          std::vector<base::StaffId>());
        door->guardKiosk();
        return door;
    });
    QObject::connect(m_window.get(), &kiosk::KioskWindow::left, m_window.get(),
                     [this](const actions::Session &who) { end(who); });
    m_window->showFullScreen();
    m_parts.runs(true);
}

void AtTheKiosk::end(const actions::Session &session)
{
    // Later: it is the window that says so.
    m_window.release()->deleteLater();
    m_presenter.release()->deleteLater();
    m_parts.letIn(session);
    m_parts.runs(false);
}

void AtTheKiosk::scanned(const QString &text)
{
    if (m_presenter)
        m_presenter->scanned(text);
}

} // namespace muhr::desktop
