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
    const base::LocalText coffee(kit::currentLanguage(), w.reward);
    const base::LocalText pastry(kit::currentLanguage(), w.voucher);
    // Two rewards on the way, the full card reached just now, and a birthday on Friday.
    state.card->held = 10;
    state.card->goal = 10;
    state.card->milestones = {{5, pastry}, {10, coffee}};
    state.card->missing = 5;
    state.card->next = pastry;
    state.card->daysToBirthday = 2;
    state.card->rewards = {{{}, coffee, base::LocalDate::parse(u"2026-12-25")}};
    state.reachedNow = coffee;
    return showCounter(state);
}

} // namespace

namespace scenes {

const Scene &counterReward()
{
    static const Scene scene{"counter_reward", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
