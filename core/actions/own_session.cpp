// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/own_session.h"

#include "core/loyalty/rights.h"
#include "core/store/device_table.h"

namespace muhr::actions {

store::Result<Session> sessionAt(store::Database &database, const store::ShopRow &shop, const base::StaffId &staff,
                                 loyalty::Role role)
{
    const auto device = store::findDevice(database, shop.shop, shop.device);
    if (!device)
        return base::Unexpected{device.error()};
    // On the endpoint's own machine whoever can read the file is the owner (interfaces.md, muhr-cli).
    const auto own = *device ? (*device)->ceiling : loyalty::Ceiling::Till;
    const auto ceiling = shop.isEndpoint ? loyalty::Ceiling::Owner : own;
    return Session{shop.shop, shop.device, shop.branch, staff, loyalty::roleAt(ceiling, role), ceiling};
}

store::Result<Session> ownSession(store::Database &database, const store::ShopRow &shop)
{
    return sessionAt(database, shop, shop.owner, loyalty::Role::Owner);
}

Session atKiosk(const Session &session)
{
    return {session.shop, session.device, session.branch, {}, loyalty::Role::Kiosk, session.ceiling};
}

} // namespace muhr::actions
