// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <optional>

namespace muhr::base {

/// A SHA-256 hash: what an event, a blob, a programme version or a card code is known by.
class Sha256
{
public:
    /// Thirty-two zero bytes: "first" or "none".
    Sha256() = default;
    static Sha256 of(QByteArrayView bytes);
    static std::optional<Sha256> fromBytes(QByteArrayView bytes);
    /// 64 hexadecimal digits.
    static std::optional<Sha256> parse(QStringView hex);

    QByteArray bytes() const { return {reinterpret_cast<const char *>(m_bytes.data()), 32}; }
    const std::array<std::uint8_t, 32> &raw() const { return m_bytes; }
    QString text() const { return QString::fromLatin1(bytes().toHex()); }
    bool isNone() const { return m_bytes == std::array<std::uint8_t, 32>{}; }

    friend auto operator<=>(const Sha256 &, const Sha256 &) = default;

private:
    std::array<std::uint8_t, 32> m_bytes{};
};

inline size_t qHash(const Sha256 &hash, size_t seed = 0)
{
    return qHashBits(hash.raw().data(), hash.raw().size(), seed);
}

} // namespace muhr::base

template <>
struct std::hash<muhr::base::Sha256>
{
    std::size_t operator()(const muhr::base::Sha256 &value) const noexcept { return qHash(value); }
};
