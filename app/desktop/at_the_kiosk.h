// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/desk.h"
#include "core/base/instant.h"
#include "core/base/language.h"
#include "core/report/desk.h"

#include <functional>
#include <memory>

class QWidget;

namespace muhr::camera {
class CameraFeed;
}
namespace muhr::kit {
class Sounds;
}
namespace muhr::kiosk {
class KioskPresenter;
class KioskWindow;
} // namespace muhr::kiosk

namespace muhr::desktop {

/// The kiosk of the open shop: a window of its own while it runs, with nobody of the staff behind what is done. Thread:
/// the window's.
class AtTheKiosk
{
public:
    struct Parts
    {
        actions::Desk &desk;
        report::Desk &report;
        const base::Clock &clock;
        camera::CameraFeed &feed;
        kit::Sounds &sounds;
        /// Spoken to those whose language nobody knows.
        std::function<base::Language()> language;
        /// Customers scan alone from now on (true), or no more.
        std::function<void(bool)> runs;
        /// Nobody who could end it has a PIN: it was not begun.
        std::function<void()> needsPin;
        /// Whoever ended it works here.
        std::function<void(const actions::Session &)> letIn;
    };
    /// All references outlive it.
    explicit AtTheKiosk(Parts parts);
    ~AtTheKiosk();

    /// Once it is known that somebody can end it.
    void begin();
    bool isRunning() const { return m_window != nullptr; }
    /// By a hand scanner.
    void scanned(const QString &text);
    /// While it runs.
    QWidget *window() const;

private:
    void show();
    void end(const actions::Session &session);

    Parts m_parts;
    std::unique_ptr<kiosk::KioskPresenter> m_presenter;
    std::unique_ptr<kiosk::KioskWindow> m_window;
    /// Gone with this: an answer that comes later is dropped.
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

} // namespace muhr::desktop
