// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/body.h"

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/local_date.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace muhr::loyalty {

/// Points earned together. Source: reference of points, 5.2: every credit is a lot.
struct PointLot
{
    EntryRef from;
    QString rule;
    base::Instant at;
    /// The business day they were earned on.
    base::LocalDate day;
    base::LocalDate activeDay;
    /// Nothing: without end.
    std::optional<base::LocalDate> lastDay;
    /// Lapse after so many days without an act; 0: never so.
    std::int64_t quietDays = 0;
    std::int64_t points = 0;
    /// Of them taken back, because goods were brought back.
    std::int64_t takenBack = 0;
    friend bool operator==(const PointLot &, const PointLot &) = default;
};

/// Points spent together, on a reward or as part of a payment.
struct PointSpending
{
    EntryRef from;
    QString rule;
    /// Empty: a payment.
    QString rewardKind;
    base::Instant at;
    base::LocalDate day;
    std::int64_t points = 0;
    std::int64_t valueMinor = 0;
    friend bool operator==(const PointSpending &, const PointSpending &) = default;
};

/// Spent points that came back with goods.
struct PointRefund
{
    /// The spending.
    EntryRef of;
    base::EventId returned;
    base::Instant at;
    base::LocalDate day;
    std::int64_t points = 0;
    friend bool operator==(const PointRefund &, const PointRefund &) = default;
};

/// A lot that waited was made active or cancelled by hand.
struct PendingDecision
{
    EntryRef from;
    /// The event that earned it.
    base::EventId earned;
    base::Instant at;
    base::LocalDate day;
    bool isCancelled = false;
    friend bool operator==(const PendingDecision &, const PendingDecision &) = default;
};

/// What happened to the points, or to the bonus money, of a card. A set of facts that stand, in the order of their
/// moments: what is left of a lot follows from all of them, so the order they arrive in cannot matter.
struct PointHistory
{
    std::vector<PointLot> lots;
    std::vector<PointSpending> spendings;
    std::vector<PointRefund> refunds;
    std::vector<PendingDecision> decisions;

    bool isEmpty() const { return lots.empty() && spendings.empty() && refunds.empty() && decisions.empty(); }
    friend bool operator==(const PointHistory &, const PointHistory &) = default;
};

} // namespace muhr::loyalty
