// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/harness/sample_words.h"
#include "tests/gallery/harness/scene.h"
#include "tests/gallery/harness/window_samples.h"

#include <QTest>

namespace muhr::gallery {
namespace {

std::unique_ptr<QWidget> make()
{
    return showWelcome([](welcome::WelcomePresenter &presenter) {
        presenter.setShopName(sampleWords().shop);
        presenter.chooseTrade(QStringLiteral("bakery"));
        for (int i = 0; i < 4; ++i)
            presenter.next();
        (void)QTest::qWaitFor([&] { return presenter.state().made.has_value(); }, 20'000);
    });
}

} // namespace

namespace scenes {

const Scene &welcomePoster()
{
    static const Scene scene{"welcome_poster", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
