// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace muhr::loyalty {

/// How often something limited was used in the whole shop, and what it cost.
struct ShopTotal
{
    std::int64_t count = 0;
    std::int64_t valueMinor = 0;
};

/// The uses of what is limited, over all cards, as far as they are known here. Keys are those of UseCounted.
class ShopTotals
{
public:
    virtual ~ShopTotals() = default;
    virtual ShopTotal of(const QString &rule, const QString &key) const = 0;
    /// Of this device while it could not ask.
    virtual ShopTotal offlineOf(const QString &rule, const QString &key) const = 0;
};

} // namespace muhr::loyalty
