// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/harness/scene.h"
#include "tests/gallery/harness/team_samples.h"

namespace muhr::gallery {
namespace {

std::unique_ptr<QWidget> make()
{
    return showNoTeam();
}

} // namespace

namespace scenes {

const Scene &teamAlone()
{
    static const Scene scene{"team_alone", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
