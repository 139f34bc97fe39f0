// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/endpoint/check.h"

#include "app/endpoint/options.h"
#include "app/endpoint/say.h"
#include "core/words/say.h"

#include <algorithm>

namespace muhr::endpoint_program {

int report(const Options &options, const std::vector<Check> &checks)
{
    const auto language = base::parseLanguage(options.value("language")).value_or(base::Language::English);
    for (const Check &check : checks) {
        const QString sentence = words::say(language, check.sentence);
        answer({{QStringLiteral("check"), QString::fromLatin1(check.name)},
                {QStringLiteral("ok"), check.verdict != Check::Verdict::Bad},
                {QStringLiteral("sentence"), sentence}});
        tellLine((check.verdict == Check::Verdict::Good ? QStringLiteral("  ") : QStringLiteral("! ")) + sentence);
    }
    const bool isBad = std::any_of(checks.begin(), checks.end(),
                                   [](const Check &check) { return check.verdict == Check::Verdict::Bad; });
    return isBad ? 1 : 0;
}

} // namespace muhr::endpoint_program
