// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/harness/counter_samples.h"
#include "tests/gallery/harness/sample_words.h"
#include "tests/gallery/harness/scene.h"

namespace muhr::gallery {
namespace {

std::unique_ptr<QWidget> make()
{
    const SampleWords &w = sampleWords();
    counter::State state = quietCounter();
    state.newCard = counter::NewCard{{},
                                     w.customer,
                                     QStringLiteral("M1:7KQ2M4XW9ZC3B5N6P8R0T1V2Y4"),
                                     QStringLiteral("4702918356"),
                                     QStringLiteral("https://cards.example/w/x")};
    state.stampButton = counter::StampButton::Stamp;
    return showCounter(state);
}

} // namespace

namespace scenes {

const Scene &counterNewCustomer()
{
    static const Scene scene{"counter_new_customer", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
