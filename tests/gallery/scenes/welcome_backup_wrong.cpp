// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/harness/scene.h"
#include "tests/gallery/harness/window_samples.h"

namespace muhr::gallery {
namespace {

std::unique_ptr<QWidget> make()
{
    return showBackup([](const auto &, const auto &then) { then(words::refused(words::Refusal::NoKey)); });
}

} // namespace

namespace scenes {

const Scene &welcomeBackupWrong()
{
    static const Scene scene{"welcome_backup_wrong", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
