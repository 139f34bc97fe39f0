// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/promo_terms.h"
#include "core/loyalty/promo_word.h"
#include "core/loyalty/terms_check.h"
#include "core/loyalty/title_check.h"

#include <algorithm>
#include <set>

namespace muhr::loyalty {
namespace {

class Check : private TermsCheck
{
public:
    using TermsCheck::TermsCheck;

    void all()
    {
        words();
        std::set<QString> ids;
        const auto &rows = m_terms.list("rewards");
        for (std::size_t i = 0; i < rows.size(); ++i)
            reward(rows[i], QStringLiteral(".rewards[%1]").arg(i), ids);
        checkOfferManner(m_read.manner, discounts(), m_path, m_errors);
        checkPurchaseCondition(m_terms, m_path, m_errors);
        checkUseLimits(m_read.limits, m_path, m_errors);
        scarce();
    }

private:
    void words()
    {
        const auto texts = m_terms.text("word").texts();
        for (auto text = texts.begin(); text != texts.end(); ++text)
            if (!PromoWord::parse(*text))
                wrong(QStringLiteral(".word.") + text.key(),
                      {"Programme", QT_TRANSLATE_NOOP("Programme", "“%1” is no word of 2 to 32 letters and digits.")},
                      {base::TextCode{*text}});
    }
    void reward(const Terms &row, const QString &where, std::set<QString> &ids)
    {
        if (!ids.insert(row.word("id")).second)
            wrong(where + QStringLiteral(".id"),
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "“%1” is the id of another reward.")}, {row.word("id")});
        checkTitle(row.text("title"), m_path + where + QStringLiteral(".title"), m_errors);
        const auto parts = {"percent_hundredths", "amount_minor", "points", "bonus_minor", "voucher"};
        if (std::count_if(parts.begin(), parts.end(), [&](const char *key) { return row.has(key); }) != 1)
            wrong(where, {"Programme", QT_TRANSLATE_NOOP("Programme", "Say one thing that it brings: a percentage or "
                                                                      "an amount off, points, bonus money or a "
                                                                      "reward.")});
    }
    std::vector<OfferAmount> discounts() const
    {
        std::vector<OfferAmount> amounts;
        for (const PromoReward &reward : m_read.rewards)
            if (reward.isDiscount())
                amounts.push_back(reward.amount);
        return amounts;
    }
    void scarce()
    {
        if (!m_read.isScarce() && m_read.offlineAllotment > 0)
            wrong(QStringLiteral(".offline_allotment"),
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "This counts only where the uses or the cost in all are "
                                                               "limited.")});
        if (m_read.mostUses > 0 && m_read.offlineAllotment > m_read.mostUses)
            wrong(QStringLiteral(".offline_allotment"),
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "These are more than can be used in all.")});
        if (m_read.mostUses > 0 && m_terms.whole("per_customer") > m_read.mostUses)
            wrong(QStringLiteral(".per_customer"),
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "These are more than can be used in all.")});
    }

    PromoTerms m_read = readPromo(m_terms);
};

} // namespace

void checkPromo(const Terms &terms, const QString &path, std::vector<ProgrammeError> &errors)
{
    Check(terms, path, errors).all();
}

} // namespace muhr::loyalty
