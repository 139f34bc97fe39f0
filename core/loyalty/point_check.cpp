// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/point_terms.h"
#include "core/loyalty/title_check.h"

#include <array>
#include <set>

namespace muhr::loyalty {
namespace {

using base::SourceText;

/// 100 years.
constexpr std::int64_t mostMonths = 1'200;

class Check
{
public:
    Check(const Terms &terms, const QString &path, std::vector<ProgrammeError> &errors)
        : m_terms(terms), m_path(path), m_errors(errors)
    {
    }

    void all()
    {
        earning();
        life();
        const auto &rows = m_terms.list("boosts");
        for (std::size_t i = 0; i < rows.size(); ++i)
            boost(rows[i], QStringLiteral(".boosts[%1]").arg(i));
        rewards();
    }

private:
    void wrong(const QString &where, const SourceText &sentence, base::TextValues values = {})
    {
        m_errors.push_back({m_path + where, sentence, std::move(values)});
    }
    void goesWith(const char *key, bool isWanted, const SourceText &missing, const SourceText &dead)
    {
        if (isWanted != m_terms.has(key))
            wrong(u'.' + QLatin1String(key), isWanted ? missing : dead);
    }
    void earning()
    {
        const QString per = m_terms.word("per");
        goesWith("step_minor", per == QLatin1String("amount"),
                 {"Programme", QT_TRANSLATE_NOOP("Programme", "Say for how much money points are given.")},
                 {"Programme", QT_TRANSLATE_NOOP("Programme", "This counts only where points are given per amount.")});
        goesWith("items", per == QLatin1String("item"),
                 {"Programme", QT_TRANSLATE_NOOP("Programme", "Say which products bring points.")},
                 {"Programme", QT_TRANSLATE_NOOP("Programme", "This counts only where points are given per item.")});
        const std::int64_t aDay = m_terms.whole("most_a_day");
        const std::int64_t aMonth = m_terms.whole("most_a_month");
        if (aDay > 0 && aMonth > 0 && aMonth < aDay)
            wrong(QStringLiteral(".most_a_month"),
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "This is less than a single day may bring.")});
    }
    void life()
    {
        const QString expires = m_terms.word("expires");
        const bool isNever = expires == QLatin1String("never");
        const bool isQuiet = expires == QLatin1String("quiet");
        goesWith("expires_after", !isNever,
                 {"Programme", QT_TRANSLATE_NOOP("Programme", "Say after how long points lapse.")},
                 {"Programme", QT_TRANSLATE_NOOP("Programme", "This counts only where points lapse.")});
        if (isQuiet && m_terms.has("expires_after") && m_terms.whole("expires_after") == 0)
            wrong(QStringLiteral(".expires_after"),
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "Points need at least a day to be spent.")});
        if (expires == QLatin1String("months") && m_terms.whole("expires_after") > mostMonths)
            wrong(QStringLiteral(".expires_after"),
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "This must be from %L1 to %L2.")},
                  {std::int64_t(0), mostMonths});
        if ((isNever || isQuiet) && m_terms.word("expires_until") != QLatin1String("day"))
            wrong(QStringLiteral(".expires_until"),
                  {"Programme",
                   QT_TRANSLATE_NOOP("Programme", "This counts only where points lapse after days or months.")});
        if (const std::int64_t quiet = m_terms.whole("expires_after");
            isQuiet && quiet > 0 && m_terms.whole("pending_days") >= quiet)
            wrong(QStringLiteral(".pending_days"),
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "The points would lapse before they can be spent.")});
    }
    std::optional<base::LocalDate> day(const Terms &row, const char *key, const QString &path)
    {
        if (!row.has(key))
            return std::nullopt;
        const auto date = base::LocalDate::parse(row.word(key));
        if (!date)
            wrong(path + u'.' + QLatin1String(key),
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "“%1” is no day, such as 2026-03-21.")},
                  {row.word(key)});
        return date;
    }
    void boost(const Terms &row, const QString &path)
    {
        const QStringList weekdays = row.words("weekdays");
        for (const QString &word : weekdays)
            if (!parseWeekday(word))
                wrong(path + QStringLiteral(".weekdays"),
                      {"Programme", QT_TRANSLATE_NOOP("Programme", "“%1” is not one of the choices.")}, {word});
        const bool hasHours = row.has("from_minute");
        if (hasHours != row.has("to_minute"))
            wrong(path + (hasHours ? QStringLiteral(".to_minute") : QStringLiteral(".from_minute")),
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "Hours need a start and an end.")});
        else if (hasHours && row.whole("from_minute") == row.whole("to_minute"))
            wrong(path + QStringLiteral(".to_minute"),
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "No time lies between the start and the end.")});
        const auto first = day(row, "first_day", path);
        const auto last = day(row, "last_day", path);
        if (first && last && *last < *first)
            wrong(path + QStringLiteral(".last_day"),
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "The last day comes before the first.")});
        if (weekdays.isEmpty() && !hasHours && !row.has("to_minute") && !row.has("first_day") && !row.has("last_day"))
            wrong(path, {"Programme", QT_TRANSLATE_NOOP("Programme", "Say when there are more points. If it is always, "
                                                                     "raise the points instead.")});
    }
    void rewards()
    {
        const auto &rows = m_terms.list("rewards");
        const std::int64_t most = m_terms.whole("most_balance");
        std::set<QString> ids;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const QString path = QStringLiteral(".rewards[%1]").arg(i);
            if (!ids.insert(rows[i].word("id")).second)
                wrong(path + QStringLiteral(".id"),
                      {"Programme", QT_TRANSLATE_NOOP("Programme", "“%1” is the id of another reward.")},
                      {rows[i].word("id")});
            if (most > 0 && rows[i].whole("price") > most)
                wrong(path + QStringLiteral(".price"),
                      {"Programme",
                       QT_TRANSLATE_NOOP("Programme", "Nobody can pay this: a card holds %L1 points at most.")},
                      {most});
            checkTitle(rows[i].text("title"), m_path + path + QStringLiteral(".title"), m_errors);
        }
    }

    const Terms &m_terms;
    QString m_path;
    std::vector<ProgrammeError> &m_errors;
};

} // namespace

void checkPoints(const Terms &terms, const QString &path, std::vector<ProgrammeError> &errors)
{
    Check(terms, path, errors).all();
}

std::optional<int> parseWeekday(const QString &word)
{
    static constexpr std::array words{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    for (std::size_t i = 0; i < words.size(); ++i)
        if (word == QLatin1String(words[i]))
            return static_cast<int>(i) + 1;
    return std::nullopt;
}

} // namespace muhr::loyalty
