// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/harness/counter_samples.h"
#include "tests/gallery/harness/scene.h"

namespace muhr::gallery {
namespace {

/// What is saved up and the tier, and what was paid just now.
std::unique_ptr<QWidget> make()
{
    counter::State state = savingCounter();
    state.said = counter::Said{counter::Said::Kind::Calm,
                               {{"Counter", "The customer pays %1", "%1 is an amount of money"},
                                {base::TextMoney{30'600, QStringLiteral("UZS")}}},
                               {}};
    return showCounter(state);
}

} // namespace

namespace scenes {

const Scene &counterSaved()
{
    static const Scene scene{"counter_saved", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
