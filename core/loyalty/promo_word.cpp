// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/promo_word.h"

#include "core/base/fold_contact.h"
#include "core/base/search_letters.h"
#include "core/loyalty/look_alikes.h"

#include <algorithm>

namespace muhr::loyalty {
namespace {

constexpr qsizetype shortest = 2;

QString folded(QStringView text)
{
    return lookAlikesFolded(base::plainLetters(base::codeKey(text)));
}

} // namespace

std::optional<PromoWord> PromoWord::parse(QStringView typed)
{
    if (typed.size() > 2 * longestPromoWord)
        return std::nullopt;
    const QString text = folded(typed);
    const bool isWord = std::all_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
    if (text.size() < shortest || text.size() > longestPromoWord || !isWord)
        return std::nullopt;
    // Signs between letters can hide that these belong together (jamo); then a word would not be its own folding.
    if (folded(text) != text)
        return std::nullopt;
    return PromoWord(text);
}

} // namespace muhr::loyalty
