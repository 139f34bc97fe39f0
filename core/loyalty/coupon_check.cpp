// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/coupon_terms.h"
#include "core/loyalty/reward_terms.h"
#include "core/loyalty/terms_check.h"
#include "core/loyalty/title_check.h"

namespace muhr::loyalty {
namespace {

class Check : private TermsCheck
{
public:
    using TermsCheck::TermsCheck;

    void all()
    {
        checkTitle(m_read.title, m_path + QStringLiteral(".title"), m_errors);
        const int parts =
            int(m_terms.has("percent_hundredths")) + int(m_terms.has("amount_minor")) + int(m_terms.has("voucher"));
        if (parts != 1)
            wrong(QString(),
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "Say one thing that a code brings: a "
                                                               "percentage or an amount off, or a reward.")});
        if (m_terms.has("voucher"))
            checkRewardUse(m_terms.record("voucher"), m_path + QStringLiteral(".voucher"), m_errors);
        std::vector<OfferAmount> amounts;
        if (!m_read.voucher)
            amounts.push_back(m_read.amount);
        checkOfferManner(m_read.manner, amounts, m_path, m_errors);
        checkPurchaseCondition(m_terms, m_path, m_errors);
        look();
    }

private:
    void look()
    {
        if (m_terms.has("pattern") && m_terms.has("length"))
            wrong(QStringLiteral(".length"),
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "The pattern says how long codes are.")});
        const auto format = CouponFormat::make(m_read.look);
        if (!format) {
            const base::Sentence sentence = sentenceOf(format.error());
            wrong(u'.' + QLatin1String(format.error().field), sentence.source, sentence.values);
        } else if (m_read.isOnline && format->randomBits() < fewestBitsOnline) {
            wrong(
                m_terms.has("pattern") ? QStringLiteral(".pattern") : QStringLiteral(".length"),
                {"Programme", QT_TRANSLATE_NOOP("Programme", "Codes that can be claimed by link need %L1 random bits; "
                                                             "these have %L2.")},
                {fewestBitsOnline, format->randomBits()});
        }
    }

    CouponTerms m_read = readCoupon(m_terms);
};

} // namespace

void checkCoupons(const Terms &terms, const QString &path, std::vector<ProgrammeError> &errors)
{
    Check(terms, path, errors).all();
}

} // namespace muhr::loyalty
