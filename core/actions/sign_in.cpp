// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/sign_in.h"

#include "core/actions/check_pin.h"
#include "core/actions/own_session.h"
#include "core/actions/write.h"
#include "core/store/shop_table.h"
#include "core/store/staff_table.h"

namespace muhr::actions {

using base::Unexpected;

Outcome<std::optional<Session>> sessionNow(Workplace &workplace, const base::StaffId &staff)
{
    const auto row = store::findStaff(workplace.database, workplace.session.shop, staff);
    if (!row)
        return refused(row.error());
    if (!*row || !(*row)->isActive)
        return std::optional<Session>();
    const auto shop = shopOf(workplace);
    if (!shop)
        return Unexpected{shop.error()};
    const auto session = sessionAt(workplace.database, *shop, staff, (*row)->role);
    if (!session)
        return refused(session.error());
    return std::optional(*session);
}

Outcome<Session> signIn(Workplace &workplace, const SignIn &command)
{
    const auto session = sessionNow(workplace, command.staff);
    if (!session)
        return Unexpected{session.error()};
    if (!*session)
        return words::refused(words::Refusal::BadValue, {QStringLiteral("staff")});
    if (const auto checked = checkPin(workplace, command.staff, command.pin); !checked)
        return Unexpected{checked.error()};
    return **session;
}

} // namespace muhr::actions
