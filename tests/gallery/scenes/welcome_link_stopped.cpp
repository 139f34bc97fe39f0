// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/shop_fetcher.h"
#include "tests/gallery/harness/scene.h"
#include "tests/gallery/harness/window_samples.h"

namespace muhr::gallery {
namespace {

std::unique_ptr<QWidget> make()
{
    const auto stops = [](const QString &, const welcome::FetchDoors::Came &came, const welcome::FetchDoors::Then &then,
                          const auto &) {
        came(1240, 160000);
        then(base::Unexpected{
            words::Refused{words::Refusal::NoEndpoint, {sync::whyNotAll(sync::SyncState::Unreachable), {}}}});
    };
    return showWelcome(
        [](welcome::WelcomePresenter &presenter) {
            presenter.haveLink();
            presenter.setLink(QStringLiteral("https://muhr.example/sync/v1/enrol#9K2M4XWQ7T0C5HRN.3yQe8s"));
            presenter.next();
        },
        {stops, {}});
}

} // namespace

namespace scenes {

const Scene &welcomeLinkStopped()
{
    static const Scene scene{"welcome_link_stopped", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
