// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/staff_pin.h"

#include "core/loyalty/writing_right.h"
#include "core/store/staff_table.h"

#include <QJsonObject>

namespace muhr::report {

using base::Unexpected;
using store::Result;

store::DocumentKey staffPinDocument(const base::StaffId &staff)
{
    return {loyalty::DocumentType::StaffName, base::DocumentId::fromBytes(staff.raw()), loyalty::staffPinField};
}

Result<bool> hasPin(store::Database &database, const base::ShopId &shop, const base::StaffId &staff)
{
    const auto row = store::findDocument(database, shop, staffPinDocument(staff));
    if (!row)
        return Unexpected{row.error()};
    return *row && (*row)->blob.has_value();
}

base::Expected<std::optional<QString>, store::PersonError>
storedPin(store::Database &database, const store::PeopleKeys &keys, const base::StaffId &staff)
{
    const auto row = store::findDocument(database, keys.shop(), staffPinDocument(staff));
    if (!row)
        return Unexpected{store::PersonError::StoreFailed};
    if (!*row || !(*row)->blob)
        return std::optional<QString>();
    const auto words = store::openWords(database, keys, staff.raw(), static_cast<std::uint32_t>(loyalty::staffPinField),
                                        *(*row)->blob);
    if (!words)
        return Unexpected{words.error()};
    return std::optional((*words)[QLatin1String("pin")].toString());
}

Result<bool> asksForPins(store::Database &database, const base::ShopId &shop)
{
    const auto staff = store::listStaff(database, shop);
    if (!staff)
        return Unexpected{staff.error()};
    int working = 0;
    bool hasOwner = false;
    for (const store::StaffRow &row : *staff) {
        if (!row.isActive)
            continue;
        ++working;
        if (row.role != loyalty::Role::Owner || hasOwner)
            continue;
        const auto has = hasPin(database, shop, row.staff);
        if (!has)
            return Unexpected{has.error()};
        hasOwner = *has;
    }
    return working > 1 && hasOwner;
}

} // namespace muhr::report
