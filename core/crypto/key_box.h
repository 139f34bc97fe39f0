// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expected.h"
#include "core/base/random.h"
#include "core/base/source_text.h"
#include "core/base/wiping_bytes.h"

#include <QByteArray>

#include <array>
#include <optional>

namespace muhr::crypto {

enum class BoxError { NotABox, NewerFormat, NotForThisKey };

base::SourceText sourceText(BoxError error);

/// Where to seal something that only one device may open (X25519, 32 bytes).
class BoxPublicKey
{
public:
    static std::optional<BoxPublicKey> fromBytes(QByteArrayView bytes);
    QByteArray bytes() const { return {reinterpret_cast<const char *>(m_bytes.data()), 32}; }

    friend bool operator==(const BoxPublicKey &, const BoxPublicKey &) = default;

private:
    std::array<std::uint8_t, 32> m_bytes{};
};

/// The key by which a device opens what was sealed to it.
class BoxKey
{
public:
    static BoxKey make(base::Random &random);
    static std::optional<BoxKey> fromSecret(QByteArrayView secret);

    BoxPublicKey publicKey() const;
    QByteArrayView secret() const { return m_secret.view(); }
    BoxKey copy() const { return BoxKey(m_secret.copy()); }

private:
    explicit BoxKey(base::WipingBytes secret) : m_secret(std::move(secret)) {}
    base::WipingBytes m_secret;
};

/// A sealed box: format 1 · a new X25519 public key 32 · cipher text · tag 16. The AES-256-GCM key and nonce are
/// HKDF-SHA256(shared secret, salt = both public keys, "muhr/box/1"); `additional` (what it is for) has to be the same
/// when it is opened. Nothing if the public key is one of the few of which no secret can be made.
std::optional<QByteArray> sealTo(const BoxPublicKey &receiver, QByteArrayView additional, QByteArrayView plain,
                                 base::Random &random);
base::Expected<base::WipingBytes, BoxError> openBox(const BoxKey &key, QByteArrayView additional, QByteArrayView box);

} // namespace muhr::crypto
