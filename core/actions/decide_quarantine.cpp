// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/decide_quarantine.h"

#include "core/actions/write.h"
#include "core/loyalty/limits.h"
#include "core/report/quarantine.h"

#include <algorithm>

namespace muhr::actions {

Outcome<base::EventId> decideQuarantine(Workplace &workplace, const DecideQuarantine &command)
{
    if (const auto allowed = mustBeAllowed(workplace, loyalty::Action::ManageDevices); !allowed)
        return base::Unexpected{allowed.error()};
    const auto waiting = report::undecided(workplace.database, workplace.session.shop);
    if (!waiting)
        return refused(waiting.error());
    loyalty::QuarantineDecided decided;
    decided.isAccepted = command.isAccepted;
    for (const store::StoredEvent &held : *waiting)
        if (std::find(command.events.begin(), command.events.end(), held.event.id) != command.events.end() &&
            static_cast<std::int64_t>(decided.events.size()) < loyalty::mostDecided)
            decided.events.push_back(held.event.id);
    if (decided.events.empty())
        return words::refused(words::Refusal::BadValue, {QStringLiteral("event")});

    auto transaction = store::Transaction::begin(workplace.database);
    if (!transaction)
        return refused(transaction.error());
    const auto written = write(*transaction, workplace, draftOf(workplace, decided));
    if (!written)
        return base::Unexpected{written.error()};
    if (const auto committed = transaction->commit(); !committed)
        return refused(committed.error());
    return written->event.id;
}

} // namespace muhr::actions
