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
        for (int i = 0; i < 3; ++i)
            presenter.next();
        presenter.chooseWay(welcome::Way::Number);
    });
}

} // namespace

namespace scenes {

const Scene &welcomeNumber()
{
    static const Scene scene{"welcome_number", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
