// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/harness/counter_samples.h"
#include "tests/gallery/harness/scene.h"

namespace muhr::gallery {
namespace {

std::unique_ptr<QWidget> make()
{
    return showCounter(stampedCounter());
}

} // namespace

namespace scenes {

const Scene &counterStamped()
{
    static const Scene scene{"counter_stamped", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
