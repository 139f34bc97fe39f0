// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/harness/scene.h"
#include "tests/gallery/harness/window_samples.h"

namespace muhr::gallery {
namespace {

std::unique_ptr<QWidget> make()
{
    return showDisputes([](disputes::ToLookAt &) {});
}

} // namespace

namespace scenes {

const Scene &disputesOpen()
{
    static const Scene scene{"disputes_open", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
