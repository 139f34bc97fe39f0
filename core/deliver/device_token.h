// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <utility>

namespace muhr::deliver {

/// Where a phone is reached: the hexadecimal pushToken that it registered with.
class DeviceToken
{
public:
    /// Nothing unless it is 1 to 100 bytes as hexadecimal digits. Apple promises no length.
    static std::optional<DeviceToken> parse(QByteArrayView hex);
    const QByteArray &hex() const { return m_hex; }
    friend bool operator==(const DeviceToken &, const DeviceToken &) = default;

private:
    explicit DeviceToken(QByteArray hex) : m_hex(std::move(hex)) {}
    QByteArray m_hex;
};

} // namespace muhr::deliver
