// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/harness/counter_samples.h"
#include "tests/gallery/harness/scene.h"

namespace muhr::gallery {
namespace {

std::unique_ptr<QWidget> make()
{
    counter::State state = quietCounter();
    state.said = counter::Said{
        counter::Said::Kind::Care, {words::sentence(words::Refusal::OtherShop), {}}, words::Refusal::OtherShop};
    return showCounter(state);
}

} // namespace

namespace scenes {

const Scene &counterRefused()
{
    static const Scene scene{"counter_refused", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
