// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/join_words.h"

#include "core/words/say.h"

namespace muhr::words::join {

using base::Language;
using base::TextName;

QString title(Language language, const QString &shop)
{
    return say(language, {"JoinPage", QT_TRANSLATE_NOOP("JoinPage", "Your card: %1")}, {TextName{shop}});
}

QString headline(Language language, std::int64_t goal, const QString &reward)
{
    //: Two lines in large type: how many stamps, and the title of the reward they bring, as the shop wrote it
    return say(language, {"JoinPage", QT_TRANSLATE_N_NOOP("JoinPage", "%Ln stamp(s):\n%2")}, {goal, TextName{reward}});
}

QString firstStamps(Language language, std::int64_t welcome)
{
    if (welcome <= 0)
        return {};
    if (welcome == 1)
        return say(language, {"JoinPage", QT_TRANSLATE_NOOP("JoinPage", "The first stamp is already yours.")});
    return say(language, {"JoinPage", QT_TRANSLATE_N_NOOP("JoinPage", "The first %Ln stamp(s) are already yours.")},
               {welcome});
}

QString addToAppleWallet(Language language)
{
    return say(language, {"JoinPage", QT_TRANSLATE_NOOP("JoinPage", "Add to Apple Wallet")});
}

QString addToGoogleWallet(Language language)
{
    return say(language, {"JoinPage", QT_TRANSLATE_NOOP("JoinPage", "Add to Google Wallet")});
}

QString keepAsPage(Language language)
{
    //: Button: the card opens as a page of the browser, not in a wallet
    return say(language, {"JoinPage", QT_TRANSLATE_NOOP("JoinPage", "Keep it as a page")});
}

QString noAppNoForm(Language language)
{
    return say(language, {"JoinPage", QT_TRANSLATE_NOOP("JoinPage", "No app, no form. Show the card when you pay.")});
}

QString openYourCard(Language language)
{
    //: Button for somebody who has joined before
    return say(language, {"JoinPage", QT_TRANSLATE_NOOP("JoinPage", "Open your card")});
}

QString openOnPhone(Language language)
{
    return say(language, {"JoinPage", QT_TRANSLATE_NOOP("JoinPage", "Take the card with you on your phone")});
}

QString pointPhoneHere(Language language)
{
    return say(language, {"JoinPage", QT_TRANSLATE_NOOP("JoinPage", "Point your phone's camera at this code.")});
}

QString whatWeKeepTitle(Language language)
{
    return say(language, {"JoinPage", QT_TRANSLATE_NOOP("JoinPage", "What we keep, and your choices")});
}

QStringList whatWeKeep(Language language, const QString &shop)
{
    return {
        say(language,
            {"JoinPage",
             QT_TRANSLATE_NOOP("JoinPage", "%1 keeps a card number, your stamps and rewards, and the days of "
                                           "your visits. Nothing else, unless you tell it to the shop.")},
            {TextName{shop}}),
        say(language,
            {"JoinPage", QT_TRANSLATE_NOOP("JoinPage", "Your name and phone number are not asked for. The shop "
                                                       "sends you no offers unless you say yes.")}),
        say(language, {"JoinPage", QT_TRANSLATE_NOOP("JoinPage", "A cookie on this phone finds your card again. It is "
                                                                 "used for nothing else.")}),
        say(language, {"JoinPage", QT_TRANSLATE_NOOP("JoinPage", "You can remove the card from your phone at any time. "
                                                                 "Ask the shop, and it erases what it keeps of you.")}),
    };
}

QString linkNotInUse(Language language)
{
    return say(language,
               {"JoinPage", QT_TRANSLATE_NOOP("JoinPage", "This code is no longer in use. Nothing was stored. "
                                                          "Please ask for your card at the counter.")});
}

QString tooManyCards(Language language, std::int64_t minutes)
{
    return say(language,
               {"JoinPage", QT_TRANSLATE_N_NOOP("JoinPage", "Too many cards were made from here just now. Please try "
                                                            "again in %Ln minute(s).")},
               {minutes});
}

QString tryAgainLater(Language language)
{
    return say(language, {"JoinPage", QT_TRANSLATE_NOOP("JoinPage", "Your card could not be made just now. Nothing was "
                                                                    "stored. Please try again in a moment.")});
}

} // namespace muhr::words::join
