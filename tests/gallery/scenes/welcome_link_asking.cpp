// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/harness/scene.h"
#include "tests/gallery/harness/window_samples.h"

namespace muhr::gallery {
namespace {

std::unique_ptr<QWidget> make()
{
    return showWelcome(
        [](welcome::WelcomePresenter &presenter) {
            presenter.haveLink();
            presenter.setLink(QStringLiteral("https://muhr.example/sync/v1/enrol#9K2M4XWQ7T0C5HRN.3yQe8s"));
            presenter.next();
        },
        {[](const QString &, const auto &, const auto &, const auto &) {}, {}});
}

} // namespace

namespace scenes {

const Scene &welcomeLinkAsking()
{
    static const Scene scene{"welcome_link_asking", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
