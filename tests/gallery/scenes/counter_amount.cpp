// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/harness/counter_samples.h"
#include "tests/gallery/harness/scene.h"

namespace muhr::gallery {
namespace {

std::unique_ptr<QWidget> make()
{
    counter::State state = stampedCounter();
    state.stampedNow = 0;
    state.acts = quietCounter().acts;
    state.justDone = {};
    state.stampButton = counter::StampButton::Stamp;
    state.ask = counter::Ask::Amount;
    return showCounter(state);
}

} // namespace

namespace scenes {

const Scene &counterAmount()
{
    static const Scene scene{"counter_amount", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
