// SPDX-License-Identifier: GPL-3.0-or-later
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
    state.sync.state = sync::SyncState::NewKey;
    state.sync.newKey = sync::MetKey{base::Sha256::of("a key"), QStringLiteral("042117")};
    return showLaptops(state);
}

} // namespace

namespace scenes {

const Scene &settingsNewKey()
{
    static const Scene scene{"settings_new_key", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
