// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/harness/scene.h"
#include "tests/gallery/harness/team_samples.h"

namespace muhr::gallery {
namespace {

std::unique_ptr<QWidget> make()
{
    return showWho([](shell::WhoPresenter &who) { who.enter(QStringLiteral("8642")); });
}

} // namespace

namespace scenes {

const Scene &whoWrong()
{
    static const Scene scene{"who_wrong", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
