// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/harness/scene.h"
#include "tests/gallery/harness/window_samples.h"

#include <QTest>

namespace muhr::gallery {
namespace {

std::unique_ptr<QWidget> make()
{
    return showCustomer([](customers::CustomerPresenter &presenter) {
        presenter.setExplained(true);
        (void)QTest::qWaitFor([&] { return presenter.state().explanation.has_value(); });
    });
}

} // namespace

namespace scenes {

const Scene &customerExplained()
{
    static const Scene scene{"customer_explained", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
