// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace muhr::report {

enum class CustomerOrder { LastVisit, Name, Visits, Joined };

/// Which customers a list asks for.
struct CustomerQuestion
{
    /// Name, phone, short number or mail, in any script; empty = everybody.
    QString text;
    CustomerOrder order = CustomerOrder::LastVisit;
    std::int64_t offset = 0;
    std::int64_t limit = 100;
};

/// One row of the list.
struct CustomerRow
{
    base::CustomerId customer;
    base::CardId card;
    /// Empty where no name was given, or the key is not here.
    QString name;
    /// As much of it as the asking role may see.
    QString phone;
    std::int64_t visits = 0;
    std::optional<base::Instant> lastVisit;
    std::int64_t stamps = 0;
    std::int64_t goal = 0;
    std::int64_t rewardsWaiting = 0;
};

struct CustomerList
{
    /// All that match, of which `rows` are a part.
    std::int64_t total = 0;
    std::vector<CustomerRow> rows;
    /// Names that differ by one letter the language tells apart (s and sh): "did you mean", never a hit.
    std::vector<QString> suggestions;
    /// Persons are still being unsealed: names may be missing for a moment.
    bool isStillLoading = false;
};

} // namespace muhr::report
