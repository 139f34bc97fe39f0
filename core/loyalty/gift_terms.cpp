// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/gift_terms.h"

#include "core/loyalty/limits.h"
#include "core/loyalty/make_field.h"
#include "core/loyalty/programme.h"

namespace muhr::loyalty {
namespace {

constexpr std::int64_t longestLife = 36'600;

} // namespace

std::vector<Field> giftFields()
{
    return {moneyField("lowest_minor", {"Rule", QT_TRANSLATE_NOOP("Rule", "Smallest gift")}, 1, 1),
            moneyField("highest_minor", {"Rule", QT_TRANSLATE_NOOP("Rule", "Largest gift")}, 1, mostMoney),
            optional(wholeField("valid_days", {"Rule", QT_TRANSLATE_NOOP("Rule", "Valid for")}, FieldUnit::Days, 0,
                                longestLife, std::nullopt,
                                {"Rule", QT_TRANSLATE_NOOP("Rule", "0: without end. Empty: it is asked whenever a gift "
                                                                   "is sold.")})),
            moneyField("offline_most_minor",
                       {"Rule", QT_TRANSLATE_NOOP("Rule", "Most that a gift pays without a connection")}, 0, 0,
                       {"Rule", QT_TRANSLATE_NOOP("Rule", "In one act. Two tills may each take it: this is the "
                                                          "risk.")})};
}

void checkGifts(const Terms &terms, const QString &path, std::vector<ProgrammeError> &errors)
{
    if (terms.whole("highest_minor") < terms.whole("lowest_minor"))
        errors.push_back({path + QStringLiteral(".highest_minor"),
                          {"Programme", QT_TRANSLATE_NOOP("Programme", "The largest gift is smaller than the "
                                                                       "smallest.")},
                          {}});
}

void checkGiftRules(const std::vector<ProgrammeRule> &rules, std::vector<ProgrammeError> &errors)
{
    bool hasGifts = false;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (!rules[i].bound || !rules[i].bound->gifts())
            continue;
        if (hasGifts)
            errors.push_back({QStringLiteral("rules[%1].kind").arg(i),
                              {"Programme", QT_TRANSLATE_NOOP("Programme", "Another rule sells gifts already.")},
                              {}});
        hasGifts = true;
    }
}

} // namespace muhr::loyalty
