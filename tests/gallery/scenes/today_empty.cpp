// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/harness/scene.h"
#include "tests/gallery/harness/today_samples.h"

namespace muhr::gallery {
namespace {

std::unique_ptr<QWidget> make()
{
    return showEmptyToday();
}

} // namespace

namespace scenes {

const Scene &todayEmpty()
{
    static const Scene scene{"today_empty", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
