// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/make_field.h"
#include "core/loyalty/point_life.h"

namespace muhr::loyalty {
namespace {

using base::SourceText;

constexpr std::int64_t longestPending = 90;
constexpr std::int64_t longestLife = 36'600;
/// 100 years.
constexpr std::int64_t mostMonths = 1'200;

PointExpiry expiryOf(const QString &word)
{
    return word == QLatin1String("days")     ? PointExpiry::Days
           : word == QLatin1String("months") ? PointExpiry::Months
           : word == QLatin1String("quiet")  ? PointExpiry::Quiet
                                             : PointExpiry::Never;
}

PointRoundUp roundUpOf(const QString &word)
{
    return word == QLatin1String("month")       ? PointRoundUp::Month
           : word == QLatin1String("quarter")   ? PointRoundUp::Quarter
           : word == QLatin1String("half_year") ? PointRoundUp::HalfYear
           : word == QLatin1String("year")      ? PointRoundUp::Year
                                                : PointRoundUp::Day;
}

} // namespace

std::vector<Field> lifeFields(const SourceText &waits, const SourceText &lapses)
{
    return {wholeField(
                "pending_days", waits, FieldUnit::Days, 0, longestPending, 0,
                {"Rule", QT_TRANSLATE_NOOP("Rule", "As long as goods can be brought back; then they can be spent.")}),
            choiceField("expires", lapses, "never",
                        {{"never", {"Rule", QT_TRANSLATE_NOOP("Rule", "never")}},
                         {"days", {"Rule", QT_TRANSLATE_NOOP("Rule", "after so many days")}},
                         {"months", {"Rule", QT_TRANSLATE_NOOP("Rule", "after so many months")}},
                         {"quiet", {"Rule", QT_TRANSLATE_NOOP("Rule", "after so many days without a visit")}}}),
            optional(wholeField("expires_after", {"Rule", QT_TRANSLATE_NOOP("Rule", "After how many")}, FieldUnit::None,
                                0, longestLife, std::nullopt,
                                {"Rule", QT_TRANSLATE_NOOP("Rule", "Counted from the day they can be spent.")})),
            choiceField("expires_until", {"Rule", QT_TRANSLATE_NOOP("Rule", "And then until the end of the")}, "day",
                        {{"day", {"Rule", QT_TRANSLATE_NOOP("Rule", "day")}},
                         {"month", {"Rule", QT_TRANSLATE_NOOP("Rule", "month")}},
                         {"quarter", {"Rule", QT_TRANSLATE_NOOP("Rule", "quarter")}},
                         {"half_year", {"Rule", QT_TRANSLATE_NOOP("Rule", "half-year")}},
                         {"year", {"Rule", QT_TRANSLATE_NOOP("Rule", "year")}}})};
}

PointLife readLife(const Terms &terms)
{
    return {expiryOf(terms.word("expires")), terms.whole("expires_after"), roundUpOf(terms.word("expires_until"))};
}

void checkLife(const Terms &terms, const QString &path, std::vector<ProgrammeError> &errors)
{
    const auto wrong = [&](const char *field, const SourceText &sentence, base::TextValues values = {}) {
        errors.push_back({path + u'.' + QLatin1String(field), sentence, std::move(values)});
    };
    const PointExpiry expiry = expiryOf(terms.word("expires"));
    const bool isQuiet = expiry == PointExpiry::Quiet;
    if (expiry == PointExpiry::Never && terms.has("expires_after"))
        wrong("expires_after", {"Programme", QT_TRANSLATE_NOOP("Programme", "This counts only where points lapse.")});
    if (expiry != PointExpiry::Never && !terms.has("expires_after"))
        wrong("expires_after", {"Programme", QT_TRANSLATE_NOOP("Programme", "Say after how long points lapse.")});
    if (isQuiet && terms.has("expires_after") && terms.whole("expires_after") == 0)
        wrong("expires_after",
              {"Programme", QT_TRANSLATE_NOOP("Programme", "Points need at least a day to be spent.")});
    if (expiry == PointExpiry::Months && terms.whole("expires_after") > mostMonths)
        wrong("expires_after", {"Programme", QT_TRANSLATE_NOOP("Programme", "This must be from %L1 to %L2.")},
              {std::int64_t(0), mostMonths});
    if ((expiry == PointExpiry::Never || isQuiet) && terms.word("expires_until") != QLatin1String("day"))
        wrong(
            "expires_until",
            {"Programme", QT_TRANSLATE_NOOP("Programme", "This counts only where points lapse after days or months.")});
    if (const std::int64_t quiet = terms.whole("expires_after");
        isQuiet && quiet > 0 && terms.whole("pending_days") >= quiet)
        wrong("pending_days",
              {"Programme", QT_TRANSLATE_NOOP("Programme", "The points would lapse before they can be spent.")});
}

} // namespace muhr::loyalty
