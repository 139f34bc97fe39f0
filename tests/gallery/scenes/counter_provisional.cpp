// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/harness/counter_samples.h"
#include "tests/gallery/harness/scene.h"

namespace muhr::gallery {
namespace {

std::unique_ptr<QWidget> make()
{
    counter::State state = quietCounter();
    state.wasScanned = true;
    state.isUnknownHere = true;
    state.isProvisional = true;
    return showCounter(state);
}

} // namespace

namespace scenes {

const Scene &counterProvisional()
{
    static const Scene scene{"counter_provisional", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
