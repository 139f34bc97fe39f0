// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/harness/scene.h"
#include "tests/gallery/harness/window_samples.h"

namespace muhr::gallery {
namespace {

std::unique_ptr<QWidget> make()
{
    return showWelcome([](welcome::WelcomePresenter &) {});
}

} // namespace

namespace scenes {

const Scene &welcomeLanguage()
{
    static const Scene scene{"welcome_language", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
