// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/poster_words.h"

#include "core/words/say.h"

namespace muhr::words::poster {

using base::Language;

QString headline(Language language, std::int64_t visits, const QString &reward)
{
    //: Two lines in large type: how many visits, and the title of the reward they bring, as the shop wrote it
    return say(language, {"Poster", QT_TRANSLATE_N_NOOP("Poster", "%Ln visit(s):\n%2")},
               {visits, base::TextName{reward}});
}

QString pointYourCamera(Language language)
{
    return say(language, {"Poster", QT_TRANSLATE_NOOP("Poster", "Point your camera here")});
}

QString noApp(Language language, std::int64_t welcome)
{
    if (welcome <= 0)
        return say(language, {"Poster", QT_TRANSLATE_NOOP("Poster", "No app needed.")});
    if (welcome == 1)
        return say(language, {"Poster", QT_TRANSLATE_NOOP("Poster", "No app needed. The first stamp is yours.")});
    return say(language, {"Poster", QT_TRANSLATE_N_NOOP("Poster", "No app needed. The first %Ln stamp(s) are yours.")},
               {welcome});
}

QString askAtCounter(Language language)
{
    return say(language, {"Poster", QT_TRANSLATE_NOOP("Poster", "Ask for your card at the counter")});
}

} // namespace muhr::words::poster
