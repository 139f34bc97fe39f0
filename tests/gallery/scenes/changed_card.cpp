// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/harness/changed_samples.h"
#include "tests/gallery/harness/scene.h"

namespace muhr::gallery {
namespace {

std::unique_ptr<QWidget> make()
{
    return showCardReplacedTwice();
}

} // namespace

namespace scenes {

const Scene &changedCard()
{
    static const Scene scene{"changed_card", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
