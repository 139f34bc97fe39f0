// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/cashback_terms.h"
#include "core/loyalty/payment.h"
#include "core/loyalty/point_boosts.h"
#include "core/loyalty/point_life.h"
#include "core/loyalty/terms_check.h"

#include <algorithm>

namespace muhr::loyalty {
namespace {

class Check : private TermsCheck
{
public:
    using TermsCheck::TermsCheck;

    void all()
    {
        account();
        goods();
        caps();
        checkLife(m_terms, m_path, m_errors);
        checkBoosts(m_terms, m_path, m_errors);
        checkPayment(m_terms, m_intoPoints ? Account::Points : Account::Bonus, m_terms.whole("most_balance"), m_path,
                     m_errors);
    }

private:
    void account()
    {
        if (m_intoPoints && !m_terms.has("point_minor"))
            wrong("point_minor", {"Programme", QT_TRANSLATE_NOOP("Programme", "Say for how much money there is a "
                                                                              "point.")});
        if (!m_intoPoints && m_terms.has("point_minor"))
            wrong("point_minor",
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "This counts only where points are given.")});
        if (m_intoPoints && m_terms.whole("step_minor") != 1)
            wrong("step_minor",
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "This counts only where bonus money is given.")});
    }
    void goods()
    {
        const QStringList excepted = m_terms.words("except_items");
        for (const QString &item : m_terms.words("items"))
            if (excepted.contains(item))
                wrong("except_items",
                      {"Programme", QT_TRANSLATE_NOOP("Programme", "“%1” is named as a product that counts and as one "
                                                                   "that does not.")},
                      {item});
    }
    void caps()
    {
        const std::int64_t aPurchase = m_terms.whole("most_a_purchase");
        const std::int64_t aDay = m_terms.whole("most_a_day");
        const std::int64_t aMonth = m_terms.whole("most_a_month");
        const std::int64_t step = m_terms.whole("step_minor");
        if (aPurchase > 0 && aPurchase < step)
            wrong("most_a_purchase", {"Programme", QT_TRANSLATE_NOOP("Programme", "This is less than a single step.")});
        if (aDay > 0 && aDay < aPurchase)
            wrong("most_a_day",
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "This is less than a single purchase may bring.")});
        if (aMonth > 0 && aMonth < std::max(aDay, aPurchase))
            wrong("most_a_month",
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "This is less than a single day may bring.")});
    }

    bool m_intoPoints = m_terms.word("into") == QLatin1String("points");
};

} // namespace

void checkCashback(const Terms &terms, const QString &path, std::vector<ProgrammeError> &errors)
{
    Check(terms, path, errors).all();
}

} // namespace muhr::loyalty
