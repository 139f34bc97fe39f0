// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

namespace muhr::report {

/// Somebody whose birthday it is.
struct BirthdayFacts
{
    base::CustomerId customer;
    /// Empty: none was given.
    QString name;
};

} // namespace muhr::report
