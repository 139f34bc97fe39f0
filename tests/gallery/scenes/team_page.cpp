// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/harness/scene.h"
#include "tests/gallery/harness/team_samples.h"

namespace muhr::gallery {
namespace {

std::unique_ptr<QWidget> make()
{
    return showTeam([](team::TeamPresenter &team) { team.choose(team.state().team.members[1].staff); });
}

} // namespace

namespace scenes {

const Scene &teamPage()
{
    static const Scene scene{"team_page", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
