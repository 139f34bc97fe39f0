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
        // A word that promises without saying what, in every language.
        presenter.setReward(QStringLiteral("Bonus"));
        presenter.setGivesFirstStamp(false);
        presenter.next();
    });
}

} // namespace

namespace scenes {

const Scene &welcomeVagueReward()
{
    static const Scene scene{"welcome_vague_reward", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
