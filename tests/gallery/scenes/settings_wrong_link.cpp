// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/refusals.h"
#include "tests/gallery/harness/scene.h"
#include "tests/gallery/harness/window_samples.h"

namespace muhr::gallery {
namespace {

std::unique_ptr<QWidget> make()
{
    settings::SettingsState state;
    state.keyPlace = settings::KeyPlace::File;
    state.keyPath = QStringLiteral("/home/dilnoza/.local/share/muhr/shops.muhr.key");
    state.storePath = QStringLiteral("/home/dilnoza/.local/share/muhr/shops.muhr");
    state.version = QStringLiteral("0.1.0");
    state.link = QStringLiteral("https://muhr.example/sync/v1/enrol#9K2M4XW");
    state.connectFailure = base::Sentence{words::sentence(words::Refusal::NoEndpoint), {}};
    return showSettings(state);
}

} // namespace

namespace scenes {

const Scene &settingsWrongLink()
{
    static const Scene scene{"settings_wrong_link", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
