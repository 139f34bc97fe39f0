// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/base/wiping_bytes.h"

#include <QByteArray>

#include <optional>

namespace muhr::crypto {

/// 32 secret bytes that serve one purpose. Moved, not copied; wiped when they go.
template <typename Tag>
class SecretKey
{
public:
    static constexpr qsizetype kSize = 32;

    static SecretKey make(base::Random &random) { return SecretKey(base::WipingBytes::drawn(random, kSize)); }
    static std::optional<SecretKey> fromBytes(QByteArrayView bytes)
    {
        if (bytes.size() != kSize)
            return std::nullopt;
        return SecretKey(base::WipingBytes(bytes));
    }

    SecretKey copy() const { return SecretKey(m_bytes.copy()); }
    QByteArrayView view() const { return m_bytes.view(); }

private:
    explicit SecretKey(base::WipingBytes bytes) : m_bytes(std::move(bytes)) {}
    base::WipingBytes m_bytes;
};

/// Wraps the keys of all persons of a shop and is the root of its derived keys.
using ShopKey = SecretKey<struct ShopKeyTag>;
/// Seals the personal data of one customer or member of staff; gone when the person is erased.
using PersonKey = SecretKey<struct PersonKeyTag>;
/// Made from the shop key for one use, such as the look-up of phone numbers.
using DerivedKey = SecretKey<struct DerivedKeyTag>;
/// Kept outside the store, so that hashes of PINs copied with it can't be tried out.
using Pepper = SecretKey<struct PepperTag>;

} // namespace muhr::crypto
