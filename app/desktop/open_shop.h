// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/shop_key_place.h"
#include "core/actions/desk.h"
#include "core/base/instant.h"
#include "core/base/random.h"
#include "core/report/desk.h"
#include "core/store/work_queue.h"

#include <QString>

#include <memory>

class QWidget;

namespace muhr::camera {
class CameraFeed;
}
namespace muhr::counter {
class CounterPresenter;
}
namespace muhr::hand_scanner {
class Keystrokes;
}
namespace muhr::kit {
class Sounds;
}
namespace muhr::shell {
class Appearance;
class Frame;
class FramePresenter;
class SearchPresenter;
}

namespace muhr::desktop {

/// The presenters of one open shop, connected, and the frame with their screens.
class OpenShop
{
public:
    /// All references outlive it.
    struct Parts
    {
        actions::Desk &desk;
        report::Desk &report;
        store::WorkQueue &queue;
        const base::Clock &clock;
        base::Random &random;
        camera::CameraFeed &feed;
        hand_scanner::Keystrokes &keystrokes;
        kit::Sounds &sounds;
        shell::Appearance &appearance;
        FoundKeys keys;
    };
    explicit OpenShop(Parts parts);
    ~OpenShop();

    /// Once; the window owns it and deletes it before this.
    QWidget *takeFrame(const QString &screen);

private:
    Parts m_parts;
    std::unique_ptr<shell::FramePresenter> m_framePresenter;
    std::unique_ptr<shell::SearchPresenter> m_search;
    std::unique_ptr<counter::CounterPresenter> m_counter;
};

} // namespace muhr::desktop
