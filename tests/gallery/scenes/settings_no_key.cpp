// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/harness/scene.h"
#include "tests/gallery/harness/window_samples.h"

namespace muhr::gallery {
namespace {

std::unique_ptr<QWidget> make()
{
    settings::SettingsState state;
    state.storePath = QStringLiteral("/home/dilnoza/.local/share/muhr/shops.muhr");
    state.version = QStringLiteral("0.1.0");
    return showSettings(state);
}

} // namespace

namespace scenes {

const Scene &settingsNoKey()
{
    static const Scene scene{"settings_no_key", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
