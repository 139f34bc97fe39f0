// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/random.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <optional>

namespace muhr::base {

using IdBytes = std::array<std::uint8_t, 16>;

/// 8-4-4-4-12 lower-case hexadecimal digits.
QString idText(const IdBytes &bytes);
std::optional<IdBytes> parseIdText(QStringView text);
/// UUIDv7 (RFC 9562): the moment only helps sorting, it is never trusted.
IdBytes makeIdBytes(Random &random, Instant now);

/// The identity of one thing of the shop: 16 bytes that only ever name things of one kind.
template <typename Tag>
class Id
{
public:
    /// Sixteen zero bytes: "none" in an event.
    Id() = default;
    static Id make(Random &random, Instant now) { return Id(makeIdBytes(random, now)); }
    static Id fromBytes(const IdBytes &bytes) { return Id(bytes); }
    static std::optional<Id> fromBytes(QByteArrayView bytes)
    {
        if (bytes.size() != 16)
            return std::nullopt;
        Id result;
        std::copy(bytes.begin(), bytes.end(), reinterpret_cast<char *>(result.m_bytes.data()));
        return result;
    }
    static std::optional<Id> parse(QStringView text)
    {
        const auto bytes = parseIdText(text);
        return bytes ? std::optional(Id(*bytes)) : std::nullopt;
    }

    QByteArray bytes() const { return {reinterpret_cast<const char *>(m_bytes.data()), 16}; }
    const IdBytes &raw() const { return m_bytes; }
    QString text() const { return idText(m_bytes); }
    bool isNone() const { return m_bytes == IdBytes{}; }

    friend auto operator<=>(const Id &, const Id &) = default;

private:
    explicit Id(const IdBytes &bytes) : m_bytes(bytes) {}
    IdBytes m_bytes{};
};

template <typename Tag>
size_t qHash(const Id<Tag> &id, size_t seed = 0)
{
    return qHashBits(id.raw().data(), id.raw().size(), seed);
}

using ShopId = Id<struct ShopTag>;
using BranchId = Id<struct BranchTag>;
using StaffId = Id<struct StaffTag>;
using DeviceId = Id<struct DeviceTag>;
using CustomerId = Id<struct CustomerTag>;
/// Derived from customer and programme (loyalty/derived_id).
using CardId = Id<struct CardTag>;
using ProgrammeId = Id<struct ProgrammeTag>;
using EventId = Id<struct EventTag>;
using DocumentId = Id<struct DocumentTag>;
using PlacementId = Id<struct PlacementTag>;
/// A reward or voucher: given (random) or reached (derived).
using VoucherId = Id<struct VoucherTag>;
using JobId = Id<struct JobTag>;

} // namespace muhr::base

template <typename Tag>
struct std::hash<muhr::base::Id<Tag>>
{
    std::size_t operator()(const muhr::base::Id<Tag> &id) const noexcept { return qHash(id); }
};
