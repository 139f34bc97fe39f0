// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/coupon_batch.h"
#include "core/loyalty/coupon_book.h"
#include "core/store/database.h"

#include <QByteArray>
#include <QHash>

#include <map>
#include <optional>

namespace muhr::actions {

/// The coupons of a programme that this store knows, read when the first code is looked up. It must not outlive the
/// database.
class CouponShelf : public loyalty::CouponBook
{
public:
    CouponShelf(store::Database &database, const base::ShopId &shop, const base::ProgrammeId &programme)
        : m_database(database), m_shop(shop), m_programme(programme)
    {
    }
    std::optional<loyalty::KnownCoupon> find(const base::Sha256 &hash) const override;
    /// How many were made for a rule.
    std::int64_t made(const QString &rule) const;
    /// What went wrong while it was read; it knew no coupons then.
    const std::optional<store::StoreError> &error() const { return m_error; }

private:
    void read() const;

    store::Database &m_database;
    base::ShopId m_shop;
    base::ProgrammeId m_programme;
    mutable bool m_isRead = false;
    mutable QHash<QByteArray, loyalty::KnownCoupon> m_coupons;
    mutable std::map<QString, std::int64_t> m_made;
    mutable std::optional<store::StoreError> m_error;
};

} // namespace muhr::actions
