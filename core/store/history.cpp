// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history.h"

#include "core/store/card_code_table.h"
#include "core/store/history_steps.h"

#include <set>

namespace muhr::store {

std::optional<base::Sha256> codeBroughtBy(const loyalty::Event &event)
{
    if (const auto *joined = std::get_if<loyalty::CustomerJoined>(&event.body))
        return joined->codeHash;
    if (const auto *replaced = std::get_if<loyalty::CodeReplaced>(&event.body))
        return replaced->newCodeHash;
    return std::nullopt;
}

std::optional<base::EventId> eventNamedBy(const loyalty::Body &body)
{
    if (const auto *undone = std::get_if<loyalty::Undone>(&body))
        return undone->event;
    if (const auto *returned = std::get_if<loyalty::Returned>(&body))
        return returned->event;
    if (const auto *settled = std::get_if<loyalty::DisputeSettled>(&body))
        return settled->use.event;
    return std::nullopt;
}

Result<std::vector<StoredEvent>> customerHistory(Database &database, const base::ShopId &shop,
                                                 const base::CustomerId &customer)
{
    auto history = eventsOfSubject(database, shop, customer);
    if (!history)
        return history;
    std::set<base::EventId> known;
    std::set<base::Sha256> codes;
    for (const StoredEvent &stored : *history) {
        known.insert(stored.event.id);
        if (const auto code = codeBroughtBy(stored.event))
            codes.insert(*code);
    }
    for (const base::Sha256 &code : codes) {
        auto onCode = eventsOfSubject(database, shop, code);
        if (!onCode)
            return onCode;
        for (StoredEvent &stored : *onCode)
            if (known.insert(stored.event.id).second)
                history->push_back(std::move(stored));
    }
    std::sort(history->begin(), history->end(), comesBefore);
    return history;
}

std::vector<StoredEvent> settledOf(std::vector<StoredEvent> history)
{
    std::erase_if(history, [](const StoredEvent &stored) { return stored.state != EventState::Settled; });
    const bool hasJoined = std::any_of(history.begin(), history.end(), [](const StoredEvent &stored) {
        return std::holds_alternative<loyalty::CustomerJoined>(stored.event.body);
    });
    return hasJoined ? std::move(history) : std::vector<StoredEvent>();
}

std::vector<const StoredEvent *> asFolded(const std::vector<StoredEvent> &history)
{
    std::vector<const StoredEvent *> order;
    for (const HistoryStep &step : historySteps(history)) {
        order.push_back(step.event);
        order.insert(order.end(), step.waited.begin(), step.waited.end());
    }
    return order;
}

Result<std::vector<base::CustomerId>> customersOf(Database &database, const loyalty::Event &event)
{
    std::vector<base::CustomerId> customers;
    for (const auto &subject : event.subjects) {
        std::optional<base::CustomerId> customer;
        if (const auto *code = std::get_if<base::Sha256>(&subject)) {
            const auto row = findCardCode(database, event.shop, *code);
            if (!row)
                return base::Unexpected{row.error()};
            if (*row)
                customer = (*row)->customer;
        } else {
            customer = std::get<base::CustomerId>(subject);
        }
        if (customer && std::find(customers.begin(), customers.end(), *customer) == customers.end())
            customers.push_back(*customer);
    }
    return customers;
}

} // namespace muhr::store
