// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/harness/scene.h"
#include "tests/gallery/harness/window_samples.h"

namespace muhr::gallery {
namespace {

std::unique_ptr<QWidget> make()
{
    settings::SettingsState state;
    state.keyPlace = settings::KeyPlace::SystemStore;
    state.storePath = QStringLiteral("/home/dilnoza/.local/share/muhr/shops.muhr");
    state.version = QStringLiteral("0.1.0");
    state.isChoosingCeiling = true;
    state.passwordsDiffer = true;
    return showLaptops(state);
}

} // namespace

namespace scenes {

const Scene &settingsInviteCeiling()
{
    static const Scene scene{"settings_invite_ceiling", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
