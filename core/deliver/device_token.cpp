// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deliver/device_token.h"

#include <algorithm>

namespace muhr::deliver {
namespace {

constexpr qsizetype longestToken = 200;

} // namespace

std::optional<DeviceToken> DeviceToken::parse(QByteArrayView hex)
{
    const bool isHex = std::all_of(hex.begin(), hex.end(), [](char digit) {
        return (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f') || (digit >= 'A' && digit <= 'F');
    });
    if (!isHex || hex.isEmpty() || hex.size() > longestToken || hex.size() % 2 != 0)
        return std::nullopt;
    return DeviceToken(hex.toByteArray().toLower());
}

} // namespace muhr::deliver
