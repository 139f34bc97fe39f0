// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/loyalty/event_kind.h"
#include "core/loyalty/programme_shelf.h"
#include "core/store/database.h"
#include "core/store/store_error.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace muhr::report {

/// The register document "staff card": which customer a member of staff is. JSON, not sealed, since it names nobody: a
/// till without the shop's key must know it, too.
QByteArray encodeStaffCard(const std::optional<base::CustomerId> &customer);

/// Nothing: not said.
store::Result<std::optional<base::CustomerId>> customerOfStaff(store::Database &database, const base::ShopId &shop,
                                                               const base::StaffId &staff);

/// Somebody served their own card: a till did not know yet, or the owner did not mind then.
struct OwnCardAct
{
    base::EventId event;
    base::Instant at;
    base::StaffId staff;
    base::CustomerId customer;
    /// An act, an undo or a return.
    loyalty::EventKind kind = loyalty::EventKind::Act;
};

/// Acts that stand, undos and returns, of those whose programme does not allow it, by member of staff and moment.
store::Result<std::vector<OwnCardAct>> ownCardActs(store::Database &database, const base::ShopId &shop,
                                                   const loyalty::ProgrammeShelf &shelf);

} // namespace muhr::report
