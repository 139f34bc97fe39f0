// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/harness/scene.h"
#include "tests/gallery/harness/window_samples.h"

#include <QTest>

namespace muhr::gallery {
namespace {

std::unique_ptr<QWidget> make()
{
    return showNotAgreed([](disputes::ToLookAt &all) {
        for (std::int64_t open = all.conflicts().state().list.open; open > 0; --open) {
            const report::ConflictList &list = all.conflicts().state().list;
            all.conflicts().keep(list.conflicts.front().state == report::ConflictState::Open
                                     ? list.conflicts.front().event
                                     : list.drafts.front().event);
            (void)QTest::qWaitFor([&] { return all.conflicts().state().list.open < open; });
        }
    });
}

} // namespace

namespace scenes {

const Scene &refusedOpen()
{
    static const Scene scene{"refused_open", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
