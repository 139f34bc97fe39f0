// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/cbor.h"
#include "core/loyalty/entry.h"
#include "core/loyalty/limits.h"

#include <type_traits>

namespace muhr::loyalty {

/// Writes the parts of an entry.
class EntryWriter
{
public:
    explicit EntryWriter(CborWriter &writer) : m_writer(writer) {}
    void name(const QString &text) { m_writer.text(text); }
    void optionalName(const QString &text) { m_writer.text(text); }
    void number(std::int64_t value, std::int64_t, std::int64_t) { m_writer.integer(value); }
    template <typename Enum>
    void choice(Enum value, std::int64_t)
    {
        m_writer.integer(static_cast<std::int64_t>(value));
    }
    void yes(bool value) { m_writer.integer(value ? 1 : 0); }
    void day(base::LocalDate day) { m_writer.integer(day.dayNumber()); }
    void optionalDay(const std::optional<base::LocalDate> &day) { m_writer.integer(day ? day->dayNumber() : 0); }
    template <typename Id>
    void id(const Id &id)
    {
        m_writer.bytes(id.bytes());
    }
    void hash(const base::Sha256 &hash) { m_writer.bytes(hash.bytes()); }
    void amounts(const std::vector<std::int64_t> &amounts)
    {
        m_writer.array(static_cast<std::int64_t>(amounts.size()));
        for (const std::int64_t amount : amounts)
            m_writer.integer(amount);
    }
    void other(const decltype(ForOther::entry) &entry)
    {
        std::visit([&](const auto &known) { writeEntry(m_writer, known); }, entry);
    }

private:
    CborWriter &m_writer;
};

/// Reads them; fails the reader where one is wrong.
class EntryReader
{
public:
    explicit EntryReader(CborReader &reader) : m_reader(reader) {}
    void name(QString &text)
    {
        text = m_reader.text(longestName);
        if (text.isEmpty())
            m_reader.fail();
    }
    void optionalName(QString &text) { text = m_reader.text(longestName); }
    void number(std::int64_t &value, std::int64_t lowest, std::int64_t highest)
    {
        value = m_reader.integer(lowest, highest);
    }
    template <typename Enum>
    void choice(Enum &value, std::int64_t highest)
    {
        value = static_cast<Enum>(m_reader.integer(1, highest));
    }
    void yes(bool &value) { value = m_reader.integer(0, 1) == 1; }
    void day(base::LocalDate &day)
    {
        day = base::LocalDate::fromDayNumber(m_reader.integer(0, highestDay)).value_or(base::LocalDate());
    }
    void optionalDay(std::optional<base::LocalDate> &day)
    {
        if (const std::int64_t number = m_reader.integer(0, highestDay); number != 0)
            day = base::LocalDate::fromDayNumber(number);
    }
    template <typename Id>
    void id(Id &id)
    {
        id = Id::fromBytes(m_reader.bytes(16)).value_or(Id());
    }
    void hash(base::Sha256 &hash) { hash = base::Sha256::fromBytes(m_reader.bytes(32)).value_or(base::Sha256()); }
    void amounts(std::vector<std::int64_t> &amounts)
    {
        const std::int64_t count = m_reader.array();
        if (count > mostLines)
            m_reader.fail();
        for (std::int64_t i = 0; i < count && !m_reader.failed(); ++i)
            amounts.push_back(m_reader.integer(0, mostMoney));
    }
    void other(decltype(ForOther::entry) &entry)
    {
        const Entry read = readEntry(m_reader);
        if (const auto *points = std::get_if<PointsEarned>(&read))
            entry = *points;
        else if (const auto *bonus = std::get_if<BonusEarned>(&read))
            entry = *bonus;
        else if (const auto *voucher = std::get_if<VoucherGiven>(&read))
            entry = *voucher;
        else
            m_reader.fail();
    }

private:
    CborReader &m_reader;
};

/// Counts them.
class EntryCounter
{
public:
    void name(const QString &) { ++m_parts; }
    void optionalName(const QString &) { ++m_parts; }
    void number(std::int64_t, std::int64_t, std::int64_t) { ++m_parts; }
    template <typename Enum>
    void choice(Enum, std::int64_t)
    {
        ++m_parts;
    }
    void yes(bool) { ++m_parts; }
    void day(base::LocalDate) { ++m_parts; }
    void optionalDay(const std::optional<base::LocalDate> &) { ++m_parts; }
    template <typename Id>
    void id(const Id &)
    {
        ++m_parts;
    }
    void hash(const base::Sha256 &) { ++m_parts; }
    void amounts(const std::vector<std::int64_t> &) { ++m_parts; }
    void other(const decltype(ForOther::entry) &) { ++m_parts; }
    std::int64_t parts() const { return m_parts; }

private:
    std::int64_t m_parts = 0;
};

/// The parts of an entry behind its number, in the order in which they stand in events: one description for writing,
/// reading and counting. `Io` is one of the three above.
template <typename Io, typename E>
void passEntry(Io &io, E &entry)
{
    using T = std::remove_const_t<E>;
    io.name(entry.rule);
    if constexpr (std::is_same_v<T, StampsGiven>) {
        io.name(entry.stampKind);
        io.number(entry.count, 1, mostStamps);
    } else if constexpr (std::is_same_v<T, RewardUsed>) {
        io.name(entry.rewardKind);
        io.number(entry.valueMinor, 0, mostMoney);
        io.id(entry.shown);
    } else if constexpr (std::is_same_v<T, VoucherGiven>) {
        io.name(entry.rewardKind);
        io.id(entry.voucher);
        io.optionalDay(entry.lastDay);
    } else if constexpr (std::is_same_v<T, LimitNoted>) {
        io.number(entry.count, 0, mostMoney);
    } else if constexpr (std::is_same_v<T, PointsEarned>) {
        io.number(entry.points, 1, mostPoints);
        io.day(entry.activeDay);
        io.optionalDay(entry.lastDay);
        io.number(entry.quietDays, 0, mostQuietDays);
    } else if constexpr (std::is_same_v<T, PointsSpent>) {
        io.name(entry.rewardKind);
        io.number(entry.points, 1, mostPoints);
        io.number(entry.valueMinor, 0, mostMoney);
    } else if constexpr (std::is_same_v<T, BonusEarned>) {
        io.number(entry.amountMinor, 1, mostMoney);
        io.day(entry.activeDay);
        io.optionalDay(entry.lastDay);
        io.number(entry.quietDays, 0, mostQuietDays);
    } else if constexpr (std::is_same_v<T, BalancePaid>) {
        io.choice(entry.account, 2);
        io.number(entry.taken, 1, mostMoney);
        io.number(entry.valueMinor, 0, mostMoney);
    } else if constexpr (std::is_same_v<T, Discounted>) {
        io.choice(entry.cause, 5);
        io.optionalName(entry.key);
        io.number(entry.amountMinor, 0, mostMoney);
        io.amounts(entry.shares);
    } else if constexpr (std::is_same_v<T, UseCounted>) {
        io.name(entry.key);
        io.number(entry.count, 1, mostQuantity);
        io.number(entry.valueMinor, 0, mostMoney);
    } else if constexpr (std::is_same_v<T, TierSet>) {
        io.name(entry.tier);
        io.optionalDay(entry.lastDay);
        io.name(entry.reason);
    } else if constexpr (std::is_same_v<T, GiftLoaded>) {
        io.id(entry.gift);
        io.number(entry.valueMinor, 1, mostMoney);
        io.optionalDay(entry.lastDay);
    } else if constexpr (std::is_same_v<T, GiftPaid>) {
        io.id(entry.gift);
        io.number(entry.amountMinor, 1, mostMoney);
    } else if constexpr (std::is_same_v<T, PrizeDrawn>) {
        io.hash(entry.seed);
        io.name(entry.drawn);
        io.name(entry.prize);
    } else if constexpr (std::is_same_v<T, ForOther>) {
        io.id(entry.customer);
        io.other(entry.entry);
    } else if constexpr (std::is_same_v<T, RewardReserved>) {
        io.name(entry.rewardKind);
        io.id(entry.shown);
        io.number(entry.minutes, 1, mostReservedMinutes);
    } else if constexpr (std::is_same_v<T, VoucherPlanned>) {
        io.name(entry.rewardKind);
        io.id(entry.voucher);
        io.day(entry.firstDay);
        io.optionalDay(entry.lastDay);
    } else if constexpr (std::is_same_v<T, VoucherVoided>) {
        io.id(entry.voucher);
    } else {
        static_assert(std::is_same_v<T, PendingSettled>);
        io.choice(entry.account, 2);
        io.id(entry.earned);
        io.yes(entry.isCancelled);
    }
}

/// How many parts stand behind the number.
template <typename E>
std::int64_t partsOf(const E &entry)
{
    EntryCounter counter;
    passEntry(counter, entry);
    return counter.parts();
}

} // namespace muhr::loyalty
