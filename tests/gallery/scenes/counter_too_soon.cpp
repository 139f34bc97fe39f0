// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/refusal.h"
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
    state.stampButton = counter::StampButton::Anyway;
    state.said = counter::Said{counter::Said::Kind::Care,
                               {loyalty::refusalSentence(loyalty::RefusalReason::TooSoon), {std::int64_t{12}}},
                               words::Refusal::TooSoon};
    return showCounter(state);
}

} // namespace

namespace scenes {

const Scene &counterTooSoon()
{
    static const Scene scene{"counter_too_soon", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
