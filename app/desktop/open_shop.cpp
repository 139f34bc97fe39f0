// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/open_shop.h"

#include "ui/camera/camera_feed.h"
#include "ui/counter/counter_presenter.h"
#include "ui/counter/counter_screen.h"
#include "ui/hand_scanner/keystrokes.h"
#include "ui/shell/appearance.h"
#include "ui/shell/frame.h"
#include "ui/shell/frame_presenter.h"
#include "ui/shell/search_presenter.h"

namespace muhr::desktop {

OpenShop::OpenShop(Parts parts) : m_parts(std::move(parts))
{
    m_framePresenter = std::make_unique<shell::FramePresenter>(m_parts.report, m_parts.desk, m_parts.clock);
    m_search = std::make_unique<shell::SearchPresenter>(m_parts.report, std::vector<shell::SearchAction>{});
    m_counter = std::make_unique<counter::CounterPresenter>(m_parts.desk, m_parts.report, m_parts.feed, m_parts.clock);
    QObject::connect(&m_parts.keystrokes, &hand_scanner::Keystrokes::codeScanned, m_counter.get(),
                     [this](const QString &text) { m_counter->scanned(text, loyalty::Channel::HandScanner); });
    m_counter->refresh();
}

OpenShop::~OpenShop() = default;

QWidget *OpenShop::takeFrame(const QString &screen)
{
    auto *frame = new shell::Frame(*m_framePresenter, *m_search);
    frame->addScreen(QStringLiteral("counter"), new counter::CounterScreen(*m_counter, m_parts.feed, m_parts.sounds));
    frame->show(screen.isEmpty() ? QStringLiteral("counter") : screen);
    return frame;
}

} // namespace muhr::desktop
