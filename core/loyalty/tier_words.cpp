// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/tier_words.h"

#include <array>

namespace muhr::loyalty {
namespace {

struct Reason
{
    const char *word;
    base::SourceText name;
};

constexpr std::array reasons{
    Reason{"goodwill", {"Tier", QT_TRANSLATE_NOOP("Tier", "Goodwill")}},
    Reason{"import", {"Tier", QT_TRANSLATE_NOOP("Tier", "Brought from an earlier system")}},
    Reason{"partner", {"Tier", QT_TRANSLATE_NOOP("Tier", "Partner of the shop")}},
    Reason{"staff", {"Tier", QT_TRANSLATE_NOOP("Tier", "Works here")}},
    Reason{"other", {"Tier", QT_TRANSLATE_NOOP("Tier", "Another reason")}},
};

} // namespace

QStringList tierReasons()
{
    QStringList words;
    for (const Reason &reason : reasons)
        words.append(QLatin1String(reason.word));
    return words;
}

std::optional<base::SourceText> tierReasonName(const QString &reason)
{
    for (const Reason &one : reasons)
        if (reason == QLatin1String(one.word))
            return one.name;
    return std::nullopt;
}

} // namespace muhr::loyalty
