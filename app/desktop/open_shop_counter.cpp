// SPDX-License-Identifier: GPL-3.0-or-later
// The half of the open shop that stands at the counter: scanners, who works at the till, the kiosk, the second screen.
#include "app/desktop/open_shop.h"

#include "ui/counter/counter_presenter.h"
#include "ui/customer_display/display_presenter.h"
#include "ui/customer_display/display_window.h"
#include "ui/hand_scanner/keystrokes.h"
#include "ui/hand_scanner/wired_scanner.h"
#include "ui/kit/theme.h"
#include "ui/settings/settings_presenter.h"
#include "ui/shell/frame.h"

#include <QApplication>

#include <utility>

namespace muhr::desktop {
namespace {

/// What a scan behind another program can't do alone.
bool needsSomebody(const counter::State &state)
{
    return state.ask == counter::Ask::Amount || (state.said && state.said->kind != counter::Said::Kind::Calm);
}

} // namespace

void OpenShop::connectScanners()
{
    const auto scanned = [this](const QString &text) {
        if (m_frame && m_till->isOpen())
            m_frame->show(QStringLiteral("counter"));
        m_counter->scanned(text, loyalty::Channel::HandScanner);
        m_kiosk->scanned(text);
    };
    QObject::connect(&m_parts.keystrokes, &hand_scanner::Keystrokes::codeScanned, m_counter.get(), scanned);
    // Behind another program too.
    auto &scanner = m_parts.scanner;
    QObject::connect(&scanner, &hand_scanner::WiredScanner::codeScanned, m_counter.get(), scanned);
    const auto tell = [this] { m_settings->setScannerState(m_parts.scanner.state(), m_parts.scanner.name()); };
    QObject::connect(&scanner, &hand_scanner::WiredScanner::changed, m_settings.get(), tell);
    tell();
    QObject::connect(m_counter.get(), &counter::CounterPresenter::changed, m_counter.get(),
                     [this, wants = false]() mutable {
                         const bool did = std::exchange(wants, needsSomebody(m_counter->state()));
                         if (wants && !did && m_frame && !QApplication::activeWindow())
                             QApplication::alert(m_frame->window());
                     });
}

void OpenShop::connectTill()
{
    m_till = std::make_unique<AtTheTill>(AtTheTill::Parts{m_parts.desk, m_parts.report, m_parts.clock, m_parts.till,
                                                          m_parts.keepTill, [this] { refresh(); },
                                                          [this](bool isLocked) {
                                                              m_counter->setClosed(isLocked);
                                                              // From a question to the card, and from the card to the
                                                              // empty counter: it is nobody's now.
                                                              m_counter->goBack();
                                                              m_counter->goBack();
                                                          },
                                                          [this] { m_kiosk->begin(); }});
}

void OpenShop::connectKiosk()
{
    const auto runs = [this](bool isRunning) {
        // Before the window of the till is hidden, that it shows nobody's card when it comes back.
        if (isRunning)
            m_till->lock();
        m_counter->setClosed(isRunning || !m_till->isOpen());
        m_counter->goBack();
        m_counter->goBack();
        m_parts.kioskRuns(isRunning);
        showDisplay();
    };
    const auto askForPin = [this] {
        m_till->setPinBeforeKiosk();
        if (m_frame)
            m_frame->window()->show();
    };
    m_kiosk = std::make_unique<AtTheKiosk>(
        AtTheKiosk::Parts{m_parts.desk, m_parts.report, m_parts.clock, m_parts.feed, m_parts.sounds,
                          [] { return kit::currentLanguage(); }, runs, askForPin,
                          [this](const actions::Session &session) { m_till->letIn(session); }});
}

void OpenShop::showDisplay()
{
    if (!m_displayWindow && m_frame) {
        m_display = std::make_unique<customer_display::DisplayPresenter>(*m_counter, kit::currentLanguage());
        m_displayWindow = std::make_unique<customer_display::DisplayWindow>(*m_display, m_frame);
    }
    // Who scans alone has her own screen, and the counter is closed.
    if (m_displayWindow)
        m_displayWindow->setWanted(m_parts.settings.preferences.customerDisplay && !m_kiosk->window());
}

void OpenShop::beginKiosk()
{
    m_kiosk->begin();
}

} // namespace muhr::desktop
