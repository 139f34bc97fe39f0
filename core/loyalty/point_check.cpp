// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/point_terms.h"
#include "core/loyalty/title_check.h"
#include "core/loyalty/when.h"

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
    void boost(const Terms &row, const QString &path)
    {
        checkWhen(row, m_path + path, m_errors);
        if (!saysWhen(row))
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

} // namespace muhr::loyalty
