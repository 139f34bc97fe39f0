// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/grant_terms.h"

#include "core/loyalty/limits.h"
#include "core/loyalty/reward_terms.h"
#include "core/loyalty/terms_check.h"

namespace muhr::loyalty {
namespace {

using base::SourceText;

class Check : private TermsCheck
{
public:
    using TermsCheck::TermsCheck;

    void all(GrantFor whom)
    {
        const bool isVoucher = m_kind == QLatin1String("voucher");
        const bool isStamps = m_kind == QLatin1String("stamps");
        const bool isBonus = m_kind == QLatin1String("bonus");
        if (isStamps && whom == GrantFor::Other)
            wrong("kind", {"Programme", QT_TRANSLATE_NOOP("Programme", "Stamps can only be given to who is served.")});
        goesWith("count", !isVoucher && !isBonus,
                 {"Programme", QT_TRANSLATE_NOOP("Programme", "Say how many are given.")},
                 {"Programme", QT_TRANSLATE_NOOP("Programme", "This counts only where stamps or points are given.")});
        if (isStamps && m_terms.whole("count") > mostStamps)
            wrong("count", {"Programme", QT_TRANSLATE_NOOP("Programme", "This must be from %L1 to %L2.")},
                  {std::int64_t(1), mostStamps});
        goesWith("amount_minor", isBonus, {"Programme", QT_TRANSLATE_NOOP("Programme", "Say how much is given.")},
                 {"Programme", QT_TRANSLATE_NOOP("Programme", "This counts only where bonus money is given.")});
        if (!isStamps && m_terms.has("stamp"))
            wrong("stamp", {"Programme", QT_TRANSLATE_NOOP("Programme", "This counts only where stamps are given.")});
        const SourceText needed{"Programme", QT_TRANSLATE_NOOP("Programme", "Say what the reward is.")};
        const SourceText dead{"Programme", QT_TRANSLATE_NOOP("Programme", "This counts only where a reward is given.")};
        goesWith("id", isVoucher, needed, dead);
        goesWith("reward", isVoucher, needed, dead);
        if (isVoucher && m_terms.has("reward")) {
            const Terms &reward = m_terms.record("reward");
            checkReward(reward, m_path + QStringLiteral(".reward"), m_errors);
            if (whom == GrantFor::Other && reward.word("kind") == QLatin1String("now"))
                wrong("reward.kind",
                      {"Programme", QT_TRANSLATE_NOOP("Programme", "Whoever is not there cannot be handed anything.")});
        }
        life(!isVoucher && !isStamps);
    }

private:
    void life(bool isBalance)
    {
        if (isBalance)
            return checkLife(m_terms, m_path, m_errors);
        const SourceText dead{
            "Programme", QT_TRANSLATE_NOOP("Programme", "This counts only where points or bonus money are given.")};
        if (m_terms.whole("pending_days") > 0)
            wrong("pending_days", dead);
        if (m_terms.word("expires") != QLatin1String("never"))
            wrong("expires", dead);
        if (m_terms.has("expires_after"))
            wrong("expires_after", dead);
        if (m_terms.word("expires_until") != QLatin1String("day"))
            wrong("expires_until", dead);
    }

    QString m_kind = m_terms.word("kind");
};

} // namespace

void checkGrant(const Terms &terms, GrantFor whom, const QString &path, std::vector<ProgrammeError> &errors)
{
    Check(terms, path, errors).all(whom);
}

} // namespace muhr::loyalty
