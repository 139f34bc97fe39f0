// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/explain_tier.h"

#include "core/loyalty/card_tier.h"
#include "core/report/story_source.h"

namespace muhr::report {
namespace {

using base::Sentence;
using base::Unexpected;
using loyalty::TierStepKind;
using store::Result;

QString wordOf(TierStepKind kind)
{
    switch (kind) {
    case TierStepKind::Reached:
        return QStringLiteral("reached");
    case TierStepKind::Renewed:
        return QStringLiteral("renewed");
    case TierStepKind::Given:
        return QStringLiteral("given");
    case TierStepKind::Lowered:
        break;
    }
    return QStringLiteral("lowered");
}

/// The name of a tier; of one that was dropped its id.
base::TextValue nameOf(const loyalty::TierPlan &plan, const QString &id)
{
    const auto found = plan.find(id);
    return found ? base::TextValue(plan.tiers[*found].title) : base::TextValue(id);
}

Sentence sentenceOf(const loyalty::TierPlan &plan, const loyalty::TierStep &step)
{
    const auto to = nameOf(plan, step.to);
    if (step.kind == TierStepKind::Lowered)
        return {{"Tier", QT_TRANSLATE_NOOP("Tier", "%1 was over; now %2"), "%1 and %2 are names of tiers"},
                {nameOf(plan, step.from), to}};
    if (!step.until) {
        if (step.kind == TierStepKind::Given)
            return {{"Tier", QT_TRANSLATE_NOOP("Tier", "%1, given by hand"), "%1 is the name of a tier"}, {to}};
        return {{"Tier", QT_TRANSLATE_NOOP("Tier", "%1 reached"), "%1 is the name of a tier"}, {to}};
    }
    const base::TextDay until{step.until->dayNumber()};
    if (step.kind == TierStepKind::Given)
        return {{"Tier", QT_TRANSLATE_NOOP("Tier", "%1, given by hand until %2"), "%1 is the name of a tier, %2 a day"},
                {to, until}};
    if (step.kind == TierStepKind::Renewed)
        return {{"Tier", QT_TRANSLATE_NOOP("Tier", "%1 kept until %2"), "%1 is the name of a tier, %2 a day"},
                {to, until}};
    return {{"Tier", QT_TRANSLATE_NOOP("Tier", "%1 reached, valid until %2"), "%1 is the name of a tier, %2 a day"},
            {to, until}};
}

} // namespace

Result<std::optional<Explanation>> explainTier(store::Database &database, const base::ShopId &shop,
                                               const base::CustomerId &customer,
                                               const std::optional<base::ProgrammeId> &programme, base::Instant now)
{
    auto opened = openCardStory(database, nullptr, shop, customer, programme);
    if (!opened)
        return Unexpected{opened.error()};
    if (!*opened)
        return std::optional<Explanation>();
    CardStory *story = &**opened;
    Explanation explanation;
    explanation.card = story->card;
    const loyalty::TierPlan *plan = story->inForce ? loyalty::tierPlanOf(story->inForce->programme) : nullptr;
    if (!story->state || !plan)
        return std::optional(std::move(explanation));
    const auto &terms = story->inForce->programme;
    const auto place = [&](const QString &id) { return static_cast<std::int64_t>(plan->find(id).value_or(0)); };
    const auto view = loyalty::tierOf(*story->state, story->source.shelf(), terms, terms.dayOf(now));
    for (const auto &step : view->steps)
        explanation.rows.push_back(
            {step.event.value_or(base::EventId()),
             step.event ? step.at : base::startOf(step.day, terms.zone(), terms.dayStartsMinute()), wordOf(step.kind),
             place(step.to) - place(step.from), place(step.to), sentenceOf(*plan, step)});
    return std::optional(std::move(explanation));
}

} // namespace muhr::report
