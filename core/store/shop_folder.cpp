// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/shop_folder.h"

#include "core/store/history.h"

namespace muhr::store {

ShopFolder::Customer &ShopFolder::customer(const base::CustomerId &id)
{
    const auto found = m_customers.find(id);
    return found != m_customers.end()
               ? found->second
               : m_customers.emplace(id, Customer{CardFolder(id, m_shelf), {}, false, false}).first->second;
}

void ShopFolder::take(StreamedEvent &&now, const StreamedEvent *earlier)
{
    const auto &subjects = now.event.subjects;
    if (subjects.size() != 1) {
        for (const auto &subject : subjects)
            setApart(subject);
        return;
    }
    if (const auto *hash = std::get_if<base::Sha256>(&subjects.front()))
        takeOnCode(*hash, std::move(now), earlier);
    else
        takeOf(std::get<base::CustomerId>(subjects.front()), now, earlier);
}

void ShopFolder::expect(std::span<const StreamedEvent> next)
{
    m_expected.clear();
    for (const StreamedEvent &one : next) {
        const auto *id =
            one.event.subjects.empty() ? nullptr : std::get_if<base::CustomerId>(&one.event.subjects.front());
        const auto found = id ? m_customers.find(*id) : m_customers.end();
        if (found == m_customers.end())
            continue;
        found->second.settled.fetchCards();
        m_expected.push_back(&found->second.settled);
    }
    for (const CardFolder *folder : m_expected)
        folder->fetchLists();
    for (const CardFolder *folder : m_expected)
        folder->fetchTracks();
}

void ShopFolder::takeOf(const base::CustomerId &id, const StreamedEvent &now, const StreamedEvent *earlier)
{
    std::vector<StreamedEvent> waited;
    if (const auto brought = codeBroughtBy(now.event)) {
        Code &code = m_codes[*brought];
        if (code.isApart || (code.owner && *code.owner != id)) {
            setApart(*brought);
            setApart(id);
        }
        if (!code.owner)
            waited = std::move(code.waiting);
        code.owner = id;
    }
    fold(id, now, earlier, waited);
}

void ShopFolder::takeOnCode(const base::Sha256 &hash, StreamedEvent &&now, const StreamedEvent *earlier)
{
    Code &code = m_codes[hash];
    if (codeBroughtBy(now.event))
        setApart(hash);
    if (!code.owner) {
        code.waiting.push_back(std::move(now));
        return;
    }
    fold(*code.owner, now, earlier, {});
}

void ShopFolder::fold(const base::CustomerId &id, const StreamedEvent &now, const StreamedEvent *earlier,
                      const std::vector<StreamedEvent> &waited)
{
    if (shareOf(id, m_shares) != m_share)
        return;
    Customer &hers = customer(id);
    // Whose a damaged one is, only her history can tell.
    if (earlier && earlier->isDamaged)
        hers.isApart = true;
    if (hers.isApart)
        return;
    std::vector<loyalty::TimedEvent> waiting;
    for (const StreamedEvent &one : waited)
        waiting.push_back(one.timed());
    if (!now.isSettled() && !hers.shown)
        hers.shown.emplace(hers.settled);
    if (now.isSettled() && std::holds_alternative<loyalty::CustomerJoined>(now.event.body))
        hers.hasJoined = true;
    CardFolder &folder = now.isSettled() ? hers.settled : *hers.shown;
    folder.take(now.timed(), earlier && isHers(id, earlier->event) ? earlier->timed() : loyalty::TimedEvent(), waiting);
}

bool ShopFolder::isHers(const base::CustomerId &id, const loyalty::Event &event) const
{
    return std::any_of(event.subjects.begin(), event.subjects.end(), [&](const loyalty::Subject &subject) {
        const auto *hash = std::get_if<base::Sha256>(&subject);
        const auto code = hash ? m_codes.find(*hash) : m_codes.end();
        return hash ? code != m_codes.end() && code->second.owner == id : std::get<base::CustomerId>(subject) == id;
    });
}

void ShopFolder::setApart(const loyalty::Subject &subject)
{
    if (const auto *id = std::get_if<base::CustomerId>(&subject)) {
        customer(*id).isApart = true;
        return;
    }
    Code &code = m_codes[std::get<base::Sha256>(subject)];
    code.isApart = true;
    if (code.owner)
        customer(*code.owner).isApart = true;
}

CardsOfCustomers ShopFolder::cards() &&
{
    CardsOfCustomers result;
    result.reserve(m_customers.size());
    for (auto &[id, customer] : m_customers) {
        if (customer.isApart)
            continue;
        CustomerCards &cards = result[id];
        if (customer.hasJoined)
            cards.settled = std::move(customer.settled).cards();
        if (customer.shown)
            cards.shown = std::move(*customer.shown).cards();
    }
    return result;
}

std::vector<base::CustomerId> ShopFolder::apart() const
{
    std::vector<base::CustomerId> apart;
    for (const auto &[id, customer] : m_customers)
        if (customer.isApart)
            apart.push_back(id);
    std::sort(apart.begin(), apart.end());
    return apart;
}

} // namespace muhr::store
