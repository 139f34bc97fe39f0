// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/point_history_bytes.h"

#include "core/loyalty/state_parts.h"

namespace muhr::loyalty {
namespace {

PointLot readLot(CborReader &reader)
{
    PointLot lot;
    reader.array(10);
    lot.from = readRef(reader);
    lot.rule = reader.text(longestName);
    lot.at = readInstant(reader);
    lot.day = readDay(reader);
    lot.activeDay = readDay(reader);
    lot.lastDay = readOptionalDay(reader);
    lot.quietDays = reader.integer(0, mostQuietDays);
    lot.points = reader.integer(1, mostMoney);
    lot.takenBack = reader.integer(0, mostMoney);
    return lot;
}

PointSpending readSpending(CborReader &reader)
{
    PointSpending spending;
    reader.array(8);
    spending.from = readRef(reader);
    spending.rule = reader.text(longestName);
    spending.rewardKind = reader.text(longestName);
    spending.at = readInstant(reader);
    spending.day = readDay(reader);
    spending.points = reader.integer(1, mostMoney);
    spending.valueMinor = reader.integer(0, mostMoney);
    return spending;
}

PointRefund readRefund(CborReader &reader)
{
    PointRefund refund;
    reader.array(6);
    refund.of = readRef(reader);
    refund.returned = readId<base::EventId>(reader);
    refund.at = readInstant(reader);
    refund.day = readDay(reader);
    refund.points = reader.integer(1, mostMoney);
    return refund;
}

PendingDecision readDecision(CborReader &reader)
{
    PendingDecision decision;
    reader.array(6);
    decision.from = readRef(reader);
    decision.earned = readId<base::EventId>(reader);
    decision.at = readInstant(reader);
    decision.day = readDay(reader);
    decision.isCancelled = reader.integer(0, 1) == 1;
    return decision;
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
        writeOptionalDay(writer, lot.lastDay);
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
    writeList(writer, points.decisions, [&](const PendingDecision &decision) {
        writer.array(6);
        writeRef(writer, decision.from);
        writer.bytes(decision.earned.bytes());
        writer.integer(decision.at.ms());
        writer.integer(decision.day.dayNumber());
        writer.integer(decision.isCancelled ? 1 : 0);
    });
}

PointHistory readPoints(CborReader &reader)
{
    PointHistory points;
    points.lots = readList<PointLot>(reader, [&] { return readLot(reader); });
    points.spendings = readList<PointSpending>(reader, [&] { return readSpending(reader); });
    points.refunds = readList<PointRefund>(reader, [&] { return readRefund(reader); });
    points.decisions = readList<PendingDecision>(reader, [&] { return readDecision(reader); });
    return points;
}

} // namespace muhr::loyalty
