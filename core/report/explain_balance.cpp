// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/explain_balance.h"

#include "core/loyalty/decide.h"
#include "core/loyalty/point_balance.h"
#include "core/report/card_steps.h"
#include "core/report/story_source.h"
#include "core/store/history.h"

#include <algorithm>

namespace muhr::report {
namespace {

using base::Sentence;
using base::Unexpected;
using store::Result;

/// What the event paid from the account; nothing: it bought a reward, or earned.
const loyalty::BalancePaid *paymentIn(const loyalty::Event &event, loyalty::Account account)
{
    if (const auto *act = std::get_if<loyalty::Act>(&event.body))
        for (const auto &entry : act->entries)
            if (const auto *paid = std::get_if<loyalty::BalancePaid>(&entry); paid && paid->account == account)
                return paid;
    return nullptr;
}

/// Of the event behind the step; of the days where it lapsed or lives on for a while.
Result<Sentence> whyOf(StorySource &source, const std::vector<CardStep> &steps, const loyalty::PointStep &step,
                       loyalty::Account account, const QString &currency, const base::CustomerId &reader)
{
    const bool isBonus = account == loyalty::Account::Bonus;
    if (step.kind == loyalty::PointStepKind::Lapsed && isBonus)
        return Sentence{{"History", QT_TRANSLATE_NOOP("History", "Bonus lapsed: it was valid until %1")},
                        {base::TextDay{step.day.dayNumber()}}};
    if (step.kind == loyalty::PointStepKind::Lapsed)
        return Sentence{{"History", QT_TRANSLATE_NOOP("History", "Points lapsed: they were valid until %1")},
                        {base::TextDay{step.day.dayNumber()}}};
    if (step.kind == loyalty::PointStepKind::Refunded && step.graceDay)
        return Sentence{{"History", QT_TRANSLATE_NOOP("History", "Came back with goods although its time was over: it "
                                                                 "is valid until %1")},
                        {base::TextDay{step.graceDay->dayNumber()}}};
    const auto found = std::find_if(steps.begin(), steps.end(),
                                    [&](const CardStep &other) { return other.event->event.id == step.event; });
    if (found == steps.end())
        return Sentence();
    const auto *paid = step.kind == loyalty::PointStepKind::Spent ? paymentIn(found->event->event, account) : nullptr;
    if (paid)
        return Sentence{{"History", QT_TRANSLATE_NOOP("History", "Paid for a purchase: %1")},
                        {base::TextMoney{paid->valueMinor, currency}}};
    return source.sentenceOf(*found->event, found->earlier, reader);
}

} // namespace

Result<std::optional<Explanation>> explainBalance(store::Database &database, const store::PeopleKeys *keys,
                                                  const base::ShopId &shop, const base::CustomerId &customer,
                                                  const std::optional<base::ProgrammeId> &programme,
                                                  loyalty::Account account, base::Instant now)
{
    auto opened = openCardStory(database, keys, shop, customer, programme);
    if (!opened)
        return Unexpected{opened.error()};
    if (!*opened)
        return std::optional<Explanation>();
    CardStory *story = &**opened;
    Explanation explanation;
    explanation.card = story->card;
    if (!story->state || !story->inForce)
        return std::optional(std::move(explanation));
    const auto history = store::customerHistory(database, shop, customer);
    if (!history)
        return Unexpected{history.error()};
    const auto &terms = story->inForce->programme;
    const auto kind = QLatin1String(account == loyalty::Account::Bonus ? loyalty::bonusKind : loyalty::pointsKind);
    const auto steps = cardSteps(*history, customer, story->programme, story->source.shelf());
    for (const auto &step : loyalty::balanceOf(*story->state, account, terms.dayOf(now)).steps) {
        const auto why = whyOf(story->source, steps, step, account, story->source.shop().currency, customer);
        if (!why)
            return Unexpected{why.error()};
        const bool isLapse = step.kind == loyalty::PointStepKind::Lapsed;
        const base::Instant at =
            isLapse ? base::startOf(step.day.plusDays(1), terms.zone(), terms.dayStartsMinute()) : step.at;
        explanation.rows.push_back({step.event, at, kind, step.amount, step.balance, *why});
    }
    return std::optional(std::move(explanation));
}

} // namespace muhr::report
