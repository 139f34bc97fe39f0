// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/password_ask.h"

#include "core/words/refusals.h"
#include "core/words/say.h"
#include "tests/gallery/harness/scene.h"
#include "ui/kit/theme.h"

namespace muhr::gallery {
namespace {

std::unique_ptr<QWidget> make()
{
    return std::make_unique<kit::PasswordAsk>(
        words::say(kit::currentLanguage(), words::sentence(words::Refusal::WrongPassword)), nullptr);
}

} // namespace

namespace scenes {

const Scene &passwordAsk()
{
    static const Scene scene{"password_ask", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
