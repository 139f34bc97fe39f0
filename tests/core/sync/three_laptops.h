// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/event_table.h"
#include "core/sync/sync_state.h"
#include "tests/core/sync/two_laptops.h"

namespace muhr::tests {

/// An owner's laptop, another one, and a till that will be lost.
struct ThreeLaptops
{
    ThreeLaptops();

    SyncEndpoint endpoint{1};
    SyncLaptop one{endpoint, 2};
    SyncLaptop two{endpoint, one, 3, loyalty::Ceiling::Owner};
    SyncLaptop lost{endpoint, one, 4, loyalty::Ceiling::Till};
    QString code = one.join(QStringLiteral("Nodira"));

    const base::ShopId &id() const { return one.session.shop; }
    bool agreeAll();
    std::optional<store::StoredEvent> at(store::Database &database, const base::EventId &event) const;
    std::int64_t stampsAt(store::Database &database) const;
    bool isRevoked(const SyncLaptop &laptop, store::Database &database) const;
    /// Of the customer who joined last, as these keys open it.
    QString nameBy(store::Database &database, const crypto::VersionedShopKey &keys) const;
    bool areClean();
};

/// One round to its end.
sync::SyncState round(SyncLaptop &laptop);
// The word of a refusal, or "done".
QString revoke(SyncLaptop &by, const SyncLaptop &lost);
QString decide(SyncLaptop &by, const std::vector<base::EventId> &events, bool isAccepted);
/// The JSON of another programme than the one in force.
QByteArray otherProgramme(SyncLaptop &at);

} // namespace muhr::tests
