// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/at_hand.h"

#include "core/store/asked_at_once.h"
#include "core/store/programme_table.h"

#include <algorithm>

namespace muhr::store {
namespace {

using base::Unexpected;

std::set<base::CustomerId> customersNamedIn(const std::vector<const loyalty::Event *> &events)
{
    std::set<base::CustomerId> customers;
    for (const loyalty::Event *event : events)
        for (const loyalty::Subject &subject : event->subjects)
            if (const auto *customer = std::get_if<base::CustomerId>(&subject))
                customers.insert(*customer);
    return customers;
}

/// Who joins by the event, if it is a join as a laptop makes it.
const base::CustomerId *joiningBy(const loyalty::Event &event)
{
    const auto *joined = std::get_if<loyalty::CustomerJoined>(&event.body);
    if (!joined || event.subjects.size() != 1)
        return nullptr;
    std::set<loyalty::ConsentChannel> channels;
    for (const loyalty::Consent &consent : joined->consents)
        if (!channels.insert(consent.channel).second)
            return nullptr;
    return std::get_if<base::CustomerId>(&event.subjects.front());
}

/// What speaks of her card alone, and neither of her words nor of a code.
bool isOfCardAlone(const loyalty::Event &event)
{
    const bool isOfCard = std::holds_alternative<loyalty::Act>(event.body) ||
                          std::holds_alternative<loyalty::Undone>(event.body) ||
                          std::holds_alternative<loyalty::Returned>(event.body);
    return isOfCard && std::all_of(event.subjects.begin(), event.subjects.end(), [](const loyalty::Subject &subject) {
               return std::holds_alternative<base::CustomerId>(subject);
           });
}

} // namespace

Result<void> AtHand::fetch(const std::vector<const loyalty::Event *> &events)
{
    const auto joined = joinedAmong(m_transaction->database(), m_shop, customersNamedIn(events));
    if (!joined)
        return Unexpected{joined.error()};
    auto cards = settledCardsOf(m_transaction->database(), m_shop, *joined);
    if (!cards)
        return Unexpected{cards.error()};
    for (const base::CustomerId &customer : *joined)
        m_cards.try_emplace(customer);
    for (CardStateRow &card : *cards) {
        const base::CustomerId customer = card.state.customer;
        m_cards[customer].rows.push_back(std::move(card));
    }
    return fetchNewcomers(events, *joined);
}

Result<void> AtHand::fetchNewcomers(const std::vector<const loyalty::Event *> &events,
                                    const std::set<base::CustomerId> &joined)
{
    std::map<base::CustomerId, base::Sha256> joining;
    std::set<base::Sha256> codes;
    for (const loyalty::Event *event : events) {
        const auto *customer = joiningBy(*event);
        const auto code = customer ? std::get<loyalty::CustomerJoined>(event->body).codeHash : base::Sha256();
        if (!customer || joined.contains(*customer) || !codes.insert(code).second)
            continue;
        joining.try_emplace(*customer, code);
    }
    std::set<base::CustomerId> customers;
    for (const auto &[customer, code] : joining)
        customers.insert(customer);
    const auto known = codesWithEvents(m_transaction->database(), m_shop, codes);
    const auto worded = wordedAmong(m_transaction->database(), m_shop, customers);
    const auto acted = customersWithEvents(m_transaction->database(), m_shop, customers);
    if (!known || !worded || !acted)
        return Unexpected{!known ? known.error() : !worded ? worded.error() : acted.error()};
    for (const auto &[customer, code] : joining)
        if (!known->contains(code) && !worded->contains(customer) && !acted->contains(customer))
            m_newcomers.try_emplace(code, customer);
    return {};
}

Result<std::optional<StoredEvent>> AtHand::findEvent(const base::EventId &id)
{
    if (const auto known = m_events.find(id); known != m_events.end())
        return std::optional(known->second);
    return store::findEvent(m_transaction->database(), m_shop, id);
}

Result<const std::vector<CardStateRow> *> AtHand::cardsOf(const base::CustomerId &customer)
{
    auto known = m_cards.find(customer);
    if (known == m_cards.end()) {
        auto cards = cardStatesOf(m_transaction->database(), m_shop, customer, Layer::Settled);
        if (!cards)
            return Unexpected{cards.error()};
        // Whoever has a card has joined.
        if (cards->empty()) {
            const auto joined = joinedAmong(m_transaction->database(), m_shop, {customer});
            if (!joined)
                return Unexpected{joined.error()};
            if (joined->empty())
                return nullptr;
        }
        known = m_cards.emplace(customer, Cards{std::move(*cards), {}}).first;
    }
    return &known->second.rows;
}

void AtHand::put(CardStateRow card)
{
    Cards &cards = m_cards[card.state.customer];
    cards.changed.insert(card.card);
    const auto before = std::find_if(cards.rows.begin(), cards.rows.end(),
                                     [&](const CardStateRow &row) { return row.card == card.card; });
    if (before != cards.rows.end())
        *before = std::move(card);
    else
        cards.rows.push_back(std::move(card));
}

Result<loyalty::ProgrammeShelf> AtHand::shelf()
{
    if (!m_shelf) {
        auto shelf = programmeShelf(m_transaction->database(), m_shop);
        if (!shelf)
            return shelf;
        m_shelf = std::move(*shelf);
    }
    return *m_shelf;
}

bool AtHand::isOfNewcomer(const loyalty::Event &event) const
{
    const auto *customer = joiningBy(event);
    if (!customer)
        return false;
    const auto known = m_newcomers.find(std::get<loyalty::CustomerJoined>(event.body).codeHash);
    return known != m_newcomers.end() && known->second == *customer;
}

void AtHand::enter(const base::CustomerId &newcomer)
{
    m_cards.try_emplace(newcomer);
}

void AtHand::take(const StoredEvent &stored)
{
    const loyalty::Event &event = stored.event;
    m_events.insert_or_assign(event.id, stored);
    if (std::holds_alternative<loyalty::ProgrammePublished>(event.body))
        m_shelf.reset();
    if (const auto *customer = joiningBy(event)) {
        std::erase_if(m_newcomers, [&](const auto &newcomer) { return newcomer.second == *customer; });
        m_newcomers.erase(std::get<loyalty::CustomerJoined>(event.body).codeHash);
    } else if (!isOfCardAlone(event)) {
        m_newcomers.clear();
    } else {
        for (const loyalty::Subject &subject : event.subjects)
            std::erase_if(m_newcomers,
                          [&](const auto &newcomer) { return loyalty::Subject(newcomer.second) == subject; });
    }
}

Result<void> AtHand::writeDown()
{
    for (auto &[customer, cards] : m_cards) {
        for (const CardStateRow &card : cards.rows)
            if (cards.changed.contains(card.card))
                if (auto done = writeCardState(*m_transaction, m_shop, card); !done)
                    return done;
        cards.changed.clear();
    }
    return {};
}

} // namespace muhr::store
