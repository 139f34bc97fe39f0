// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/point_history_bytes.h"

#include "core/loyalty/cbor.h"
#include "core/loyalty/limits.h"

#include <limits>

namespace muhr::loyalty {
namespace {

template <typename T, typename Write>
void writeList(CborWriter &writer, const std::vector<T> &items, Write write)
{
    writer.array(static_cast<std::int64_t>(items.size()));
    for (const T &item : items)
        write(item);
}

template <typename T>
std::vector<T> readList(CborReader &reader, T (*read)(CborReader &))
{
    std::vector<T> items;
    const std::int64_t count = reader.array();
    for (std::int64_t i = 0; i < count && !reader.failed(); ++i)
        items.push_back(read(reader));
    return items;
}

void writeRef(CborWriter &writer, const EntryRef &ref)
{
    writer.bytes(ref.event.bytes());
    writer.integer(ref.index);
}

base::EventId readEvent(CborReader &reader)
{
    return base::EventId::fromBytes(reader.bytes(16)).value_or(base::EventId());
}

EntryRef readRef(CborReader &reader)
{
    const base::EventId event = readEvent(reader);
    return {event, reader.integer(0, std::numeric_limits<std::int64_t>::max())};
}

base::LocalDate readDay(CborReader &reader)
{
    const auto day = base::LocalDate::fromDayNumber(reader.integer());
    if (!day)
        reader.fail();
    return day.value_or(base::LocalDate());
}

PointLot readLot(CborReader &reader)
{
    PointLot lot;
    reader.array(10);
    lot.from = readRef(reader);
    lot.rule = reader.text(longestName);
    lot.at = base::Instant::fromMs(reader.integer());
    lot.day = readDay(reader);
    lot.activeDay = readDay(reader);
    if (const std::int64_t day = reader.integer(-1, highestDay); day >= 0)
        lot.lastDay = base::LocalDate::fromDayNumber(day);
    lot.quietDays = reader.integer(0, mostQuietDays);
    lot.points = reader.integer(1, mostPoints);
    lot.takenBack = reader.integer(0, mostPoints);
    return lot;
}

PointSpending readSpending(CborReader &reader)
{
    PointSpending spending;
    reader.array(8);
    spending.from = readRef(reader);
    spending.rule = reader.text(longestName);
    spending.rewardKind = reader.text(longestName);
    spending.at = base::Instant::fromMs(reader.integer());
    spending.day = readDay(reader);
    spending.points = reader.integer(1, mostPoints);
    spending.valueMinor = reader.integer(0, mostMoney);
    return spending;
}

PointRefund readRefund(CborReader &reader)
{
    PointRefund refund;
    reader.array(6);
    refund.of = readRef(reader);
    refund.returned = readEvent(reader);
    refund.at = base::Instant::fromMs(reader.integer());
    refund.day = readDay(reader);
    refund.points = reader.integer(1, mostPoints);
    return refund;
}

} // namespace

void writePoints(CborWriter &writer, const PointHistory &points)
{
    writeList(writer, points.lots, [&](const PointLot &lot) {
        writer.array(10);
        writeRef(writer, lot.from);
        writer.text(lot.rule);
        writer.integer(lot.at.ms());
        writer.integer(lot.day.dayNumber());
        writer.integer(lot.activeDay.dayNumber());
        writer.integer(lot.lastDay ? lot.lastDay->dayNumber() : -1);
        writer.integer(lot.quietDays);
        writer.integer(lot.points);
        writer.integer(lot.takenBack);
    });
    writeList(writer, points.spendings, [&](const PointSpending &spending) {
        writer.array(8);
        writeRef(writer, spending.from);
        writer.text(spending.rule);
        writer.text(spending.rewardKind);
        writer.integer(spending.at.ms());
        writer.integer(spending.day.dayNumber());
        writer.integer(spending.points);
        writer.integer(spending.valueMinor);
    });
    writeList(writer, points.refunds, [&](const PointRefund &refund) {
        writer.array(6);
        writeRef(writer, refund.of);
        writer.bytes(refund.returned.bytes());
        writer.integer(refund.at.ms());
        writer.integer(refund.day.dayNumber());
        writer.integer(refund.points);
    });
}

PointHistory readPoints(CborReader &reader)
{
    PointHistory points;
    points.lots = readList(reader, readLot);
    points.spendings = readList(reader, readSpending);
    points.refunds = readList(reader, readRefund);
    return points;
}

} // namespace muhr::loyalty
