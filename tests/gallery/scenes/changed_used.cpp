// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/harness/scene.h"
#include "tests/gallery/harness/window_samples.h"

#include <QTest>

namespace muhr::gallery {
namespace {

std::unique_ptr<QWidget> make()
{
    return showNotAgreed([](disputes::ToLookAt &all) {
        all.conflicts().useOther(all.conflicts().state().list.conflicts.front().event);
        (void)QTest::qWaitFor([&] { return !all.isActing(); });
        (void)QTest::qWaitFor([&] { return all.conflicts().state().list.open == 2; });
        all.refused().lookAtAll();
        (void)QTest::qWaitFor([&] { return all.refused().state().list.open == 0; });
    });
}

} // namespace

namespace scenes {

const Scene &changedUsed()
{
    static const Scene scene{"changed_used", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
