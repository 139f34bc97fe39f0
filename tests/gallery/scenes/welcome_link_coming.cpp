// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/harness/scene.h"
#include "tests/gallery/harness/window_samples.h"

namespace muhr::gallery {
namespace {

std::unique_ptr<QWidget> make()
{
    const auto comes = [](const QString &, const welcome::FetchDoors::Came &came, const auto &, const auto &) {
        came(1240, 160000);
    };
    return showWelcome(
        [](welcome::WelcomePresenter &presenter) {
            presenter.haveLink();
            presenter.setLink(QStringLiteral("https://muhr.example/sync/v1/enrol#9K2M4XWQ7T0C5HRN.3yQe8s"));
            presenter.next();
        },
        {comes, {}});
}

} // namespace

namespace scenes {

const Scene &welcomeLinkComing()
{
    static const Scene scene{"welcome_link_coming", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
