// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/customer_story.h"

#include "core/loyalty/derived_id.h"
#include "core/loyalty/next_birthday.h"
#include "core/loyalty/next_reward.h"
#include "core/report/card_contents.h"
#include "core/report/card_steps.h"
#include "core/report/contact_words.h"
#include "core/report/disputes.h"
#include "core/report/shop_documents.h"
#include "core/report/story_source.h"
#include "core/store/card_state_table.h"
#include "core/store/consent_table.h"
#include "core/store/customer_table.h"
#include "core/store/history.h"

#include <set>

namespace muhr::report {
namespace {

using base::Sentence;
using base::Unexpected;
using store::Result;

HistoryTone toneOf(const loyalty::Event &event, const base::CustomerId &reader)
{
    if (isOfOther(event, nullptr, reader))
        return HistoryTone::Other;
    if (const auto *act = std::get_if<loyalty::Act>(&event.body)) {
        for (const auto &entry : act->entries)
            if (std::holds_alternative<loyalty::RewardUsed>(entry) ||
                std::holds_alternative<loyalty::PointsSpent>(entry))
                return HistoryTone::Reward;
        return stampsIn(act->entries) > 0 ? HistoryTone::Stamp : HistoryTone::Other;
    }
    if (const auto *joined = std::get_if<loyalty::CustomerJoined>(&event.body))
        return stampsIn(joined->entries) > 0 ? HistoryTone::Stamp : HistoryTone::Other;
    const bool takesBack =
        std::holds_alternative<loyalty::Undone>(event.body) || std::holds_alternative<loyalty::Returned>(event.body);
    return takesBack ? HistoryTone::TakenBack : HistoryTone::Other;
}

Sentence balanceSentence(const StampBalance &before, const StampBalance &after, std::int64_t goal)
{
    if (before.total == after.total)
        return {};
    if (before.cycle > 0 && after.cycle > before.cycle)
        return {{"History", QT_TRANSLATE_NOOP("History", "new round: %L1 of %L2"), "stamps on the card"},
                {after.held, after.goal}};
    return {{"History", QT_TRANSLATE_NOOP("History", "%L1 of %L2"), "stamps on the card"},
            {after.held, after.goal > 0 ? after.goal : goal}};
}

/// Newest first.
Result<std::vector<HistoryRow>> historyRows(StorySource &source, const std::vector<CardStep> &steps,
                                            const base::CustomerId &customer, const QString &stampKind,
                                            std::int64_t goal)
{
    std::set<base::EventId> undone;
    for (const auto &step : steps)
        if (const auto *undo = std::get_if<loyalty::Undone>(&step.event->event.body))
            undone.insert(undo->event);
    std::vector<HistoryRow> rows;
    for (const auto &step : steps) {
        const auto &event = step.event->event;
        const auto sentence = source.sentenceOf(*step.event, step.earlier, customer);
        if (!sentence)
            return Unexpected{sentence.error()};
        const auto staff = source.staffNameOf(event.staff);
        if (!staff)
            return Unexpected{staff.error()};
        rows.push_back({event.id, step.event->at, toneOf(event, customer), *sentence, *staff,
                        balanceSentence(balanceOf(step.before, stampKind), balanceOf(step.after, stampKind), goal),
                        undone.contains(event.id),
                        // Without an endpoint nothing ever waits for one.
                        step.event->state == store::EventState::Pending && source.shop().endpoint.has_value()});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const auto &one, const auto &other) { return one.at < other.at; });
    std::reverse(rows.begin(), rows.end());
    return rows;
}

std::optional<std::int64_t> usualDaysBetween(const std::vector<loyalty::ActMark> &acts)
{
    std::vector<std::int64_t> days;
    for (const auto &act : acts)
        if (const auto day = act.day.dayNumber(); days.empty() || days.back() != day)
            days.push_back(day);
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    if (days.size() < 3)
        return std::nullopt;
    std::vector<std::int64_t> between;
    for (std::size_t i = 1; i < days.size(); ++i)
        between.push_back(days[i] - days[i - 1]);
    const auto middle = between.begin() + static_cast<std::ptrdiff_t>(between.size() / 2);
    std::nth_element(between.begin(), middle, between.end());
    return *middle;
}

Result<void> putPerson(CustomerPage &page, store::Database &database, const store::PeopleKeys *keys, loyalty::Role role,
                       const loyalty::PublishedProgramme *inForce, base::Instant now)
{
    if (!keys)
        return {};
    const auto person = store::openPerson(database, *keys, page.customer);
    if (!person)
        return person.error() == store::PersonError::StoreFailed ? Result<void>(Unexpected{store::StoreError::Failed})
                                                                 : Result<void>();
    const auto sight = loyalty::contactSight(role);
    page.name = person->name();
    page.phone = shownPhone(person->phone, sight);
    page.mail = shownMail(person->mail, sight);
    if (person->language)
        page.language = *person->language;
    if (const auto &day = person->birthday) {
        // Leap years hold every day of their calendar.
        const int someYear = day->calendar() == base::CalendarSystem::Jalali ? 1399 : 2000;
        page.birthday =
            base::LocalDate::make({day->year().value_or(someYear), day->month(), day->day()}, day->calendar());
        page.isBirthYearKnown = day->year().has_value();
        if (inForce)
            if (const auto next = loyalty::nextBirthday(*day, inForce->programme, inForce->programme.dayOf(now)))
                page.nextBirthday = next->day;
    }
    return {};
}

/// What one step changes of one kind of stamps, as rows that add up.
void addRows(Explanation &explanation, const CardStep &step, const Sentence &why, const QString &stampKind)
{
    const StampBalance before = balanceOf(step.before, stampKind);
    const StampBalance after = balanceOf(step.after, stampKind);
    const std::int64_t given = after.total - before.total;
    if (given == 0)
        return;
    const std::int64_t turned = after.held - before.held - given;
    ExplainRow change{step.event->event.id, step.event->at, stampKind, given, 0, why};
    ExplainRow turn = change;
    turn.amount = turned;
    turn.why = turned < 0
                   ? Sentence{{"History", QT_TRANSLATE_NOOP("History", "The card was full, a new round began")}, {}}
                   : Sentence{{"History", QT_TRANSLATE_NOOP("History", "Back to the round before")}, {}};
    std::vector<ExplainRow> rows = {change};
    if (turned != 0)
        rows.push_back(turn);
    const bool wasFull = before.goal > 0 && before.held == before.goal && given > 0;
    if (wasFull || before.held + given < 0)
        std::reverse(rows.begin(), rows.end());
    std::int64_t balance = before.held;
    for (ExplainRow &row : rows) {
        balance += row.amount;
        row.balance = balance;
        explanation.rows.push_back(std::move(row));
    }
}

/// Rewards that never were hers to use, since an earlier one was used twice.
void addPaying(Explanation &explanation, const CardStep &step, const loyalty::ProgrammeShelf &shelf,
               const QString &stampKind)
{
    for (const auto &reward : step.paying) {
        if (reward.stampKind != stampKind)
            continue;
        const auto *described = loyalty::rewardOf(shelf, reward);
        const auto title = described ? base::TextValue(described->title) : base::TextValue(base::TextName{reward.kind});
        explanation.rows.push_back(
            {step.event->event.id,
             step.event->at,
             stampKind,
             0,
             balanceOf(step.after, stampKind).held,
             {{"History", QT_TRANSLATE_NOOP("History", "Pays for one that was used twice: %1"), "%1 is the reward"},
              {title}}});
    }
}

} // namespace

