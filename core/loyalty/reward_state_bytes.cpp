// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/reward_state_bytes.h"

#include "core/loyalty/state_parts.h"

namespace muhr::loyalty {
namespace {

void writeOptionalRef(CborWriter &writer, const std::optional<EntryRef> &ref)
{
    writer.array(ref ? 2 : 0);
    if (ref)
        writeRef(writer, *ref);
}

std::optional<EntryRef> readOptionalRef(CborReader &reader)
{
    const std::int64_t items = reader.array();
    if (items == 2)
        return readRef(reader);
    if (items != 0)
        reader.fail();
    return std::nullopt;
}

} // namespace

void writeReward(CborWriter &writer, Tables &tables, const RewardState &reward)
{
    writer.array(18);
    writer.bytes(reward.id.bytes());
    writer.text(reward.rule);
    writer.text(reward.kind);
    writer.integer(tables.versions.indexOf(reward.version));
    writer.bytes(reward.from.bytes());
    writer.integer(reward.cycle);
    writer.text(reward.stampKind);
    writer.integer(reward.threshold);
    writer.integer(reward.since.ms());
    writer.integer(tables.branches.indexOf(reward.branch));
    writeOptionalDay(writer, reward.firstDay);
    writeOptionalDay(writer, reward.lastDay);
    writer.integer(reward.valueMinor);
    writeOptionalRef(writer, reward.use);
    writer.integer(reward.reservedUntil ? reward.reservedUntil->ms() : -1);
    writeOptionalRef(writer, reward.reservedBy);
    writeOptionalRef(writer, reward.voidedBy);
    writer.integer(reward.isWithdrawn ? 1 : 0);
}

RewardState readReward(CborReader &reader, const Tables &tables)
{
    RewardState reward;
    reader.array(18);
    reward.id = readId<base::VoucherId>(reader);
    reward.rule = reader.text(longestName);
    reward.kind = reader.text(longestName);
    reward.version = tables.versions.at(reader);
    reward.from = readId<base::EventId>(reader);
    reward.cycle = reader.integer(0, anyNumber);
    reward.stampKind = reader.text(longestName);
    reward.threshold = reader.integer();
    reward.since = base::Instant::fromMs(reader.integer());
    reward.branch = tables.branches.at(reader);
    reward.firstDay = readOptionalDay(reader);
    reward.lastDay = readOptionalDay(reader);
    reward.valueMinor = reader.integer();
    reward.use = readOptionalRef(reader);
    if (const std::int64_t ms = reader.integer(-1, anyNumber); ms >= 0)
        reward.reservedUntil = base::Instant::fromMs(ms);
    reward.reservedBy = readOptionalRef(reader);
    reward.voidedBy = readOptionalRef(reader);
    reward.isWithdrawn = reader.integer(0, 1) == 1;
    return reward;
}

} // namespace muhr::loyalty
