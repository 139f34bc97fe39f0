// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/grant_terms.h"
#include "core/loyalty/make_field.h"
#include "core/loyalty/occasion_day.h"
#include "core/loyalty/occasion_guard.h"
#include "core/loyalty/occasion_terms.h"

namespace muhr::loyalty {
namespace {

constexpr std::int64_t longestGuard = 366;
/// With ":" and a year it makes a key.
constexpr qsizetype longestDateId = 50;

} // namespace

std::vector<Field> occasionFields()
{
    constexpr std::int64_t farthest = OccasionSpan::farthest;
    return {choiceField("occasion", {"Rule", QT_TRANSLATE_NOOP("Rule", "On")}, "birthday",
                        {{"birthday", {"Rule", QT_TRANSLATE_NOOP("Rule", "the birthday")}},
                         {"joining", {"Rule", QT_TRANSLATE_NOOP("Rule", "the day of joining, each year")}},
                         {"other", {"Rule", QT_TRANSLATE_NOOP("Rule", "another date of the customer")}}}),
            optional(wordField("date", {"Rule", QT_TRANSLATE_NOOP("Rule", "Which date")},
                               {"Rule", QT_TRANSLATE_NOOP("Rule", "As it is called in the customer's data, such as "
                                                                  "“wedding”.")})),
            choiceField("window", {"Rule", QT_TRANSLATE_NOOP("Rule", "The gift can be had")}, "days",
                        {{"days", {"Rule", QT_TRANSLATE_NOOP("Rule", "around the day")}},
                         {"month", {"Rule", QT_TRANSLATE_NOOP("Rule", "in the whole month")}}}),
            wholeField("from_day", {"Rule", QT_TRANSLATE_NOOP("Rule", "From")}, FieldUnit::Days, -farthest, farthest, 0,
                       {"Rule", QT_TRANSLATE_NOOP("Rule", "-7: from 7 days before. 0: the day itself.")}),
            wholeField("to_day", {"Rule", QT_TRANSLATE_NOOP("Rule", "To")}, FieldUnit::Days, -farthest, farthest, 0,
                       {"Rule", QT_TRANSLATE_NOOP("Rule", "3: until 3 days after. 0: the day itself.")}),
            choiceField("leap_day", {"Rule", QT_TRANSLATE_NOOP("Rule", "29 February in common years")}, "february",
                        {{"february", {"Rule", QT_TRANSLATE_NOOP("Rule", "28 February")}},
                         {"march", {"Rule", QT_TRANSLATE_NOOP("Rule", "1 March")}}}),
            yesNoField("needs_purchase", {"Rule", QT_TRANSLATE_NOOP("Rule", "Only with a purchase")}, false,
                       {"Rule", QT_TRANSLATE_NOOP("Rule", "Otherwise with any visit.")}),
            wholeField("change_days", {"Rule", QT_TRANSLATE_NOOP("Rule", "A date changed shortly before waits a year")},
                       FieldUnit::Days, 0, longestGuard, OccasionGuard().changeDays,
                       {"Rule", QT_TRANSLATE_NOOP("Rule", "So many days before the day.")}),
            wholeField("blackout_days",
                       {"Rule", QT_TRANSLATE_NOOP("Rule", "A date changed after a gift brings none for")},
                       FieldUnit::Days, 0, longestGuard, OccasionGuard().blackoutDays),
            groupField("gift", FieldKind::Record, {"Rule", QT_TRANSLATE_NOOP("Rule", "Gift")}, grantFields())};
}

void checkOccasion(const Terms &terms, const QString &path, std::vector<ProgrammeError> &errors)
{
    const auto wrong = [&](const char *key, const base::SourceText &sentence, base::TextValues values = {}) {
        errors.push_back({path + u'.' + QLatin1String(key), sentence, std::move(values)});
    };
    const QString occasion = terms.word("occasion");
    const bool isOther = occasion == QLatin1String("other");
    if (isOther != terms.has("date"))
        wrong("date", isOther ? base::SourceText{"Programme", QT_TRANSLATE_NOOP("Programme", "Say which date.")}
                              : base::SourceText{"Programme", QT_TRANSLATE_NOOP("Programme", "This counts only for "
                                                                                             "another date.")});
    if (terms.word("date").size() > longestDateId)
        wrong("date", {"Programme", QT_TRANSLATE_NOOP("Programme", "This must have at most %L1 characters.")},
              {std::int64_t(longestDateId)});
    for (const char *taken : {"birthday", "joining"})
        if (terms.word("date") == QLatin1String(taken))
            wrong("date", {"Programme", QT_TRANSLATE_NOOP("Programme", "Choose this above instead.")});
    const bool isMonth = terms.word("window") == QLatin1String("month");
    for (const char *key : {"from_day", "to_day"})
        if (isMonth && terms.whole(key) != 0)
            wrong(key, {"Programme", QT_TRANSLATE_NOOP("Programme", "The whole month is chosen.")});
    if (!isMonth && terms.whole("to_day") < terms.whole("from_day"))
        wrong("to_day", {"Programme", QT_TRANSLATE_NOOP("Programme", "This ends before it begins.")});
    // The day of joining is no one's to change.
    const OccasionGuard standard;
    if (occasion == QLatin1String("joining")) {
        const base::SourceText dead{"Programme", QT_TRANSLATE_NOOP("Programme", "The day of joining cannot change.")};
        if (terms.whole("change_days") != standard.changeDays)
            wrong("change_days", dead);
        if (terms.whole("blackout_days") != standard.blackoutDays)
            wrong("blackout_days", dead);
    }
    checkGrant(terms.record("gift"), GrantFor::Own, path + QStringLiteral(".gift"), errors);
}

} // namespace muhr::loyalty
