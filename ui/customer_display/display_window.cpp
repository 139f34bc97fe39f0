// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer_display/display_window.h"

#include "ui/counter/guest_stage.h"
#include "ui/customer_display/display_presenter.h"
#include "ui/kit/theme.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QScreen>

#include <algorithm>

namespace muhr::customer_display {

DisplayWindow::DisplayWindow(DisplayPresenter &presenter, QWidget *till)
    : QWidget(nullptr, Qt::Window | Qt::FramelessWindowHint | Qt::WindowDoesNotAcceptFocus), m_presenter(presenter),
      m_till(till), m_stage(new kit::StageView(this)), m_pressed(presenter.presses())
{
    setWindowTitle(QStringLiteral("Muhr"));
    // The cashier goes on typing in her own window.
    setAttribute(Qt::WA_ShowWithoutActivating);
    // The program ends with her window.
    setAttribute(Qt::WA_QuitOnClose, false);
    m_stage->setObjectName(QStringLiteral("stage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stage);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &DisplayWindow::place);
    // Later: the screen that goes is still in the list.
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &DisplayWindow::place, Qt::QueuedConnection);
    connect(&m_presenter, &DisplayPresenter::changed, this, &DisplayWindow::render);
    render();
}

void DisplayWindow::setWanted(bool isWanted)
{
    m_isWanted = isWanted;
    place();
}

QScreen *DisplayWindow::tillScreen() const
{
    return m_till ? m_till->screen() : QGuiApplication::primaryScreen();
}

void DisplayWindow::place()
{
    const auto screens = QGuiApplication::screens();
    const auto other =
        std::find_if(screens.begin(), screens.end(), [this](const QScreen *screen) { return screen != tillScreen(); });
    if (!m_isWanted || other == screens.end()) {
        hide();
        return;
    }
    // Another window on another screen: one that is full there is not moved by everybody.
    if (isVisible() && screen() != *other)
        hide();
    setScreen(*other);
    setGeometry((*other)->geometry());
    // Not showFullScreen(): that takes the keyboard from the cashier.
    setWindowState(Qt::WindowFullScreen);
    show();
}

void DisplayWindow::render()
{
    // The window of the till may have been dragged over.
    if (isVisible() && screen() == tillScreen())
        place();
    m_stage->setContent(counter::stageOf(m_presenter.face(), m_presenter.shopName(), kit::StageView::Picture::Seal));
    if (m_presenter.presses() != m_pressed) {
        m_pressed = m_presenter.presses();
        m_stage->press();
    }
}

void DisplayWindow::closeEvent(QCloseEvent *event)
{
    // A customer's hand does not turn it off; the settings do.
    event->ignore();
}

void DisplayWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_presenter.setUsual(kit::currentLanguage());
    QWidget::changeEvent(event);
}

} // namespace muhr::customer_display
