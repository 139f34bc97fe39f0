// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/shop_joiner.h"
#include "tests/gallery/harness/scene.h"
#include "tests/gallery/harness/window_samples.h"

namespace muhr::gallery {
namespace {

std::unique_ptr<QWidget> make()
{
    const auto refuse = [](const QString &, const auto &, const welcome::FetchDoors::Then &then, const auto &) {
        then(base::Unexpected{sync::whyNoShop(words::Refusal::NotAllowed)});
    };
    return showWelcome(
        [](welcome::WelcomePresenter &presenter) {
            presenter.haveLink();
            presenter.setLink(QStringLiteral("https://muhr.example/sync/v1/enrol#9K2M4XWQ7T0C5HRN.3yQe8s"));
            presenter.next();
        },
        {refuse, {}});
}

} // namespace

namespace scenes {

const Scene &welcomeLinkRefused()
{
    static const Scene scene{"welcome_link_refused", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
