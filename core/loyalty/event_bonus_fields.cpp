// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/event_bonus_terms.h"
#include "core/loyalty/grant_terms.h"
#include "core/loyalty/make_field.h"

#include <array>

namespace muhr::loyalty {
namespace {

constexpr std::int64_t highestPurchase = 10'000;
constexpr std::int64_t mostTimes = 1'000;
/// What the rule knows by itself, and "birthday", which is another rule's.
constexpr std::array knownEvents{"signup", "purchase", "profile", "review", "other", "birthday"};

} // namespace

std::vector<Field> eventBonusFields()
{
    return {choiceField("event", {"Rule", QT_TRANSLATE_NOOP("Rule", "For")}, "review",
                        {{"signup", {"Rule", QT_TRANSLATE_NOOP("Rule", "joining")}},
                         {"purchase", {"Rule", QT_TRANSLATE_NOOP("Rule", "a certain purchase, such as the second")}},
                         {"profile", {"Rule", QT_TRANSLATE_NOOP("Rule", "a complete profile")}},
                         {"review", {"Rule", QT_TRANSLATE_NOOP("Rule", "a review")}},
                         {"other", {"Rule", QT_TRANSLATE_NOOP("Rule", "something else")}}}),
            optional(wordField("what", {"Rule", QT_TRANSLATE_NOOP("Rule", "Id of what happens")},
                               {"Rule", QT_TRANSLATE_NOOP("Rule", "Such as “survey”: staff or a program names it.")})),
            optional(wholeField("nth", {"Rule", QT_TRANSLATE_NOOP("Rule", "Which purchase")}, FieldUnit::None, 1,
                                highestPurchase, std::nullopt,
                                {"Rule", QT_TRANSLATE_NOOP("Rule", "2: the second. What was brought back is no "
                                                                   "purchase.")})),
            moneyField("minimum_minor", {"Rule", QT_TRANSLATE_NOOP("Rule", "Smallest purchase that counts")}, 0, 0),
            wholeField("most", {"Rule", QT_TRANSLATE_NOOP("Rule", "How often a customer can have it")}, FieldUnit::None,
                       0, mostTimes, 1, {"Rule", QT_TRANSLATE_NOOP("Rule", "0: no limit.")}),
            choiceField("period", {"Rule", QT_TRANSLATE_NOOP("Rule", "In")}, "ever",
                        {{"ever", {"Rule", QT_TRANSLATE_NOOP("Rule", "all")}},
                         {"year", {"Rule", QT_TRANSLATE_NOOP("Rule", "a year")}},
                         {"month", {"Rule", QT_TRANSLATE_NOOP("Rule", "a month")}},
                         {"day", {"Rule", QT_TRANSLATE_NOOP("Rule", "a day")}}}),
            groupField("gift", FieldKind::Record, {"Rule", QT_TRANSLATE_NOOP("Rule", "Gift")}, grantFields())};
}

void checkEventBonus(const Terms &terms, const QString &path, std::vector<ProgrammeError> &errors)
{
    using base::SourceText;
    const auto wrong = [&](const char *key, const SourceText &sentence, base::TextValues values = {}) {
        errors.push_back({path + u'.' + QLatin1String(key), sentence, std::move(values)});
    };
    const QString event = terms.word("event");
    const bool isOther = event == QLatin1String("other");
    const bool isPurchase = event == QLatin1String("purchase");
    const bool isNamed = isOther || event == QLatin1String("review");
    if (isOther != terms.has("what"))
        wrong("what", isOther ? SourceText{"Programme", QT_TRANSLATE_NOOP("Programme", "Say what has to happen.")}
                              : SourceText{"Programme", QT_TRANSLATE_NOOP("Programme", "This counts only for "
                                                                                       "something else.")});
    for (const char *known : knownEvents)
        if (terms.word("what") == QLatin1String(known))
            wrong("what", {"Programme", QT_TRANSLATE_NOOP("Programme", "“%1” has a meaning of its own already.")},
                  {terms.word("what")});
    const SourceText onlyPurchase{"Programme", QT_TRANSLATE_NOOP("Programme", "This counts only for purchases.")};
    if (isPurchase != terms.has("nth"))
        wrong("nth", isPurchase ? SourceText{"Programme", QT_TRANSLATE_NOOP("Programme", "Say which purchase.")}
                                : onlyPurchase);
    if (!isPurchase && terms.whole("minimum_minor") > 0)
        wrong("minimum_minor", onlyPurchase);
    if (!isNamed && terms.whole("most") != 1)
        wrong("most", {"Programme", QT_TRANSLATE_NOOP("Programme", "This happens once.")});
    if ((!isNamed || terms.whole("most") == 0) && terms.word("period") != QLatin1String("ever"))
        wrong("period", {"Programme", QT_TRANSLATE_NOOP("Programme", "There is nothing to count in a period.")});
    checkGrant(terms.record("gift"), GrantFor::Own, path + QStringLiteral(".gift"), errors);
}

} // namespace muhr::loyalty
