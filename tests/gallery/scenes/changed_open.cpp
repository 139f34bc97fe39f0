// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/harness/scene.h"
#include "tests/gallery/harness/window_samples.h"

namespace muhr::gallery {
namespace {

std::unique_ptr<QWidget> make()
{
    return showNotAgreed([](disputes::ToLookAt &) {});
}

} // namespace

namespace scenes {

const Scene &changedOpen()
{
    static const Scene scene{"changed_open", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
