// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/backup_contents.h"
#include "tests/gallery/harness/scene.h"
#include "tests/gallery/harness/window_samples.h"

namespace muhr::gallery {
namespace {

actions::ShopInBackup sampleShopInBackup()
{
    actions::ShopInBackup shop;
    shop.name = QStringLiteral("Choyxona");
    shop.zone = QStringLiteral("Asia/Tashkent");
    shop.figures.customers = 1'204;
    shop.figures.lastActAt = base::Instant::fromMs(1'780'286'000'000);
    return shop;
}

std::unique_ptr<QWidget> make()
{
    settings::SettingsState state;
    state.keyPlace = settings::KeyPlace::SystemStore;
    state.storePath = QStringLiteral("/home/dilnoza/.local/share/muhr/shops.muhr");
    state.version = QStringLiteral("0.1.0");
    state.backups.folder = QStringLiteral("/media/dilnoza/stick/muhr");
    state.backups.isFolderThere = true;
    state.backups.zone = QStringLiteral("Asia/Tashkent");
    state.backups.lastAt = base::Instant::fromMs(1'780'286'400'000);
    state.backups.kept = 14;
    state.backups.said = actions::sentenceOf(sampleShopInBackup());
    return showSettings(state);
}

} // namespace

namespace scenes {

const Scene &settingsBackupGood()
{
    static const Scene scene{"settings_backup_good", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
