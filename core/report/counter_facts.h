// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/language.h"
#include "core/base/source_text.h"
#include "core/loyalty/role.h"

#include <QString>

#include <optional>
#include <vector>

namespace muhr::report {

/// One line of "last acts" under the counter.
struct RecentAct
{
    base::EventId event;
    base::CustomerId customer;
    /// Empty: the card has no name, or is not known here yet.
    QString name;
    base::Sentence what;
    base::Instant at;
    /// Only visits can be taken back; a join or a return of goods can't.
    bool isVisit = false;
    bool isUndone = false;
};

struct StaffRow
{
    base::StaffId staff;
    QString name;
    loyalty::Role role = loyalty::Role::Cashier;
    bool isActive = true;
};

/// What the frame of the window and the counter say about the shop.
struct ShopFacts
{
    base::ShopId shop;
    QString name;
    base::BranchId branch;
    QString branchName;
    QString currency;
    QString zone;
    base::Language language = base::Language::English;
    /// The 10 characters of /j/.
    QString joinCharacters;
    bool isRehearsal = false;
    std::vector<StaffRow> staff;
};

/// What the sync chip says.
struct SyncFigures
{
    std::int64_t waiting = 0;
    std::optional<base::Instant> oldestWaiting;
    /// The endpoint's number this device has.
    std::int64_t number = 0;
    std::int64_t refused = 0;
    /// Of them, those that nobody has looked at.
    std::int64_t refusedUnseen = 0;
    /// Empty: this shop has met no endpoint.
    QString endpoint;
};

} // namespace muhr::report
