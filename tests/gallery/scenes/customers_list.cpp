// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/harness/scene.h"
#include "tests/gallery/harness/window_samples.h"
#include "tests/support/shop_fixture.h"

namespace muhr::gallery {
namespace {

std::unique_ptr<QWidget> make()
{
    return showCustomers(sampleShopAtWork(), {});
}

} // namespace

namespace scenes {

const Scene &customersList()
{
    static const Scene scene{"customers_list", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
