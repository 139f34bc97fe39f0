// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/harness/sample_words.h"
#include "tests/gallery/harness/scene.h"
#include "tests/gallery/harness/window_samples.h"

namespace muhr::gallery {
namespace {

std::unique_ptr<QWidget> make()
{
    return showWelcome([](welcome::WelcomePresenter &presenter) {
        presenter.setShopName(sampleWords().shop);
        presenter.next();
        presenter.next();
    });
}

} // namespace

namespace scenes {

const Scene &welcomeReward()
{
    static const Scene scene{"welcome_reward", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
