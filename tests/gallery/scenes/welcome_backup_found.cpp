// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/harness/scene.h"
#include "tests/gallery/harness/window_samples.h"

namespace muhr::gallery {
namespace {

std::unique_ptr<QWidget> make()
{
    return showBackup([](const auto &, const auto &then) { then(std::optional(sampleBackup())); });
}

} // namespace

namespace scenes {

const Scene &welcomeBackupFound()
{
    static const Scene scene{"welcome_backup_found", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
