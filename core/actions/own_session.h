// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/session.h"
#include "core/store/shop_table.h"

namespace muhr::actions {

/// Somebody of the shop at this laptop, no higher than what the laptop was let in for. One whose own enrolment has not
/// come yet is one for the counter.
store::Result<Session> sessionAt(store::Database &database, const store::ShopRow &shop, const base::StaffId &staff,
                                 loyalty::Role role);

/// Its owner there: who it is while nobody signs in.
store::Result<Session> ownSession(store::Database &database, const store::ShopRow &shop);

/// Of customers who scan alone there: nobody of the staff does what is done, whoever has set it up.
Session atKiosk(const Session &session);

} // namespace muhr::actions
