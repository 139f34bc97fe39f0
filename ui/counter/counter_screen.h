// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/counter/counter_view.h"

namespace muhr::camera {
class CameraFeed;
}
namespace muhr::kit {
class Sounds;
}

namespace muhr::counter {

class CounterPresenter;

/// The counter: the view with its presenter, what the camera sees, and the sounds.
class CounterScreen : public CounterView
{
    Q_OBJECT
public:
    /// All must outlive it.
    CounterScreen(CounterPresenter &presenter, camera::CameraFeed &feed, kit::Sounds &sounds,
                  QWidget *parent = nullptr);

signals:
    /// It looks already; whoever keeps preferences may remember it (CameraSource::text()).
    void cameraChosen(const QString &source);

private:
    void showState(const State &state);

    kit::Sounds &m_sounds;
    int m_happened = 0;
};

} // namespace muhr::counter
