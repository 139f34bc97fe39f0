// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/harness/counter_samples.h"
#include "tests/gallery/harness/sample_words.h"
#include "tests/gallery/harness/scene.h"
#include "ui/kit/theme.h"

namespace muhr::gallery {
namespace {

std::unique_ptr<QWidget> make()
{
    const SampleWords &w = sampleWords();
    counter::State state = stampedCounter();
    state.card->rewards = {{{}, base::LocalText(kit::currentLanguage(), w.reward), std::nullopt},
                           {{}, base::LocalText(kit::currentLanguage(), w.voucher), std::nullopt}};
    state.choices = state.card->rewards;
    state.justDone = {};
    state.ask = counter::Ask::WhichReward;
    return showCounter(state);
}

} // namespace

namespace scenes {

const Scene &counterChoice()
{
    static const Scene scene{"counter_choice", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
