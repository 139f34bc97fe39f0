// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/harness/changed_samples.h"
#include "tests/gallery/harness/scene.h"

namespace muhr::gallery {
namespace {

std::unique_ptr<QWidget> make()
{
    return showChangedCustomer();
}

} // namespace

namespace scenes {

const Scene &customerChanged()
{
    static const Scene scene{"customer_changed", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
