// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/customer_book.h"

#include "core/loyalty/derived_id.h"
#include "core/loyalty/next_reward.h"
#include "core/report/contact_words.h"
#include "core/report/shop_documents.h"
#include "core/store/card_state_table.h"
#include "core/store/chain_table.h"
#include "core/store/customer_table.h"
#include "core/store/event_table.h"
#include "core/store/history.h"
#include "core/store/programme_table.h"

namespace muhr::report {
namespace {

using base::Unexpected;
using store::Result;

constexpr std::int64_t eventsAtOnce = 500;

} // namespace

CustomerBook::CustomerBook(store::Database &database, const store::PeopleKeys *keys, const base::ShopId &shop)
    : m_database(database), m_keys(keys), m_shop(shop)
{
}

Result<void> CustomerBook::begin()
{
    const auto shop = store::findShop(m_database, m_shop);
    if (!shop)
        return Unexpected{shop.error()};
    if (!*shop)
        return Unexpected{store::StoreError::Damaged};
    // Taken down before anything is read, so that what comes meanwhile is read again.
    m_device = (*shop)->device;
    m_incarnation = (*shop)->incarnation;
    m_number = (*shop)->position.cursor;
    const auto end = store::chainEnd(m_database, m_shop, m_device, m_incarnation);
    if (!end)
        return Unexpected{end.error()};
    m_seq = end->seq;
    const auto settings = shopSettings(m_database, m_shop);
    if (!settings)
        return Unexpected{settings.error()};
    const auto currency = base::Currency::parse((*shop)->currency);
    auto region = currency ? base::phoneRegionOf(*currency) : base::PhoneRegion::None;
    if (region == base::PhoneRegion::None)
        region = base::phoneRegionOf(settings->language);
    m_index.emplace(region, settings->language);
    const auto customers = store::listCustomers(m_database, m_shop);
    if (!customers)
        return Unexpected{customers.error()};
    m_toLoad.reserve(customers->size());
    for (const auto &customer : *customers)
        if (!customer.isErased())
            m_toLoad.push_back(customer.customer);
    m_hasBegun = true;
    std::set<base::CustomerId> ignored;
    return takeRejected(ignored);
}

Result<void> CustomerBook::loadSome(std::size_t count)
{
    if (!m_hasBegun)
        if (const auto begun = begin(); !begun)
            return begun;
    const std::size_t end = std::min(m_toLoad.size(), m_next + count);
    for (; m_next < end; ++m_next)
        if (const auto done = read(m_toLoad[m_next]); !done)
            return done;
    if (!isLoading()) {
        m_toLoad = {};
        m_next = 0;
    }
    return {};
}

Result<void> CustomerBook::read(const base::CustomerId &customer)
{
    const auto row = store::findCustomer(m_database, m_shop, customer);
    if (!row)
        return Unexpected{row.error()};
    if (!*row || (*row)->isErased()) {
        m_index->remove(customer);
        return {};
    }
    IndexedPerson indexed;
    if (m_keys) {
        const auto person = store::openPerson(m_database, *m_keys, customer);
        if (person)
            indexed = {person->names,       person->phone ? person->phone->e164() : QString(),
                       person->mail,        person->shortNumber.digits(),
                       person->code.text(), person->birthday};
        else if (person.error() == store::PersonError::StoreFailed)
            return Unexpected{store::StoreError::Failed};
    }
    m_index->putPerson(customer, indexed);
    const auto cards = store::shownCardsOf(m_database, m_shop, customer);
    if (!cards)
        return Unexpected{cards.error()};
    IndexedFigures figures;
    figures.joinedAt = (*row)->joinedAt;
    for (const auto &card : *cards) {
        figures.visits += card.state.visits;
        if (const auto last = card.state.lastVisit(); last && (!figures.lastVisit || *last > *figures.lastVisit))
            figures.lastVisit = last;
    }
    m_index->putFigures(customer, figures);
    return {};
}

Result<void> CustomerBook::takeRejected(std::set<base::CustomerId> &changed)
{
    const auto rejected = store::eventsInState(m_database, m_shop, store::EventState::Rejected);
    if (!rejected)
        return Unexpected{rejected.error()};
    for (const auto &stored : *rejected) {
        if (!m_rejected.insert(stored.event.id).second)
            continue;
        const auto whose = store::customersOf(m_database, stored.event);
        if (!whose)
            return Unexpected{whose.error()};
        changed.insert(whose->begin(), whose->end());
    }
    return {};
}

Result<void> CustomerBook::refresh()
{
    if (!m_hasBegun)
        return begin();
    std::set<base::CustomerId> changed;
    if (const auto taken = takeRejected(changed); !taken)
        return taken;
    const auto take = [&](const std::vector<store::StoredEvent> &events) -> Result<void> {
        for (const auto &stored : events) {
            const auto whose = store::customersOf(m_database, stored.event);
            if (!whose)
                return Unexpected{whose.error()};
            changed.insert(whose->begin(), whose->end());
            if (const auto *written = std::get_if<loyalty::DocumentWritten>(&stored.event.body);
                written && written->type == loyalty::DocumentType::Customer)
                changed.insert(base::CustomerId::fromBytes(written->document.raw()));
        }
        return {};
    };
    while (true) {
        const auto own = store::eventsBehind(m_database, m_shop, m_device, m_incarnation, m_seq, eventsAtOnce);
        if (!own)
            return Unexpected{own.error()};
        const auto settled = store::settledAfter(m_database, m_shop, m_number, eventsAtOnce);
        if (!settled)
            return Unexpected{settled.error()};
        if (own->empty() && settled->empty())
            break;
        for (const auto *events : {&*own, &*settled})
            if (const auto taken = take(*events); !taken)
                return taken;
        if (!own->empty())
            m_seq = own->back().event.seq;
        if (!settled->empty())
            m_number = settled->back().settlement->number;
    }
    for (const auto &customer : changed)
        if (const auto done = read(customer); !done)
            return done;
    return {};
}

Result<CustomerRow> CustomerBook::rowOf(const base::CustomerId &customer, loyalty::ContactSight sight,
                                        base::Instant now)
{
    CustomerRow row;
    row.customer = customer;
    row.name = m_index->nameOf(customer);
    if (m_keys && sight != loyalty::ContactSight::Nothing)
        if (const auto person = store::openPerson(m_database, *m_keys, customer))
            row.phone = shownPhone(person->phone, sight);
    const auto cards = store::shownCardsOf(m_database, m_shop, customer);
    if (!cards)
        return Unexpected{cards.error()};
    const auto shop = store::findShop(m_database, m_shop);
    if (!shop)
        return Unexpected{shop.error()};
    const auto shelf = store::programmeShelf(m_database, m_shop);
    if (!shelf)
        return Unexpected{shelf.error()};
    const store::CardStateRow *shown = nullptr;
    for (const auto &card : *cards) {
        row.visits += card.state.visits;
        if (const auto last = card.state.lastVisit(); last && (!row.lastVisit || *last > *row.lastVisit))
            row.lastVisit = last;
        if (!shown || (*shop && card.state.programme == (*shop)->defaultProgramme))
            shown = &card;
    }
    if (!shown)
        return row;
    row.card = shown->card;
    const auto found = store::publishedInForce(m_database, m_shop, shown->state.programme, *shelf);
    if (!found)
        return Unexpected{found.error()};
    const auto *inForce = *found;
    if (!inForce)
        return row;
    const auto today = inForce->programme.dayOf(now);
    if (const auto views = loyalty::ladderViews(*shelf, *inForce, shown->state, today); !views.empty()) {
        row.stamps = views.front().held;
        row.goal = views.front().ladder->goal;
    }
    for (const auto &reward : shown->state.rewards)
        if (shown->state.statusOf(reward, today) == loyalty::RewardStatus::Active)
            ++row.rewardsWaiting;
    return row;
}

std::vector<BirthdayFacts> CustomerBook::birthdaysOn(base::LocalDate today) const
{
    std::vector<BirthdayFacts> birthdays;
    if (!m_index)
        return birthdays;
    const auto born = m_index->bornOn(today);
    for (const base::CustomerId &customer : born)
        birthdays.push_back({customer, m_index->nameOf(customer)});
    return birthdays;
}

Result<CustomerList> CustomerBook::list(const CustomerQuestion &question, loyalty::Role role, base::Instant now)
{
    CustomerList list;
    list.isStillLoading = isLoading();
    if (!m_index)
        return list;
    const auto hits = m_index->find(question);
    list.total = hits.total;
    for (const auto &customer : hits.customers) {
        auto row = rowOf(customer, loyalty::contactSight(role), now);
        if (!row)
            return Unexpected{row.error()};
        list.rows.push_back(std::move(*row));
    }
    if (hits.total == 0)
        list.suggestions = m_index->suggestions(question.text);
    return list;
}

} // namespace muhr::report
