// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/harness/counter_samples.h"
#include "tests/gallery/harness/guest_samples.h"
#include "tests/gallery/harness/scene.h"

namespace muhr::gallery {
namespace {

std::unique_ptr<QWidget> make()
{
    return showGuest(stampedCounter(), counter::GuestPlace::Display);
}

} // namespace

namespace scenes {

const Scene &displayStamped()
{
    static const Scene scene{"display_stamped", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
