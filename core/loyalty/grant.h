// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/entry.h"
#include "core/loyalty/point_life.h"
#include "core/loyalty/reward.h"

#include "core/base/id.h"
#include "core/base/local_date.h"
#include "core/base/source_text.h"

#include <QString>

#include <cstdint>
#include <variant>

namespace muhr::loyalty {

enum class GrantKind { Stamps, Points, Bonus, Voucher };

/// What a rule gives beside purchases: for a birthday, for a review, for a friend.
struct Grant
{
    QString rule;
    GrantKind kind = GrantKind::Voucher;
    QString stampKind;
    /// Stamps, points or minor units.
    std::int64_t amount = 0;
    /// Points and bonus money wait so long.
    std::int64_t pendingDays = 0;
    PointLife life;
    /// Of a voucher.
    Reward reward;

    /// The title of a voucher, money, or the bare number.
    base::TextValue name(const QString &currency) const;
    /// What it costs the shop, as far as that is money.
    std::int64_t valueMinor() const;
};

/// Whom something is given to, and when.
struct GrantTo
{
    base::CustomerId customer;
    base::ProgrammeId programme;
    base::LocalDate today;
    base::CalendarSystem calendar = base::CalendarSystem::Gregorian;
    /// What it is given for, such as "birthday:2026": the same voucher on every device.
    QString key;
};

Entry grantEntry(const Grant &grant, const GrantTo &to);
/// The same as part of another customer's act; never of stamps.
decltype(ForOther::entry) grantForOther(const Grant &grant, const GrantTo &to);

} // namespace muhr::loyalty
