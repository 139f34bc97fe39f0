// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/harness/scene.h"
#include "tests/gallery/harness/window_samples.h"

namespace muhr::gallery {
namespace {

std::unique_ptr<QWidget> make()
{
    return showWelcome([](welcome::WelcomePresenter &presenter) { presenter.haveLink(); });
}

} // namespace

namespace scenes {

const Scene &welcomeLink()
{
    static const Scene scene{"welcome_link", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
