// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kiosk_window.h"

#include "ui/counter/guest_stage.h"
#include "ui/kiosk/kiosk_presenter.h"
#include "ui/kit/sounds.h"
#include "ui/shell/rest_watch.h"
#include "ui/shell/who_page.h"
#include "ui/shell/who_presenter.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QMouseEvent>
#include <QShortcut>
#include <QStackedLayout>

namespace muhr::kiosk {
namespace {

/// Side of the corner that is touched, and how.
constexpr int corner = 120;
constexpr int touchesNeeded = 5;
constexpr std::chrono::milliseconds touchedWithin{4000};
/// Somebody asked for the PIN and went away.
constexpr std::chrono::seconds asksFor{30};

} // namespace

KioskWindow::KioskWindow(KioskPresenter &presenter, kit::Sounds &sounds, MakeDoor makeDoor, QWidget *parent)
    : QWidget(parent), m_presenter(presenter), m_sounds(sounds), m_makeDoor(std::move(makeDoor)),
      m_layers(new QStackedLayout(this)), m_stage(new kit::StageView(this))
{
    setWindowTitle(QStringLiteral("Muhr"));
    m_stage->setObjectName(QStringLiteral("stage"));
    m_stage->setAttribute(Qt::WA_TransparentForMouseEvents);
    setCursor(Qt::BlankCursor);
    m_layers->addWidget(m_stage);
    m_patience.setSingleShot(true);
    m_patience.setInterval(touchedWithin);
    for (const auto &keys : {QKeySequence(Qt::Key_Escape), QKeySequence(Qt::CTRL | Qt::Key_Q)}) {
        auto *key = new QShortcut(keys, m_stage);
        connect(key, &QShortcut::activated, this, &KioskWindow::askToLeave);
    }
    connect(&m_presenter, &KioskPresenter::changed, this, &KioskWindow::showFace);
    m_happened = m_presenter.happening().number;
    showFace();
}

KioskWindow::~KioskWindow()
{
    // Before the door it speaks to.
    delete m_page;
}

void KioskWindow::askToLeave()
{
    if (m_door)
        return;
    m_presenter.setPaused(true);
    m_door = m_makeDoor();
    m_page = new shell::WhoPage(*m_door, this);
    m_layers->addWidget(m_page);
    m_layers->setCurrentWidget(m_page);
    unsetCursor();
    m_rest = std::make_unique<shell::RestWatch>(*QCoreApplication::instance());
    m_rest->setPatience(asksFor);
    // Later: the door is still speaking.
    connect(m_rest.get(), &shell::RestWatch::rested, this, &KioskWindow::goBack, Qt::QueuedConnection);
    connect(m_door.get(), &shell::WhoPresenter::turnedBack, this, &KioskWindow::goBack, Qt::QueuedConnection);
    connect(m_door.get(), &shell::WhoPresenter::signedIn, this, &KioskWindow::left, Qt::QueuedConnection);
}

void KioskWindow::goBack()
{
    if (!m_door)
        return;
    m_layers->setCurrentWidget(m_stage);
    setCursor(Qt::BlankCursor);
    delete m_page;
    m_page = nullptr;
    m_rest.reset();
    m_door.reset();
    m_presenter.setPaused(false);
    m_stage->setFocus(Qt::OtherFocusReason);
}

void KioskWindow::showFace()
{
    m_stage->setContent(
        counter::stageOf(m_presenter.face(), m_presenter.shopName(), kit::StageView::Picture::HoldPhone));
    const counter::Happening &happening = m_presenter.happening();
    if (happening.number == m_happened)
        return;
    m_happened = happening.number;
    if (const auto sound = counter::soundOf(happening))
        m_sounds.play(*sound);
    if (happening.sealIsPressed)
        m_stage->press();
}

void KioskWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
    askToLeave();
}

void KioskWindow::mousePressEvent(QMouseEvent *event)
{
    const bool isBackwards = layoutDirection() == Qt::RightToLeft;
    const auto at = event->position();
    const bool isTrailing = isBackwards ? at.x() < corner : at.x() > width() - corner;
    if (isTrailing && at.y() < corner)
        touchCorner();
    QWidget::mousePressEvent(event);
}

void KioskWindow::touchCorner()
{
    if (!m_patience.isActive()) {
        m_touches = 0;
        m_patience.start();
    }
    if (++m_touches < touchesNeeded)
        return;
    m_patience.stop();
    askToLeave();
}

} // namespace muhr::kiosk
