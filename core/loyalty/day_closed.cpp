// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/day_closed.h"

#include "core/loyalty/cbor.h"
#include "core/loyalty/limits.h"

namespace muhr::loyalty {
namespace {

constexpr std::int64_t version = 1;

} // namespace

Body bodyOf(const DayClosed &closed)
{
    CborWriter writer;
    writer.map(1);
    writer.integer(1);
    writer.integer(closed.day.dayNumber());
    return UnknownBody{dayClosedKind, version, false, writer.result()};
}

std::optional<DayClosed> dayClosedIn(const Body &body)
{
    const auto *carried = std::get_if<UnknownBody>(&body);
    if (!carried || carried->kind != dayClosedKind || carried->version != version || carried->critical)
        return std::nullopt;
    CborReader reader(carried->bytes);
    const bool isOnePair = reader.map() == 1 && reader.key() == 1;
    const std::int64_t number = reader.integer(0, highestDay);
    const auto day = base::LocalDate::fromDayNumber(number);
    if (!isOnePair || !reader.finish() || !day)
        return std::nullopt;
    return DayClosed{*day};
}

} // namespace muhr::loyalty
