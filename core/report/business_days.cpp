// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/business_days.h"

#include "core/store/programme_table.h"
#include "core/store/shop_table.h"

namespace muhr::report {

store::Result<BusinessDays> businessDays(store::Database &database, const base::ShopId &shop)
{
    const auto row = store::findShop(database, shop);
    if (!row)
        return base::Unexpected{row.error()};
    if (!*row)
        return base::Unexpected{store::StoreError::Damaged};
    BusinessDays days{base::Zone::parse((*row)->zone).value_or(base::Zone::utc()), 0};
    if (!(*row)->defaultProgramme)
        return days;
    const auto shelf = store::programmeShelf(database, shop);
    if (!shelf)
        return base::Unexpected{shelf.error()};
    const auto inForce = store::publishedInForce(database, shop, *(*row)->defaultProgramme, *shelf);
    if (!inForce)
        return base::Unexpected{inForce.error()};
    if (*inForce)
        days = {(*inForce)->programme.zone(), (*inForce)->programme.dayStartsMinute()};
    return days;
}

} // namespace muhr::report
