// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/local_date.h"
#include "core/base/yearly_day.h"

#include <QString>

#include <optional>
#include <vector>

namespace muhr::loyalty {

/// A day of the year that a customer keeps, such as a birthday.
struct YearlyFact
{
    /// "birthday", or the id of another day.
    QString id;
    base::YearlyDay day;
    /// When it was first told; nothing: on joining.
    std::optional<base::LocalDate> knownSince;
    /// When it was last changed after that; nothing: never.
    std::optional<base::LocalDate> changedOn;
};

/// What rules may know of a person. It is read from the sealed record at the counter and stands in no event.
struct CustomerFacts
{
    std::vector<YearlyFact> days;
    /// Name, phone or mail, and birthday are there.
    bool isComplete = false;
};

} // namespace muhr::loyalty
