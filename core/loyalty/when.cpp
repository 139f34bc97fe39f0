// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/when.h"

#include "core/loyalty/make_field.h"
#include "core/loyalty/terms_check.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace muhr::loyalty {
namespace {

constexpr std::int64_t lastMinute = 24 * 60 - 1;
constexpr int daysOfWeek = 7;
constexpr std::array<const char *, daysOfWeek> weekdayWords{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

/// Languages have names of their own for them.
Field weekdaysField()
{
    Field field = wordsField("weekdays", {"Rule", QT_TRANSLATE_NOOP("Rule", "Days of the week")}, daysOfWeek,
                             {"Rule", QT_TRANSLATE_NOOP("Rule", "Empty: every day.")});
    for (const char *word : weekdayWords)
        field.choices.push_back({word, {}});
    return field;
}

bool isOnWeekdays(const When &when, base::LocalDate day)
{
    const auto &days = when.weekdays;
    return days.empty() || std::find(days.begin(), days.end(), day.dayOfWeek()) != days.end();
}

/// Whether there is any day at all.
bool hasDay(const When &when)
{
    if (!when.first || !when.last)
        return true;
    for (int i = 0; i < daysOfWeek; ++i)
        if (const auto day = when.first->plusDays(i); day <= *when.last && isOnWeekdays(when, day))
            return true;
    return false;
}

class Check : private TermsCheck
{
public:
    using TermsCheck::TermsCheck;

    void all()
    {
        const std::size_t before = m_errors.size();
        hours();
        const auto first = day("first_day");
        const auto last = day("last_day");
        if (first && last && *last < *first)
            wrong("last_day", {"Programme", QT_TRANSLATE_NOOP("Programme", "The last day comes before the first.")});
        if (m_errors.size() == before && !hasDay(readWhen(m_terms)))
            wrong("weekdays",
                  {"Programme",
                   QT_TRANSLATE_NOOP("Programme", "No such weekday lies between the first day and the last.")});
    }

private:
    void hours()
    {
        const bool hasStart = m_terms.has("from_minute");
        if (hasStart != m_terms.has("to_minute"))
            wrong(hasStart ? "to_minute" : "from_minute",
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "Hours need a start and an end.")});
        else if (hasStart && m_terms.whole("from_minute") == m_terms.whole("to_minute"))
            wrong("to_minute",
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "No time lies between the start and the end.")});
    }
    std::optional<base::LocalDate> day(const char *key)
    {
        if (!m_terms.has(key))
            return std::nullopt;
        const auto date = base::LocalDate::parse(m_terms.word(key));
        if (!date)
            wrong(key, {"Programme", QT_TRANSLATE_NOOP("Programme", "“%1” is no day, such as 2026-03-21.")},
                  {m_terms.word(key)});
        return date;
    }
};

} // namespace

bool holds(const When &when, base::LocalDate businessDay, std::int64_t minuteOfDay)
{
    if ((when.first && businessDay < *when.first) || (when.last && *when.last < businessDay))
        return false;
    if (!isOnWeekdays(when, businessDay))
        return false;
    if (!when.fromMinute)
        return true;
    const bool isAfter = minuteOfDay >= *when.fromMinute;
    const bool isBefore = minuteOfDay < when.toMinute;
    return *when.fromMinute < when.toMinute ? isAfter && isBefore : isAfter || isBefore;
}

std::vector<Field> whenFields()
{
    return {weekdaysField(),
            optional(wholeField("from_minute", {"Rule", QT_TRANSLATE_NOOP("Rule", "From this minute of the day")},
                                FieldUnit::Minutes, 0, lastMinute, std::nullopt)),
            optional(wholeField("to_minute", {"Rule", QT_TRANSLATE_NOOP("Rule", "Before this minute of the day")},
                                FieldUnit::Minutes, 1, lastMinute + 1, std::nullopt,
                                {"Rule", QT_TRANSLATE_NOOP("Rule", "Less than the start: past midnight.")})),
            optional(wordField("first_day", {"Rule", QT_TRANSLATE_NOOP("Rule", "First day")},
                               {"Rule", QT_TRANSLATE_NOOP("Rule", "Such as 2026-03-21.")})),
            optional(wordField("last_day", {"Rule", QT_TRANSLATE_NOOP("Rule", "Last day")}))};
}

When readWhen(const Terms &terms)
{
    When when;
    for (const QString &word : terms.words("weekdays"))
        if (const auto day = parseWeekday(word))
            when.weekdays.push_back(*day);
    if (terms.has("from_minute"))
        when.fromMinute = terms.whole("from_minute");
    when.toMinute = terms.whole("to_minute");
    when.first = base::LocalDate::parse(terms.word("first_day"));
    when.last = base::LocalDate::parse(terms.word("last_day"));
    return when;
}

void checkWhen(const Terms &terms, const QString &path, std::vector<ProgrammeError> &errors)
{
    Check(terms, path, errors).all();
}

bool saysWhen(const Terms &terms)
{
    for (const char *key : {"weekdays", "from_minute", "to_minute", "first_day", "last_day"})
        if (terms.has(key))
            return true;
    return false;
}

std::optional<int> parseWeekday(const QString &word)
{
    for (std::size_t i = 0; i < weekdayWords.size(); ++i)
        if (word == QLatin1String(weekdayWords[i]))
            return static_cast<int>(i) + 1;
    return std::nullopt;
}

} // namespace muhr::loyalty
