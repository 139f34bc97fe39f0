// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/index_persons.h"

#include "core/store/history.h"

#include <set>

namespace muhr::sync {

store::Result<void> indexPersons(store::Transaction &transaction, const store::PeopleKeys &people,
                                 const std::vector<store::PulledEvent> &events)
{
    std::set<base::CustomerId> touched;
    for (const store::PulledEvent &pulled : events) {
        const loyalty::Event &event = pulled.event;
        const bool isAboutPerson = std::holds_alternative<loyalty::CustomerJoined>(event.body) ||
                                   std::holds_alternative<loyalty::CodeReplaced>(event.body) ||
                                   std::holds_alternative<loyalty::DocumentWritten>(event.body);
        if (!isAboutPerson)
            continue;
        const auto customers = store::customersOf(transaction.database(), event);
        if (!customers)
            return base::Unexpected{customers.error()};
        touched.insert(customers->begin(), customers->end());
    }
    for (const auto &customer : touched) {
        const auto person = store::openPerson(transaction.database(), people, customer);
        if (!person)
            continue; // erased since, or sealed by a key that is not here
        if (auto done = store::indexPerson(transaction, people, customer, *person); !done)
            return done;
    }
    return {};
}

} // namespace muhr::sync
