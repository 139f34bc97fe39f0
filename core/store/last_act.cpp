// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/last_act.h"

#include "core/store/statement.h"

namespace muhr::store {
namespace {

constexpr auto lastSql = "SELECT max(e.at) FROM event_subject s JOIN event e ON e.shop = s.shop AND e.id = s.event "
                         "WHERE s.shop = :shop AND s.subject = :subject AND e.kind = 6 AND e.state IN (1, 2) AND "
                         "e.at < :before";

} // namespace

Result<std::optional<base::Instant>> lastActBefore(Database &database, const base::ShopId &shop,
                                                   const base::CustomerId &customer, base::Instant before)
{
    const auto last = database.statement(lastSql)
                          .bind(":shop", shop)
                          .bind(":subject", customer.bytes())
                          .bind(":before", before)
                          .first([](const Row &row) { return row.optionalInteger(0); });
    if (!last)
        return base::Unexpected{last.error()};
    return *last && **last ? std::optional(base::Instant::fromMs(***last)) : std::nullopt;
}

} // namespace muhr::store
