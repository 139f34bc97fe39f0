// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/paper_card_words.h"

#include "core/words/say.h"

namespace muhr::words::paper_card {

QString showWhenPaying(base::Language language)
{
    return say(language, {"PaperCard", QT_TRANSLATE_NOOP("PaperCard", "Show this card when you pay.")});
}

QString alsoOnPhone(base::Language language)
{
    return say(language, {"PaperCard",
                          QT_TRANSLATE_NOOP("PaperCard", "Take a picture of this card: it works on your phone too.")});
}

} // namespace muhr::words::paper_card
