// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/reward_days.h"
#include "core/loyalty/reward_terms.h"
#include "core/loyalty/terms_check.h"

namespace muhr::loyalty {
namespace {

using base::SourceText;

class Check : private TermsCheck
{
public:
    using TermsCheck::TermsCheck;

    void all()
    {
        checkWhen(m_terms, m_path, m_errors);
        start();
        discount();
    }

private:
    bool isNow() const { return m_terms.word("kind") == QLatin1String("now"); }
    void start()
    {
        const bool isLater = m_terms.word("starts") == QLatin1String("after_days");
        const std::int64_t days = m_terms.whole("starts_after_days");
        if (isLater != (days > 0))
            wrong("starts_after_days",
                  isLater ? SourceText{"Programme", QT_TRANSLATE_NOOP("Programme", "Say after how many days.")}
                          : SourceText{"Programme",
                                       QT_TRANSLATE_NOOP("Programme", "This counts only where a reward can be used "
                                                                      "after so many days.")});
        if (isNow() && m_terms.word("starts") != QLatin1String("at_once"))
            wrong("starts", {"Programme", QT_TRANSLATE_NOOP("Programme", "What is handed over at once cannot wait.")});
        // Whatever the day it is reached.
        Reward reward = readReward({}, m_terms);
        reward.when = {};
        const base::LocalDate day;
        const auto first = firstDayOf(reward, day);
        const auto last = lastDayOf(reward, day);
        if (first && last && *last < *first)
            wrong("valid_days",
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "The reward would expire before it can be used.")});
    }
    void discount()
    {
        const bool isPercent = m_terms.whole("discount_percent") > 0;
        const bool isAmount = m_terms.whole("discount_minor") > 0;
        if (isPercent && isAmount)
            wrong("discount_minor",
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "Say either a percentage or an amount, not both.")});
        if (!isPercent && m_terms.whole("discount_most_minor") > 0)
            wrong("discount_most_minor",
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "This counts only for a percentage.")});
        if (isNow() && (isPercent || isAmount))
            wrong(isPercent ? "discount_percent" : "discount_minor",
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "Money off cannot be handed over at once: the purchase "
                                                               "that reaches it is priced by then.")});
    }
};

} // namespace

void checkRewardUse(const Terms &terms, const QString &path, std::vector<ProgrammeError> &errors)
{
    Check(terms, path, errors).all();
}

} // namespace muhr::loyalty
