// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/discount_terms.h"
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
        const DiscountTerms read = readDiscount(m_terms);
        checkTitle(read.title, m_path + QStringLiteral(".title"), m_errors);
        if (read.by == DiscountBy::Fixed)
            fixed();
        else
            dynamic(read.by);
        checkOfferManner(read.manner, read.amounts(), m_path, m_errors);
        checkPurchaseCondition(m_terms, m_path, m_errors);
        checkUseLimits(read.limits, m_path, m_errors);
    }

private:
    void exactlyOne(const Terms &terms, const QString &where)
    {
        if (terms.has("percent_hundredths") == terms.has("amount_minor"))
            wrong(where + QStringLiteral(".percent_hundredths"),
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "Say what comes off: a percentage or an amount.")});
    }
    void fixed()
    {
        exactlyOne(m_terms, {});
        if (m_terms.has("brackets"))
            wrong(QStringLiteral(".brackets"),
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "This counts only where the discount goes by amount.")});
    }
    void dynamic(DiscountBy by)
    {
        for (const char *key : {"percent_hundredths", "amount_minor"})
            if (m_terms.has(key))
                wrong(
                    u'.' + QLatin1String(key),
                    {"Programme", QT_TRANSLATE_NOOP("Programme", "This counts only where always the same comes off.")});
        const auto &rows = m_terms.list("brackets");
        if (rows.empty())
            wrong(QStringLiteral(".brackets"),
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "Say from which amount how much comes off.")});
        const std::int64_t minimum = m_terms.whole("minimum_minor");
        std::set<std::int64_t> starts;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const QString where = QStringLiteral(".brackets[%1]").arg(i);
            exactlyOne(rows[i], where);
            if (!starts.insert(rows[i].whole("from_minor")).second)
                wrong(where + QStringLiteral(".from_minor"),
                      {"Programme", QT_TRANSLATE_NOOP("Programme", "Another row starts at the same amount.")});
        }
        if (by == DiscountBy::Purchase && minimum > 0 && !starts.empty() && minimum <= *starts.begin())
            wrong(QStringLiteral(".minimum_minor"),
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "The first discount by amount starts later anyway.")});
    }
};

} // namespace

void checkDiscount(const Terms &terms, const QString &path, std::vector<ProgrammeError> &errors)
{
    Check(terms, path, errors).all();
}

} // namespace muhr::loyalty
