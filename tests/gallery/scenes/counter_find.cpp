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
    state.ask = counter::Ask::Find;
    state.searched = w.customer.left(2);
    state.hasSearched = true;
    for (const QString &name : {w.customer, w.secondCustomer, w.thirdCustomer, QString()}) {
        report::CustomerRow row;
        row.name = name;
        row.phone = name.isEmpty() ? QString() : w.phone;
        row.stamps = 4;
        row.goal = 6;
        row.rewardsWaiting = name == w.secondCustomer ? 1 : 0;
        state.found.rows.push_back(row);
    }
    state.found.total = 4;
    return showCounter(state);
}

} // namespace

namespace scenes {

const Scene &counterFind()
{
    static const Scene scene{"counter_find", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
