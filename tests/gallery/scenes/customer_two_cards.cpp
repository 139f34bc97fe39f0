// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/harness/changed_samples.h"
#include "tests/gallery/harness/scene.h"

namespace muhr::gallery {
namespace {

std::unique_ptr<QWidget> make()
{
    return showCustomerWithTwoCards();
}

} // namespace

namespace scenes {

const Scene &customerTwoCards()
{
    static const Scene scene{"customer_two_cards", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
