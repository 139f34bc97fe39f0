// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

#include <cstdint>
#include <optional>

namespace muhr::loyalty {

/// The value, if it is a number without a fraction that 64 bits hold.
inline std::optional<std::int64_t> wholeNumber(const QJsonValue &value)
{
    // toInteger answers its default for 6.5 and for 1e300 alike.
    if (!value.isDouble() || value.toInteger(0) != value.toInteger(1))
        return std::nullopt;
    return value.toInteger();
}

/// The id of a rule, a milestone or a kind of stamps: 1 to 64 small Latin letters, digits, hyphens and underscores.
inline bool isProgrammeWord(QStringView word)
{
    for (const QChar c : word) {
        const bool isFine = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
        if (!isFine)
            return false;
    }
    return !word.isEmpty() && word.size() <= 64;
}

} // namespace muhr::loyalty
