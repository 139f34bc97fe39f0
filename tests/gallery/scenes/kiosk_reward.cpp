// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/harness/counter_samples.h"
#include "tests/gallery/harness/guest_samples.h"
#include "tests/gallery/harness/scene.h"

namespace muhr::gallery {
namespace {

std::unique_ptr<QWidget> make()
{
    counter::State state = stampedCounter();
    state.card->held = state.card->goal;
    state.reachedNow = state.card->next;
    return showGuest(state, counter::GuestPlace::Kiosk);
}

} // namespace

namespace scenes {

const Scene &kioskReward()
{
    static const Scene scene{"kiosk_reward", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
