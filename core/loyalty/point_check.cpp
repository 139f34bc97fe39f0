// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/point_terms.h"

#include "core/loyalty/payment.h"
#include "core/loyalty/point_boosts.h"
#include "core/loyalty/point_life.h"
#include "core/loyalty/terms_check.h"
#include "core/loyalty/title_check.h"

#include <set>

namespace muhr::loyalty {
namespace {

class Check : private TermsCheck
{
public:
    using TermsCheck::TermsCheck;

    void all()
    {
        earning();
        checkLife(m_terms, m_path, m_errors);
        checkBoosts(m_terms, m_path, m_errors);
        checkPayment(m_terms, Account::Points, m_terms.whole("most_balance"), m_path, m_errors);
        rewards();
    }

private:
    void earning()
    {
        const QString per = m_terms.word("per");
        goesWith("step_minor", per == QLatin1String("amount"),
                 {"Programme", QT_TRANSLATE_NOOP("Programme", "Say for how much money points are given.")},
                 {"Programme", QT_TRANSLATE_NOOP("Programme", "This counts only where points are given per amount.")});
        goesWith("items", per == QLatin1String("item"),
                 {"Programme", QT_TRANSLATE_NOOP("Programme", "Say which products bring points.")},
                 {"Programme", QT_TRANSLATE_NOOP("Programme", "This counts only where points are given per item.")});
        if (per != QLatin1String("amount") && m_terms.word("base") != QLatin1String("paid"))
            wrong(QStringLiteral(".base"),
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "This counts only where points are given per amount.")});
        const std::int64_t most = m_terms.whole("most_balance");
        if (most > 0 && m_terms.whole("welcome") > most)
            wrong(QStringLiteral(".welcome"),
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "A card holds %L1 points at most.")}, {most});
        const std::int64_t aDay = m_terms.whole("most_a_day");
        const std::int64_t aMonth = m_terms.whole("most_a_month");
        if (aDay > 0 && aMonth > 0 && aMonth < aDay)
            wrong(QStringLiteral(".most_a_month"),
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "This is less than a single day may bring.")});
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
};

} // namespace

void checkPoints(const Terms &terms, const QString &path, std::vector<ProgrammeError> &errors)
{
    Check(terms, path, errors).all();
}

} // namespace muhr::loyalty
