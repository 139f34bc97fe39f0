// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/harness/counter_samples.h"
#include "tests/gallery/harness/scene.h"

namespace muhr::gallery {
namespace {

std::unique_ptr<QWidget> make()
{
    counter::State state = quietCounter();
    state.acts.clear();
    return showCounter(state);
}

} // namespace

namespace scenes {

const Scene &counterEmpty()
{
    static const Scene scene{"counter_empty", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
