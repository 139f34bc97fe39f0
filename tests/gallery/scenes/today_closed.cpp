// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/harness/scene.h"
#include "tests/gallery/harness/today_samples.h"

#include <QTest>

namespace muhr::gallery {
namespace {

std::unique_ptr<QWidget> make()
{
    return showToday([](today::TodayPresenter &presenter) {
        presenter.close();
        (void)QTest::qWaitFor([&] { return presenter.state().facts->day.day.close.has_value(); });
    });
}

} // namespace

namespace scenes {

const Scene &todayClosed()
{
    static const Scene scene{"today_closed", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
