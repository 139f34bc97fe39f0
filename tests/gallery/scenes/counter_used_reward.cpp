// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/refusal.h"
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
    state.justDone = {};
    state.ask = counter::Ask::UsedReward;
    state.question = {loyalty::refusalSentence(loyalty::RefusalReason::UndoOfUsedReward),
                      {base::LocalText(kit::currentLanguage(), w.reward)}};
    return showCounter(state);
}

} // namespace

namespace scenes {

const Scene &counterUsedReward()
{
    static const Scene scene{"counter_used_reward", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
