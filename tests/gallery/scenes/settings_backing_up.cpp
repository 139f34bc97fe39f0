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
    state.backups.folder = QStringLiteral("/media/dilnoza/stick/muhr");
    state.backups.isFolderThere = true;
    state.backups.zone = QStringLiteral("Asia/Tashkent");
    state.backups.work = settings::BackupState::Work::BackingUp;
    state.backups.percent = 60;
    return showSettings(state);
}

} // namespace

namespace scenes {

const Scene &settingsBackingUp()
{
    static const Scene scene{"settings_backing_up", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
