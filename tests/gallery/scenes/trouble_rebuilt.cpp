// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/rebuild.h"
#include "tests/gallery/harness/scene.h"
#include "ui/shell/trouble_page.h"

namespace muhr::gallery {
namespace {

std::unique_ptr<QWidget> make()
{
    actions::RebuiltStore rebuilt;
    rebuilt.kept = 7;
    rebuilt.lost = 2;
    return std::make_unique<shell::TroublePage>(
        shell::Trouble{{"Trouble", "The shop goes on"},
                       actions::sentenceOf(rebuilt),
                       QStringLiteral("/home/dilnoza/.local/share/muhr/shops.muhr.damaged")},
        std::vector<shell::TroublePage::Way>{{{"Trouble", "Go on"}, [] {}}});
}

} // namespace

namespace scenes {

const Scene &troubleRebuilt()
{
    static const Scene scene{"trouble_rebuilt", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
