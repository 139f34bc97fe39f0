// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/gift_plan.h"
#include "core/loyalty/gift_terms.h"
#include "core/loyalty/rule.h"

namespace muhr::loyalty::rules {
namespace {

/// Gift value is sold, put on a card and paid with later.
class BoundGift : public BoundRule
{
public:
    explicit BoundGift(GiftPlan plan) : m_plan(std::move(plan)) {}
    const GiftPlan *gifts() const override { return &m_plan; }

private:
    GiftPlan m_plan;
};

std::shared_ptr<const BoundRule> bind(const QString &ruleId, const Terms &terms)
{
    GiftPlan plan;
    plan.rule = ruleId;
    plan.lowestMinor = terms.whole("lowest_minor");
    plan.highestMinor = terms.whole("highest_minor");
    if (terms.has("valid_days"))
        plan.validDays = terms.whole("valid_days");
    plan.offlineMostMinor = terms.whole("offline_most_minor");
    return std::make_shared<BoundGift>(std::move(plan));
}

} // namespace

const Rule &gift();

const Rule &gift()
{
    static const Rule rule = {
        "gift",
        {"Rule", QT_TRANSLATE_NOOP("Rule", "Gift value")},
        {"Rule", QT_TRANSLATE_NOOP("Rule", "Somebody pays now, and the card pays later purchases with it.")},
        {"Rule", QT_TRANSLATE_NOOP("Rule", "Gifts from %1 to %2"), "%1 and %2 are amounts of money"},
        {"lowest_minor", "highest_minor"},
        giftFields(),
        checkGifts,
        bind};
    return rule;
}

} // namespace muhr::loyalty::rules
