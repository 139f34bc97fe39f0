// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/entry.h"

#include "core/loyalty/cbor.h"
#include "core/loyalty/limits.h"

namespace muhr::loyalty {
namespace {

constexpr std::int64_t numberStamps = 1;
constexpr std::int64_t numberRewardUsed = 2;
constexpr std::int64_t numberVoucherGiven = 3;
constexpr std::int64_t numberLimitNoted = 4;
// 5 stands in old files as an entry nobody knew.
constexpr std::int64_t numberPointsEarned = 6;
constexpr std::int64_t numberPointsSpent = 7;

template <class... Ts>
struct Overloaded : Ts...
{
    using Ts::operator()...;
};
template <class... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

QString readName(CborReader &reader)
{
    const QString name = reader.text(longestName);
    if (name.isEmpty())
        reader.fail();
    return name;
}

base::VoucherId readVoucher(CborReader &reader)
{
    return base::VoucherId::fromBytes(reader.bytes(16)).value_or(base::VoucherId());
}

/// The rest of an entry whose number is known and read.
Entry readKnown(CborReader &reader, std::int64_t number)
{
    const QString rule = readName(reader);
    switch (number) {
    case numberStamps: {
        const QString kind = readName(reader);
        return StampsGiven{rule, kind, reader.integer(1, mostStamps)};
    }
    case numberRewardUsed: {
        const QString kind = readName(reader);
        const std::int64_t value = reader.integer(0, mostMoney);
        return RewardUsed{rule, kind, value, readVoucher(reader)};
    }
    case numberVoucherGiven: {
        const QString kind = readName(reader);
        const base::VoucherId voucher = readVoucher(reader);
        const std::int64_t day = reader.integer(0, highestDay);
        return VoucherGiven{rule, kind, voucher, day == 0 ? std::nullopt : base::LocalDate::fromDayNumber(day)};
    }
    case numberPointsEarned: {
        PointsEarned earned{rule, reader.integer(1, mostPoints), {}, {}, 0};
        earned.activeDay = base::LocalDate::fromDayNumber(reader.integer(0, highestDay)).value_or(base::LocalDate());
        if (const std::int64_t day = reader.integer(0, highestDay); day != 0)
            earned.lastDay = base::LocalDate::fromDayNumber(day);
        earned.quietDays = reader.integer(0, mostQuietDays);
        return earned;
    }
    case numberPointsSpent: {
        const QString kind = readName(reader);
        const std::int64_t points = reader.integer(1, mostPoints);
        return PointsSpent{rule, kind, points, reader.integer(0, mostMoney)};
    }
    default:
        return LimitNoted{rule, reader.integer(0, mostMoney)};
    }
}

std::int64_t itemsOf(std::int64_t number)
{
    switch (number) {
    case numberStamps:
        return 4;
    case numberRewardUsed:
    case numberVoucherGiven:
        return 5;
    case numberLimitNoted:
        return 3;
    case numberPointsEarned:
        return 6;
    case numberPointsSpent:
        return 5;
    default:
        return 0;
    }
}

} // namespace

const char *entryWord(const Entry &entry)
{
    return std::visit(
        Overloaded{[](const StampsGiven &) { return "stamps"; }, [](const RewardUsed &) { return "reward_used"; },
                   [](const VoucherGiven &) { return "voucher_given"; },
                   [](const LimitNoted &) { return "limit_noted"; },
                   [](const PointsEarned &) { return "points_earned"; },
                   [](const PointsSpent &) { return "points_spent"; }, [](const UnknownEntry &) { return "unknown"; }},
        entry);
}

void writeEntry(CborWriter &writer, const Entry &entry)
{
    const auto start = [&](std::int64_t number, const QString &rule) {
        writer.array(itemsOf(number));
        writer.integer(number);
        writer.text(rule);
    };
    std::visit(Overloaded{[&](const StampsGiven &stamps) {
                              start(numberStamps, stamps.rule);
                              writer.text(stamps.stampKind);
                              writer.integer(stamps.count);
                          },
                          [&](const RewardUsed &used) {
                              start(numberRewardUsed, used.rule);
                              writer.text(used.rewardKind);
                              writer.integer(used.valueMinor);
                              writer.bytes(used.shown.bytes());
                          },
                          [&](const VoucherGiven &given) {
                              start(numberVoucherGiven, given.rule);
                              writer.text(given.rewardKind);
                              writer.bytes(given.voucher.bytes());
                              writer.integer(given.lastDay ? given.lastDay->dayNumber() : 0);
                          },
                          [&](const LimitNoted &limit) {
                              start(numberLimitNoted, limit.rule);
                              writer.integer(limit.count);
                          },
                          [&](const PointsEarned &earned) {
                              start(numberPointsEarned, earned.rule);
                              writer.integer(earned.points);
                              writer.integer(earned.activeDay.dayNumber());
                              writer.integer(earned.lastDay ? earned.lastDay->dayNumber() : 0);
                              writer.integer(earned.quietDays);
                          },
                          [&](const PointsSpent &spent) {
                              start(numberPointsSpent, spent.rule);
                              writer.text(spent.rewardKind);
                              writer.integer(spent.points);
                              writer.integer(spent.valueMinor);
                          },
                          [&](const UnknownEntry &unknown) { writer.raw(unknown.bytes); }},
               entry);
}

Entry readEntry(CborReader &reader)
{
    // The number decides how to read on, so the bytes are taken whole first.
    const QByteArrayView bytes = reader.raw();
    CborReader inner(bytes);
    const std::int64_t items = inner.array();
    const std::int64_t number = inner.integer(1, 1'000'000);
    if (reader.failed() || inner.failed()) {
        reader.fail();
        return UnknownEntry{};
    }
    if (itemsOf(number) == 0)
        return UnknownEntry{number, bytes.toByteArray()};
    const Entry entry = readKnown(inner, number);
    if (items != itemsOf(number) || !inner.finish())
        reader.fail();
    return entry;
}

} // namespace muhr::loyalty
