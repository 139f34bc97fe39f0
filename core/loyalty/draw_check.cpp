// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/draw_terms.h"
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
        const bool onReward = m_terms.word("on") == QLatin1String("reward");
        if (onReward && !m_terms.has("rewards"))
            wrong(QStringLiteral(".rewards"),
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "Say which rewards are drawn.")});
        if (!onReward && m_terms.has("rewards"))
            wrong(QStringLiteral(".rewards"),
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "This counts only where rewards are drawn.")});
        if (onReward && m_terms.whole("minimum_minor") > 0)
            wrong(QStringLiteral(".minimum_minor"),
                  {"Programme", QT_TRANSLATE_NOOP(
                                    "Programme", "A reward is drawn whatever the purchase: this counts for nothing.")});
        if (onReward && m_terms.whole("most_a_day") > 0)
            wrong(QStringLiteral(".most_a_day"),
                  {"Programme",
                   QT_TRANSLATE_NOOP("Programme",
                                     "A reward that was reached is drawn always: this counts for nothing.")});
        prizes();
    }

private:
    void prizes()
    {
        std::set<QString> ids;
        bool hasStock = false;
        const auto &rows = m_terms.list("prizes");
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const QString path = QStringLiteral(".prizes[%1]").arg(i);
            hasStock = hasStock || rows[i].whole("stock") > 0;
            if (!ids.insert(rows[i].word("id")).second)
                wrong(path + QStringLiteral(".id"),
                      {"Programme", QT_TRANSLATE_NOOP("Programme", "“%1” is the id of another prize.")},
                      {rows[i].word("id")});
            if (rows[i].has("reward"))
                checkTitle(rows[i].record("reward").text("title"), m_path + path + QStringLiteral(".reward.title"),
                           m_errors);
            else if (rows[i].whole("stock") > 0)
                wrong(path + QStringLiteral(".stock"),
                      {"Programme", QT_TRANSLATE_NOOP("Programme", "“No prize” needs no limit.")});
        }
        if (!hasStock && m_terms.whole("offline_allotment") > 0)
            wrong(QStringLiteral(".offline_allotment"),
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "No prize is limited: this counts for nothing.")});
        if (const auto table = prizeTableOf(m_terms); !table) {
            const base::Sentence sentence = sentenceOf(table.error());
            wrong(QStringLiteral(".prizes"), sentence.source, sentence.values);
        }
    }
};

} // namespace

void checkDraw(const Terms &terms, const QString &path, std::vector<ProgrammeError> &errors)
{
    Check(terms, path, errors).all();
}

} // namespace muhr::loyalty
