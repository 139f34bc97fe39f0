// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/web_card_words.h"

#include "core/words/say.h"

namespace muhr::words::web_card {

using base::Language;

QString showAtCounter(Language language)
{
    return say(language, {"WebCard", QT_TRANSLATE_NOOP("WebCard", "Show this code at the counter.")});
}

QString newCodeIn(Language language, std::int64_t seconds)
{
    return say(language, {"WebCard", QT_TRANSLATE_N_NOOP("WebCard", "New code in %Ln second(s)")}, {seconds});
}

QString savePage(Language language)
{
    return say(language, {"WebCard", QT_TRANSLATE_NOOP("WebCard", "This page is your card. Add it to your home screen "
                                                                  "from the menu of your browser.")});
}

QString asOf(Language language, const base::TextMoment &moment)
{
    //: %1 is the moment at which the stamps on the page were counted
    return say(language, {"WebCard", QT_TRANSLATE_NOOP("WebCard", "As of %1")}, {moment});
}

QString replaced(Language language)
{
    return say(language,
               {"WebCard", QT_TRANSLATE_NOOP("WebCard", "This card was replaced by a new one. Your stamps are "
                                                        "on the new card. Please ask at the counter.")});
}

QString noCardHere(Language language)
{
    return say(language, {"WebCard", QT_TRANSLATE_NOOP("WebCard", "There is no card at this address. Please scan the "
                                                                  "code in the shop again, or ask at the counter.")});
}

} // namespace muhr::words::web_card
