// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/coupon_shelf.h"

#include "core/store/blob_table.h"
#include "core/store/document_table.h"

namespace muhr::actions {

void CouponShelf::read() const
{
    if (m_isRead)
        return;
    m_isRead = true;
    const auto rows = store::listDocuments(m_database, m_shop, loyalty::DocumentType::CouponBatch);
    if (!rows) {
        m_error = rows.error();
        return;
    }
    for (const auto &row : *rows) {
        if (!row.blob)
            continue;
        const auto blob = store::findBlob(m_database, m_shop, *row.blob);
        if (!blob) {
            m_error = blob.error();
            return;
        }
        const auto batch = *blob ? decodeCouponBatch((*blob)->bytes) : std::nullopt;
        if (!batch || batch->programme != m_programme)
            continue;
        for (const QByteArray &prefix : batch->prefixes)
            m_coupons.insert(prefix, {batch->rule, batch->customer});
        m_made[batch->rule] += static_cast<std::int64_t>(batch->prefixes.size());
    }
}

std::optional<loyalty::KnownCoupon> CouponShelf::find(const base::Sha256 &hash) const
{
    read();
    const auto found = m_coupons.constFind(couponPrefix(hash));
    return found == m_coupons.constEnd() ? std::nullopt : std::optional(*found);
}

std::int64_t CouponShelf::made(const QString &rule) const
{
    read();
    const auto found = m_made.find(rule);
    return found == m_made.end() ? 0 : found->second;
}

} // namespace muhr::actions
