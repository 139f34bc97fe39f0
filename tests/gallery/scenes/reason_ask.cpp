// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/reason_ask.h"

#include "core/words/say.h"
#include "tests/gallery/harness/scene.h"
#include "ui/kit/theme.h"

namespace muhr::gallery {
namespace {

std::unique_ptr<QWidget> make()
{
    const base::SourceText because{"Refusal", "The day of this act is closed. Nothing was changed. Say why it is taken "
                                              "back."};
    return std::make_unique<kit::ReasonAsk>(words::say(kit::currentLanguage(), because), nullptr);
}

} // namespace

namespace scenes {

const Scene &reasonAsk()
{
    static const Scene scene{"reason_ask", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
