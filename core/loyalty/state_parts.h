// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/body.h"
#include "core/loyalty/cbor.h"
#include "core/loyalty/limits.h"

#include "core/base/instant.h"
#include "core/base/local_date.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace muhr::loyalty {

// What the bytes of a state are made of. What may be absent is written as -1 (numbers) or as an empty array.

inline constexpr std::int64_t anyNumber = std::numeric_limits<std::int64_t>::max();

template <typename T, typename Write>
void writeList(CborWriter &writer, const std::vector<T> &items, Write write)
{
    writer.array(static_cast<std::int64_t>(items.size()));
    for (const T &item : items)
        write(item);
}

template <typename T, typename Read>
std::vector<T> readList(CborReader &reader, Read read)
{
    std::vector<T> items;
    const std::int64_t count = reader.array();
    for (std::int64_t i = 0; i < count && !reader.failed(); ++i)
        items.push_back(read());
    return items;
}

template <typename Id>
Id readId(CborReader &reader)
{
    return Id::fromBytes(reader.bytes(16)).value_or(Id());
}

inline void writeRef(CborWriter &writer, const EntryRef &ref)
{
    writer.bytes(ref.event.bytes());
    writer.integer(ref.index);
}

inline EntryRef readRef(CborReader &reader)
{
    const auto event = readId<base::EventId>(reader);
    return {event, reader.integer(0, anyNumber)};
}

inline base::LocalDate readDay(CborReader &reader)
{
    const auto day = base::LocalDate::fromDayNumber(reader.integer());
    if (!day)
        reader.fail();
    return day.value_or(base::LocalDate());
}

inline void writeOptionalDay(CborWriter &writer, const std::optional<base::LocalDate> &day)
{
    writer.integer(day ? day->dayNumber() : -1);
}

inline std::optional<base::LocalDate> readOptionalDay(CborReader &reader)
{
    const std::int64_t day = reader.integer(-1, highestDay);
    return day >= 0 ? base::LocalDate::fromDayNumber(day) : std::nullopt;
}

inline base::Instant readInstant(CborReader &reader)
{
    return base::Instant::fromMs(reader.integer());
}

} // namespace muhr::loyalty
