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
    state.card->held = 3;
    state.card->missing = 3;
    state.justDone = {};
    state.isNotStored = true;
    state.stampButton = counter::StampButton::Retry;
    state.said = counter::Said{
        counter::Said::Kind::NotStored, {words::sentence(words::Refusal::DiskFull), {}}, words::Refusal::DiskFull};
    return showCounter(state);
}

} // namespace

namespace scenes {

const Scene &counterNotStored()
{
    static const Scene scene{"counter_not_stored", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
