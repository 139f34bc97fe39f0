// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/card_words.h"

#include "core/words/say.h"

namespace muhr::words::card {

using base::Language;
using base::TextName;

QString description(Language language, const QString &shop)
{
    return say(language, {"Card", QT_TRANSLATE_NOOP("Card", "Loyalty card: %1")}, {TextName{shop}});
}

QString stampsLabel(Language language)
{
    return say(language, {"Card", QT_TRANSLATE_NOOP("Card", "Stamps")});
}

QString stamps(Language language, std::int64_t held, std::int64_t goal)
{
    if (held < 0)
        return say(language, {"Card", QT_TRANSLATE_N_NOOP("Card", "%Ln stamp(s) owed")}, {-held});
    return say(language, {"Card", QT_TRANSLATE_NOOP("Card", "%L1 of %L2")}, {held, goal});
}

QString pointsLabel(Language language)
{
    return say(language, {"Card", QT_TRANSLATE_NOOP("Card", "Points")});
}

QString bonusLabel(Language language)
{
    return say(language, {"Card", QT_TRANSLATE_NOOP("Card", "Bonus")});
}

QString giftLabel(Language language)
{
    return say(language, {"Card", QT_TRANSLATE_NOOP("Card", "Gift card")});
}

QString tierLabel(Language language)
{
    //: Label above the name of the tier that a customer is on: “Gold”
    return say(language, {"Card", QT_TRANSLATE_NOOP("Card", "Level")});
}

QString nextLabel(Language language)
{
    //: Label above the title of the next reward
    return say(language, {"Card", QT_TRANSLATE_NOOP("Card", "Next")});
}

QString stampsToGo(Language language, std::int64_t missing, const QString &reward)
{
    //: %2 is the title of the reward
    return say(language, {"Card", QT_TRANSLATE_N_NOOP("Card", "%Ln stamp(s) to go: %2")}, {missing, TextName{reward}});
}

QString readyLabel(Language language)
{
    //: Label above the title of a reward that the customer can have now
    return say(language, {"Card", QT_TRANSLATE_NOOP("Card", "Ready for you")});
}

QString ready(Language language, const QString &reward)
{
    return say(language, {"Card", QT_TRANSLATE_NOOP("Card", "Ready for you: %1")}, {TextName{reward}});
}

QString voucherLabel(Language language)
{
    return say(language, {"Card", QT_TRANSLATE_NOOP("Card", "Voucher")});
}

QString vouchers(Language language, const QString &first, std::int64_t others)
{
    if (others == 0)
        return first;
    //: %2 is the title of a voucher, %Ln the number of further vouchers
    return say(language, {"Card", QT_TRANSLATE_N_NOOP("Card", "%2 and %Ln more")}, {others, TextName{first}});
}

QString validUntil(Language language, base::TextDay lastDay)
{
    return say(language, {"Card", QT_TRANSLATE_NOOP("Card", "Valid until %1")}, {lastDay});
}

QString nameLabel(Language language)
{
    return say(language, {"Card", QT_TRANSLATE_NOOP("Card", "Name")});
}

QString numberLabel(Language language)
{
    return say(language, {"Card", QT_TRANSLATE_NOOP("Card", "Card number")});
}

QString newsLabel(Language language)
{
    return say(language, {"Card", QT_TRANSLATE_NOOP("Card", "News")});
}

QString welcome(Language language, const QString &shop)
{
    return say(language, {"Card", QT_TRANSLATE_NOOP("Card", "Welcome to %1!")}, {TextName{shop}});
}

QString howItWorksLabel(Language language)
{
    return say(language, {"Card", QT_TRANSLATE_NOOP("Card", "How it works")});
}

QString howItWorks(Language language)
{
    return say(language, {"Card", QT_TRANSLATE_NOOP("Card", "One stamp for each visit. Show this card when you pay.")});
}

QString howItWorksWithoutStamps(Language language)
{
    return say(language, {"Card", QT_TRANSLATE_NOOP("Card", "Show this card when you pay.")});
}

QString rewardsLabel(Language language)
{
    return say(language, {"Card", QT_TRANSLATE_NOOP("Card", "Rewards")});
}

QString milestone(Language language, std::int64_t at, const QString &reward)
{
    //: %2 is the title of the reward that so many stamps bring
    return say(language, {"Card", QT_TRANSLATE_N_NOOP("Card", "%Ln stamp(s): %2")}, {at, TextName{reward}});
}

QString addressLabel(Language language)
{
    return say(language, {"Card", QT_TRANSLATE_NOOP("Card", "Where to find us")});
}

QString hoursLabel(Language language)
{
    return say(language, {"Card", QT_TRANSLATE_NOOP("Card", "Opening hours")});
}

QString phoneLabel(Language language)
{
    return say(language, {"Card", QT_TRANSLATE_NOOP("Card", "Phone")});
}

QString webCardLabel(Language language)
{
    return say(language, {"Card", QT_TRANSLATE_NOOP("Card", "Your card as a page")});
}

QString lostLabel(Language language)
{
    return say(language, {"Card", QT_TRANSLATE_NOOP("Card", "New phone?")});
}

QString lost(Language language)
{
    return say(
        language,
        {"Card", QT_TRANSLATE_NOOP("Card", "Ask for a new card at the counter. Your stamps and rewards stay yours.")});
}

QString stampsChanged(Language language)
{
    //: Keep %@: the phone puts the new value there
    return say(language, {"Card", QT_TRANSLATE_NOOP("Card", "Stamps: %@")});
}

QString nextChanged(Language language)
{
    //: Keep %@: the phone puts the title of the next reward there
    return say(language, {"Card", QT_TRANSLATE_NOOP("Card", "Next reward: %@")});
}

QString readyChanged(Language language)
{
    //: Keep %@: the phone puts the title of the reward there
    return say(language, {"Card", QT_TRANSLATE_NOOP("Card", "Ready for you: %@")});
}

QString voucherChanged(Language language)
{
    //: Keep %@: the phone puts the title of the voucher there
    return say(language, {"Card", QT_TRANSLATE_NOOP("Card", "Voucher: %@")});
}

QString newsChanged(Language)
{
    // The news is a whole sentence of the shop's own, in the customer's language already.
    return QStringLiteral("%@");
}

} // namespace muhr::words::card
