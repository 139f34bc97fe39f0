// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/harness/scene.h"
#include "tests/gallery/harness/today_samples.h"

namespace muhr::gallery {
namespace {

std::unique_ptr<QWidget> make()
{
    return showToday([](today::TodayPresenter &presenter) { presenter.setToLookAt(2); });
}

} // namespace

namespace scenes {

const Scene &todayOpen()
{
    static const Scene scene{"today_open", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
