// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/draw_terms.h"

namespace muhr::loyalty {

base::Expected<PrizeTable, PrizeTableError> prizeTableOf(const Terms &terms)
{
    std::vector<PrizeChance> chances;
    std::optional<std::size_t> fallback;
    for (const Terms &row : terms.list("prizes")) {
        if (terms.has("fallback") && row.word("id") == terms.word("fallback"))
            fallback = chances.size();
        chances.push_back({row.whole("chance"), row.whole("stock") > 0});
    }
    // An id that no prize has is no place in the list.
    if (terms.has("fallback") && !fallback)
        fallback = chances.size();
    return PrizeTable::make(std::move(chances), fallback);
}

QByteArray drawSalt(const base::EventId &event, const QString &rule)
{
    return event.bytes() + rule.toUtf8();
}

} // namespace muhr::loyalty