Result<std::optional<CustomerPage>> customerPage(store::Database &database, const store::PeopleKeys *keys,
                                                 const base::ShopId &shop, const base::CustomerId &customer,
                                                 loyalty::Role role, base::Instant now)
{
    const auto row = store::findCustomer(database, shop, customer);
    if (!row)
        return Unexpected{row.error()};
    if (!*row)
        return std::optional<CustomerPage>();
    auto source = StorySource::open(database, keys, shop);
    if (!source)
        return Unexpected{source.error()};
    const auto settings = shopSettings(database, shop);
    if (!settings)
        return Unexpected{settings.error()};

    CustomerPage page;
    page.customer = customer;
    page.language = settings->language;
    page.joinedAt = (*row)->joinedAt;
    page.route = (*row)->route;
    page.isErased = (*row)->isErased();
    page.zone = source->shop().zone;
    if ((*row)->placement) {
        const auto name = nameOf(database, shop, loyalty::DocumentType::Placement, (*row)->placement->raw());
        if (!name)
            return Unexpected{name.error()};
        page.placementName = *name;
    }
    const auto programme = source->shop().defaultProgramme.value_or((*row)->programme);
    const auto inForce = source->inForce(programme);
    if (!inForce)
        return Unexpected{inForce.error()};
    if (const auto put = putPerson(page, database, keys, role, *inForce, now); !put)
        return Unexpected{put.error()};
    const auto contents = cardContents(database, keys, shop, customer, programme, now);
    if (!contents)
        return Unexpected{contents.error()};
    if (*contents)
        page.card = **contents;
    const auto card = store::findCardState(database, shop, loyalty::cardId(customer, programme));
    if (!card)
        return Unexpected{card.error()};
    if (*card) {
        page.visits = (*card)->state.visits;
        page.lastVisit = (*card)->state.lastVisit();
        page.usualDaysBetween = usualDaysBetween((*card)->state.acts);
    }
    const auto history = store::customerHistory(database, shop, customer);
    if (!history)
        return Unexpected{history.error()};
    const auto ladders = *inForce ? (*inForce)->programme.ladders() : std::vector<const loyalty::StampLadder *>();
    auto rows = historyRows(*source, cardSteps(*history, customer, programme, source->shelf()), customer,
                            ladders.empty() ? QString() : ladders.front()->stampKind, page.card.goal);
    if (!rows)
        return Unexpected{rows.error()};
    page.history = std::move(*rows);
    auto disputes = disputesOf(database, keys, shop, customer);
    if (!disputes)
        return Unexpected{disputes.error()};
    page.disputes = std::move(*disputes);
    const auto consents = store::consentsOf(database, shop, customer);
    if (!consents)
        return Unexpected{consents.error()};
    for (const auto &consent : *consents)
        page.consents.push_back({consent.consent.channel, consent.consent.given, consent.at});
    return std::optional(std::move(page));
}

