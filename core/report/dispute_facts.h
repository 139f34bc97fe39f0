// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/local_text.h"
#include "core/loyalty/body.h"
#include "core/report/device_label.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace muhr::report {

/// A reward that was used once too often, and what an owner said of it.
struct DisputeFacts
{
    loyalty::EntryRef use;
    base::CustomerId customer;
    /// Empty: erased, or not known here.
    QString customerName;
    QString rewardKind;
    /// Empty: the programme it comes from is not here.
    base::LocalText title;
    base::Instant at;
    QString branchName;
    QString staffName;
    /// On which it was given.
    DeviceLabel laptop;
    /// What the programme says it is worth; 0: it says nothing.
    std::int64_t costMinor = 0;
    /// Nothing: it is open.
    std::optional<loyalty::DisputeDecision> decision;
    std::optional<base::Instant> decidedAt;
    QString decidedBy;
    /// Charged, and a later reward has paid for it.
    bool isPaid = false;
};

struct DisputeList
{
    /// Open ones first, then by moment, the newest first.
    std::vector<DisputeFacts> disputes;
    std::int64_t open = 0;
    std::int64_t openCostMinor = 0;
    /// ISO code.
    QString currency;
    /// IANA name.
    QString zone;
};

/// "open", "written_off", "charged", "blocked".
QString disputeStateWord(const std::optional<loyalty::DisputeDecision> &decision);

} // namespace muhr::report
