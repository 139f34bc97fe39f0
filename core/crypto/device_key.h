// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/base/wiping_bytes.h"

#include <QByteArray>

#include <array>
#include <optional>

namespace muhr::crypto {

/// What others know a device's signature by (Ed25519, 32 bytes).
class DevicePublicKey
{
public:
    static std::optional<DevicePublicKey> fromBytes(QByteArrayView bytes);
    QByteArray bytes() const { return {reinterpret_cast<const char *>(m_bytes.data()), 32}; }
    /// RFC 8032; the signature has 64 bytes.
    bool verifies(QByteArrayView message, QByteArrayView signature) const;

    friend bool operator==(const DevicePublicKey &, const DevicePublicKey &) = default;

private:
    std::array<std::uint8_t, 32> m_bytes{};
};

/// The key a device was made with and signs by; it never leaves the device.
class DeviceKey
{
public:
    static DeviceKey make(base::Random &random);
    /// The 32 secret bytes that RFC 8032 calls the private key.
    static std::optional<DeviceKey> fromSecret(QByteArrayView secret);

    DevicePublicKey publicKey() const;
    QByteArray sign(QByteArrayView message) const;
    /// For the key store.
    QByteArrayView secret() const { return m_secret.view(); }
    DeviceKey copy() const { return DeviceKey(m_secret.copy()); }

private:
    explicit DeviceKey(base::WipingBytes secret) : m_secret(std::move(secret)) {}
    base::WipingBytes m_secret;
};

} // namespace muhr::crypto