Result<std::optional<Explanation>> explainStamps(store::Database &database, const store::PeopleKeys *keys,
                                                 const base::ShopId &shop, const base::CustomerId &customer,
                                                 const std::optional<base::ProgrammeId> &programme,
                                                 const std::optional<QString> &stampKind)
{
    auto opened = openCardStory(database, keys, shop, customer, programme);
    if (!opened)
        return Unexpected{opened.error()};
    if (!*opened)
        return std::optional<Explanation>();
    CardStory *story = &**opened;
    const auto ladders =
        story->inForce ? story->inForce->programme.ladders() : std::vector<const loyalty::StampLadder *>();
    const auto history = store::customerHistory(database, shop, customer);
    if (!history)
        return Unexpected{history.error()};
    const auto steps = cardSteps(*history, customer, story->programme, story->source.shelf());
    const bool isKnown = std::any_of(ladders.begin(), ladders.end(),
                                     [&](const auto *ladder) { return ladder->stampKind == stampKind; }) ||
                         std::any_of(steps.begin(), steps.end(), [&](const CardStep &step) {
                             return stampKind && balanceOf(step.after, *stampKind).total != 0;
                         });
    if (stampKind && !isKnown)
        return std::optional<Explanation>();

    Explanation explanation;
    explanation.card = story->card;
    const QString kind = stampKind.value_or(ladders.empty() ? QString() : ladders.front()->stampKind);
    for (const auto &step : steps) {
        const auto why = story->source.sentenceOf(*step.event, step.earlier, customer);
        if (!why)
            return Unexpected{why.error()};
        addRows(explanation, step, *why, kind);
        addPaying(explanation, step, story->source.shelf(), kind);
    }
    return std::optional(std::move(explanation));
}

} // namespace muhr::report
