// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/card_folder.h"

#include "core/store/history.h"
#include "core/store/history_steps.h"

#include <map>

namespace muhr::store {
loyalty::TimedEvent timed(const StoredEvent *stored)
{
    return stored ? loyalty::TimedEvent{&stored->event, stored->at, stored->wasMoved} : loyalty::TimedEvent{};
}

CardFolder::CardFolder(const base::CustomerId &customer, const loyalty::ProgrammeShelf &shelf)
    : m_customer(customer), m_shelf(shelf)
{
}

void CardFolder::start(const loyalty::CardState &state)
{
    m_cards.insert_or_assign(state.programme, state);
}

namespace {

constexpr std::size_t cacheLine = 64;

void fetch(const void *first, std::size_t size)
{
    const auto *bytes = static_cast<const char *>(first);
    for (std::size_t at = 0; at < size; at += cacheLine)
        __builtin_prefetch(bytes + at, 1);
}

template <typename T>
void fetchEnd(const std::vector<T> &list)
{
    if (!list.empty())
        fetch(&list.back(), 2 * sizeof(T));
}

} // namespace

void CardFolder::fetchCards() const
{
    if (!m_cards.empty())
        fetch(&*m_cards.begin(), sizeof(loyalty::CardState));
}

void CardFolder::fetchLists() const
{
    if (m_cards.empty())
        return;
    const loyalty::CardState &card = m_cards.begin()->second;
    fetchEnd(card.stamps);
    fetchEnd(card.acts);
    fetchEnd(card.points.lots);
    fetchEnd(card.undone);
    fetchEnd(card.rewards);
}

void CardFolder::fetchTracks() const
{
    if (m_cards.empty())
        return;
    const loyalty::CardState &card = m_cards.begin()->second;
    for (const auto &track : card.stamps) {
        fetch(track.kind.constData(), 1);
        fetchEnd(track.runs);
    }
}

std::optional<base::ProgrammeId> CardFolder::programmeOf(const loyalty::TimedEvent &now,
                                                         const loyalty::TimedEvent &earlier) const
{
    if (const auto *joined = std::get_if<loyalty::CustomerJoined>(&now.event->body))
        return joined->programme;
    if (std::holds_alternative<loyalty::Act>(now.event->body)) {
        const auto *published = m_shelf.find(now.event->programmeVersion);
        return published ? std::optional(published->id) : std::nullopt;
    }
    return earlier.event ? programmeOf(earlier, {}) : std::nullopt;
}

void CardFolder::take(const loyalty::TimedEvent &now, const loyalty::TimedEvent &earlier,
                      const std::vector<loyalty::TimedEvent> &waiting)
{
    const bool isJoin = std::holds_alternative<loyalty::CustomerJoined>(now.event->body);
    loyalty::FoldedEvent folded{now, earlier, {}};
    std::vector<loyalty::TimedEvent> apart;
    for (const loyalty::TimedEvent &act : waiting) {
        // A join folds the acts that waited for it; those of another programme or for a replaced card, and undoes,
        // follow by themselves.
        const bool isAct = std::holds_alternative<loyalty::Act>(act.event->body);
        if (isJoin && isAct && programmeOf(act, {}) == programmeOf(now, {}))
            folded.waiting.push_back(act);
        else
            apart.push_back(act);
    }

    const auto programme = programmeOf(now, earlier);
    const auto card = programme ? m_cards.find(*programme) : m_cards.end();
    if (card != m_cards.end()) {
        loyalty::foldInto(card->second, folded, m_shelf);
    } else if (programme) {
        const auto empty = loyalty::CardState::empty(m_customer, *programme);
        auto state = loyalty::fold(empty, folded, m_shelf);
        if (state != empty)
            m_cards.emplace(*programme, std::move(state));
    } else {
        // Something that no programme is named for, such as an event of a newer Muhr, touches all her cards.
        for (auto &[id, state] : m_cards)
            loyalty::foldInto(state, folded, m_shelf);
    }
    for (const loyalty::TimedEvent &one : apart) {
        const auto named = eventNamedBy(one.event->body);
        const auto act = std::find_if(waiting.begin(), waiting.end(),
                                      [&](const loyalty::TimedEvent &other) { return named == other.event->id; });
        take(one, act == waiting.end() ? loyalty::TimedEvent() : *act, {});
    }
}

void CardFolder::takeHistory(const std::vector<StoredEvent> &history)
{
    std::map<base::EventId, loyalty::TimedEvent> folded;
    for (const HistoryStep &step : historySteps(history)) {
        const auto named = eventNamedBy(step.event->event.body);
        const auto earlier = named ? folded.find(*named) : folded.end();
        std::vector<loyalty::TimedEvent> waited;
        for (const StoredEvent *act : step.waited)
            waited.push_back(timed(act));
        take(timed(step.event), earlier == folded.end() ? loyalty::TimedEvent() : earlier->second, waited);
        folded.emplace(step.event->event.id, timed(step.event));
        for (const loyalty::TimedEvent &one : waited)
            folded.emplace(one.event->id, one);
    }
}

} // namespace muhr::store
