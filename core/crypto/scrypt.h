// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/wiping_bytes.h"

#include <QByteArray>

namespace muhr::crypto {

/// How much work one try of a PIN or password costs. Source: RFC 7914; what each costs is measured in security.md, 4.3.
struct ScryptCost
{
    /// Of N, the base 2 logarithm.
    int logN = 15;
    int r = 8;
    int p = 1;

    /// What came from elsewhere takes neither all memory nor minutes: 256 MiB at most.
    bool isBearable() const;
    friend bool operator==(const ScryptCost &, const ScryptCost &) = default;
};

/// A cashier's PIN about 0.2 s and 32 MiB, an owner's password 0.6 s and 128 MiB.
inline constexpr ScryptCost pinCost = {15, 8, 1};
inline constexpr ScryptCost passwordCost = {17, 8, 1};

/// The cost is a bearable one.
base::WipingBytes scrypt(QByteArrayView secret, QByteArrayView salt, const ScryptCost &cost, std::size_t size);

} // namespace muhr::crypto
