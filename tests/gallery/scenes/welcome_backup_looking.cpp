// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/harness/scene.h"
#include "tests/gallery/harness/window_samples.h"

namespace muhr::gallery {
namespace {

std::unique_ptr<QWidget> make()
{
    return showBackup([](const auto &percent, const auto &) { percent(62); });
}

} // namespace

namespace scenes {

const Scene &welcomeBackupLooking()
{
    static const Scene scene{"welcome_backup_looking", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
