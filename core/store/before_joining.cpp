// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/before_joining.h"

#include "core/store/asked_at_once.h"
#include "core/store/history.h"

#include <algorithm>

namespace muhr::store {

using base::Unexpected;

Result<bool> waitsForJoining(Database &database, const StoredEvent &stored)
{
    const loyalty::Event &event = stored.event;
    const auto *written = std::get_if<loyalty::DocumentWritten>(&event.body);
    const bool isOfHer = std::holds_alternative<loyalty::CodeReplaced>(event.body) ||
                         std::holds_alternative<loyalty::ConsentSet>(event.body) ||
                         (written && written->type == loyalty::DocumentType::Customer);
    if (stored.state != EventState::Settled || !isOfHer)
        return false;
    for (const loyalty::Subject &subject : event.subjects)
        if (const auto *customer = std::get_if<base::CustomerId>(&subject)) {
            const auto joined = joinedAmong(database, event.shop, {*customer});
            return joined ? Result<bool>(joined->empty()) : Unexpected{joined.error()};
        }
    return false;
}

Result<std::vector<StoredEvent>> settledBefore(Database &database, const StoredEvent &stored,
                                               const base::CustomerId &customer)
{
    auto history = customerHistory(database, stored.event.shop, customer);
    if (history)
        std::erase_if(*history, [&](const StoredEvent &one) {
            return one.state != EventState::Settled || !comesBefore(one, stored);
        });
    return history;
}

std::vector<StoredEvent> joiningFirst(std::vector<StoredEvent> history)
{
    std::stable_partition(history.begin(), history.end(), [](const StoredEvent &stored) {
        return std::holds_alternative<loyalty::CustomerJoined>(stored.event.body);
    });
    return history;
}

} // namespace muhr::store
