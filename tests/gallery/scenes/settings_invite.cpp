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
    state.invitation.stage = sync::InvitationReport::Stage::Open;
    state.invitation.link = QStringLiteral("https://muhr.example/sync/v1/enrol#9K2M4XWQ7T0C5HRNabcdef."
                                           "3yQe8sK2M4XWQ7T0C5HRNabcdefABCDEFGHIJKLMNOPQR");
    return showLaptops(state);
}

} // namespace

namespace scenes {

const Scene &settingsInvite()
{
    static const Scene scene{"settings_invite", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
