// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/sha256.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace muhr::actions {

/// The register document "coupon batch": the coupons that were made at once. Of each it has the first 80 bits of its
/// hash, so that nobody can read a code from it. JSON, not sealed.
struct CouponBatch
{
    QString rule;
    base::ProgrammeId programme;
    /// Whose they are; nothing: whoever brings one.
    std::optional<base::CustomerId> customer;
    /// couponPrefix of each.
    std::vector<QByteArray> prefixes;
};

/// More go into another document.
inline constexpr std::int64_t mostInBatch = 50'000;
/// 10 bytes.
QByteArray couponPrefix(const base::Sha256 &hash);

QByteArray encodeCouponBatch(const CouponBatch &batch);
/// Nothing if the bytes are no such document; unknown fields are ignored.
std::optional<CouponBatch> decodeCouponBatch(const QByteArray &json);

} // namespace muhr::actions
