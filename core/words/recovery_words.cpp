// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/recovery_words.h"

#include "core/words/say.h"

namespace muhr::words::recovery {

using base::Language;

QString title(Language language, const QString &shop)
{
    return say(language, {"RecoverySheet", QT_TRANSLATE_NOOP("RecoverySheet", "Recovery sheet: %1")},
               {base::TextName{shop}});
}

QString purpose(Language language)
{
    return say(language, {"RecoverySheet",
                          QT_TRANSLATE_NOOP("RecoverySheet", "If this computer is lost or broken, this sheet opens "
                                                             "your shop again from any backup.")});
}

QString keepSafe(Language language)
{
    return say(language,
               {"RecoverySheet", QT_TRANSLATE_NOOP("RecoverySheet", "Keep it locked away, not beside the till. Whoever "
                                                                    "has it can read your customers' names.")});
}

QString howToUse(Language language)
{
    return say(language, {"RecoverySheet",
                          QT_TRANSLATE_NOOP("RecoverySheet", "On the new computer choose “Open a backup”, then scan "
                                                             "the code or type the key.")});
}

QString shopLabel(Language language)
{
    return say(language, {"RecoverySheet", QT_TRANSLATE_NOOP("RecoverySheet", "Shop")});
}

QString keyLabel(Language language)
{
    return say(language, {"RecoverySheet", QT_TRANSLATE_NOOP("RecoverySheet", "Recovery key")});
}

QString printedLabel(Language language)
{
    //: Label of the day on which the sheet was printed
    return say(language, {"RecoverySheet", QT_TRANSLATE_NOOP("RecoverySheet", "Printed")});
}

} // namespace muhr::words::recovery
