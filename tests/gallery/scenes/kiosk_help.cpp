// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/refusals.h"
#include "tests/gallery/harness/counter_samples.h"
#include "tests/gallery/harness/guest_samples.h"
#include "tests/gallery/harness/scene.h"

namespace muhr::gallery {
namespace {

std::unique_ptr<QWidget> make()
{
    counter::State state = quietCounter();
    state.said = counter::Said{
        counter::Said::Kind::Care, {words::sentence(words::Refusal::OtherShop), {}}, words::Refusal::OtherShop};
    return showGuest(state, counter::GuestPlace::Kiosk);
}

} // namespace

namespace scenes {

const Scene &kioskHelp()
{
    static const Scene scene{"kiosk_help", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
