// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/look_at_findings.h"

#include "core/actions/write.h"
#include "core/store/looked_at_table.h"

namespace muhr::actions {

Outcome<std::int64_t> lookAtFindings(Workplace &workplace, const LookAtFindings &command)
{
    // Whoever closes the day, not whoever only reads the figures.
    if (const auto allowed = mustBeAllowed(workplace, loyalty::Action::UndoAny); !allowed)
        return base::Unexpected{allowed.error()};
    const base::ShopId &shop = workplace.session.shop;
    auto transaction = store::Transaction::begin(workplace.database, shop);
    if (!transaction)
        return refused(transaction.error());
    for (const base::EventId &finding : command.findings) {
        const auto done = command.wasSeen ? store::setLookedAt(*transaction, shop, finding, workplace.clock.now())
                                          : store::forgetLookedAt(*transaction, shop, finding);
        if (!done)
            return refused(done.error());
    }
    if (const auto committed = transaction->commit(); !committed)
        return refused(committed.error());
    return static_cast<std::int64_t>(command.findings.size());
}

} // namespace muhr::actions
