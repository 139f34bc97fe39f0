// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/day_sheet.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace muhr::report {

/// A day as it was when it was closed: the blob of day_closed. It names nobody, so it is not sealed.
struct DayDocument
{
    DaySheet sheet;
    /// ISO code.
    QString currency;
    friend bool operator==(const DayDocument &, const DayDocument &) = default;
};

/// More shifts than this have no place on a sheet: the last ones are added up into one of nobody.
inline constexpr std::size_t mostShifts = 200;

/// JSON, "muhr": "day/1".
QByteArray encodeDay(const DayDocument &day);
/// Nothing: the bytes are no such document, a figure is out of its range, or the shifts do not add up to the day.
std::optional<DayDocument> decodeDay(const QByteArray &json);

} // namespace muhr::report
