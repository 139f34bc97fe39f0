// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/refusal.h"
#include "tests/gallery/harness/counter_samples.h"
#include "tests/gallery/harness/guest_samples.h"
#include "tests/gallery/harness/scene.h"

namespace muhr::gallery {
namespace {

std::unique_ptr<QWidget> make()
{
    counter::State state = stampedCounter();
    state.stampedNow = 0;
    state.said = counter::Said{counter::Said::Kind::Care,
                               {loyalty::refusalSentence(loyalty::RefusalReason::TooSoon), {std::int64_t{4}}},
                               words::Refusal::TooSoon};
    return showGuest(state, counter::GuestPlace::Kiosk);
}

} // namespace

namespace scenes {

const Scene &kioskAgain()
{
    static const Scene scene{"kiosk_again", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
