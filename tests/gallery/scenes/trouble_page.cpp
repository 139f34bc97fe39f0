// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/trouble_page.h"
#include "core/store/open_error.h"
#include "tests/gallery/harness/scene.h"

namespace muhr::gallery {
namespace {

std::unique_ptr<QWidget> make()
{
    return std::make_unique<shell::TroublePage>(
        shell::Trouble{{"Trouble", "The shop's file is damaged"},
                       {store::sourceText(store::OpenError::Damaged), {}},
                       QStringLiteral("/home/dilnoza/.local/share/muhr/shops.muhr")},
        std::vector<shell::TroublePage::Way>{{{"Trouble", "Save what can be saved"}, [] {}},
                                             {{"Trouble", "Try again"}, [] {}},
                                             {{"Trouble", "Keep it aside and start anew"}, [] {}},
                                             {{"Trouble", "Quit"}, [] {}}});
}

} // namespace

namespace scenes {

const Scene &troublePage()
{
    static const Scene scene{"trouble_page", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
