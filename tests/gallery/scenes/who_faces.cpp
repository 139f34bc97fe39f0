// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/harness/scene.h"
#include "tests/gallery/harness/team_samples.h"

namespace muhr::gallery {
namespace {

std::unique_ptr<QWidget> make()
{
    return showWho([](shell::WhoPresenter &who) { who.chooseAnew(); });
}

} // namespace

namespace scenes {

const Scene &whoFaces()
{
    static const Scene scene{"who_faces", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
