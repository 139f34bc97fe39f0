// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/explain_points.h"

#include "core/loyalty/derived_id.h"
#include "core/loyalty/point_balance.h"
#include "core/report/card_steps.h"
#include "core/report/story_source.h"
#include "core/store/card_state_table.h"
#include "core/store/customer_table.h"
#include "core/store/history.h"

#include <algorithm>

namespace muhr::report {
namespace {

using base::Sentence;
using base::Unexpected;
using store::Result;

/// Of the event behind the step; of the days where points lapsed.
Result<Sentence> whyOf(StorySource &source, const std::vector<CardStep> &steps, const loyalty::PointStep &step)
{
    if (step.kind == loyalty::PointStepKind::Lapsed)
        return Sentence{{"History", QT_TRANSLATE_NOOP("History", "Points lapsed: they were valid until %1")},
                        {base::TextDay{step.day.dayNumber()}}};
    const auto found = std::find_if(steps.begin(), steps.end(),
                                    [&](const CardStep &other) { return other.event->event.id == step.event; });
    return found == steps.end() ? Result<Sentence>(Sentence()) : source.sentenceOf(*found->event, found->earlier);
}

} // namespace

Result<std::optional<Explanation>> explainPoints(store::Database &database, const store::PeopleKeys *keys,
                                                 const base::ShopId &shop, const base::CustomerId &customer,
                                                 const std::optional<base::ProgrammeId> &programme, base::Instant now)
{
    const auto row = store::findCustomer(database, shop, customer);
    if (!row)
        return Unexpected{row.error()};
    if (!*row)
        return std::optional<Explanation>();
    auto source = StorySource::open(database, keys, shop);
    if (!source)
        return Unexpected{source.error()};
    const auto wanted = programme.value_or(source->shop().defaultProgramme.value_or((*row)->programme));
    const auto inForce = source->inForce(wanted);
    if (!inForce)
        return Unexpected{inForce.error()};
    const auto history = store::customerHistory(database, shop, customer);
    if (!history)
        return Unexpected{history.error()};
    Explanation explanation;
    explanation.card = loyalty::cardId(customer, wanted);
    const auto card = store::findCardState(database, shop, explanation.card);
    if (!card)
        return Unexpected{card.error()};
    if (!*card || !*inForce)
        return std::optional(std::move(explanation));
    const auto &terms = (*inForce)->programme;
    const auto steps = cardSteps(*history, customer, wanted, source->shelf());
    for (const auto &step : loyalty::pointBalance((*card)->state, terms.dayOf(now)).steps) {
        const auto why = whyOf(*source, steps, step);
        if (!why)
            return Unexpected{why.error()};
        const bool isLapse = step.kind == loyalty::PointStepKind::Lapsed;
        const base::Instant at =
            isLapse ? base::startOf(step.day.plusDays(1), terms.zone(), terms.dayStartsMinute()) : step.at;
        explanation.rows.push_back({step.event, at, QStringLiteral("points"), step.amount, step.balance, *why});
    }
    return std::optional(std::move(explanation));
}

} // namespace muhr::report
