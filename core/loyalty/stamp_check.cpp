// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/reward_terms.h"
#include "core/loyalty/stamp_terms.h"
#include "core/loyalty/terms_check.h"

#include <set>

namespace muhr::loyalty {
namespace {

class Check : private TermsCheck
{
public:
    using TermsCheck::TermsCheck;

    void all()
    {
        const QString per = m_terms.word("per");
        goesWith("step_minor", per == QLatin1String("amount"),
                 {"Programme", QT_TRANSLATE_NOOP("Programme", "Say for how much money a stamp is given.")},
                 {"Programme", QT_TRANSLATE_NOOP("Programme", "This counts only where stamps are given per amount.")});
        goesWith("items", per == QLatin1String("item"),
                 {"Programme", QT_TRANSLATE_NOOP("Programme", "Say which products bring a stamp.")},
                 {"Programme", QT_TRANSLATE_NOOP("Programme", "This counts only where stamps are given per item.")});
        goesWith("expires_after", m_terms.word("expires") != QLatin1String("never"),
                 {"Programme", QT_TRANSLATE_NOOP("Programme", "Say after how many days stamps lapse.")},
                 {"Programme", QT_TRANSLATE_NOOP("Programme", "This counts only where stamps lapse.")});
        if (m_terms.whole("welcome") >= m_terms.whole("goal"))
            wrong(QStringLiteral(".welcome"),
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "A new card must not be full at once.")});
        const std::int64_t mostADay = m_terms.whole("most_a_day");
        if (mostADay > 0 && mostADay < m_terms.whole("stamps"))
            wrong(QStringLiteral(".most_a_day"),
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "This is less than one visit brings.")});
        const std::int64_t atOnce = m_terms.whole("most_at_once");
        if (atOnce > 0 && per == QLatin1String("visit"))
            wrong(QStringLiteral(".most_at_once"),
                  {"Programme",
                   QT_TRANSLATE_NOOP("Programme", "This counts only where stamps are given per amount or per item.")});
        else if (atOnce > 0 && atOnce < m_terms.whole("stamps"))
            wrong(QStringLiteral(".most_at_once"),
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "This is less than one visit brings.")});
        milestones();
    }

private:
    void milestones()
    {
        const auto &rows = m_terms.list("milestones");
        const std::int64_t goal = m_terms.whole("goal");
        std::set<std::int64_t> places;
        std::set<QString> ids;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const QString path = QStringLiteral(".milestones[%1]").arg(i);
            const std::int64_t at = rows[i].whole("at");
            if (at > goal)
                wrong(
                    path + QStringLiteral(".at"),
                    {"Programme", QT_TRANSLATE_NOOP("Programme", "Nobody gets here: the card is full at %L1 stamps.")},
                    {goal});
            if (!places.insert(at).second)
                wrong(path + QStringLiteral(".at"),
                      {"Programme", QT_TRANSLATE_NOOP("Programme", "There is another reward at %L1 stamps.")}, {at});
            if (!ids.insert(rows[i].word("id")).second)
                wrong(path + QStringLiteral(".id"),
                      {"Programme", QT_TRANSLATE_NOOP("Programme", "“%1” is the id of another reward.")},
                      {rows[i].word("id")});
            checkReward(rows[i].record("reward"), m_path + path + QStringLiteral(".reward"), m_errors);
        }
        if (!rows.empty() && goal > 0 && !places.contains(goal))
            wrong(QStringLiteral(".milestones"),
                  {"Programme",
                   QT_TRANSLATE_NOOP("Programme", "A full card must bring a reward: add one at %L1 stamps.")},
                  {goal});
    }
};

} // namespace

void checkStamps(const Terms &terms, const QString &path, std::vector<ProgrammeError> &errors)
{
    Check(terms, path, errors).all();
}

} // namespace muhr::loyalty
