// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/owner_key_document.h"

#include "core/store/blob_table.h"

namespace muhr::actions {
namespace {

using base::Unexpected;
using store::Result;

constexpr std::int64_t keyField = 1;

Result<std::optional<crypto::SealedOwnerKey>> keyIn(store::Database &database, const base::ShopId &shop,
                                                    const Result<std::optional<store::DocumentRow>> &row)
{
    if (!row)
        return Unexpected{row.error()};
    if (!*row || !(*row)->blob)
        return std::optional<crypto::SealedOwnerKey>();
    const auto blob = store::findBlob(database, shop, *(*row)->blob);
    if (!blob)
        return Unexpected{blob.error()};
    return *blob ? crypto::SealedOwnerKey::parse((*blob)->bytes) : std::nullopt;
}

} // namespace

store::DocumentKey ownerKeyDocument(const base::StaffId &staff)
{
    return {loyalty::DocumentType::StaffName, base::DocumentId::fromBytes(staff.raw()), keyField};
}

Result<std::optional<crypto::SealedOwnerKey>> ownerKeyOf(store::Database &database, const base::ShopId &shop,
                                                         const base::StaffId &staff)
{
    return keyIn(database, shop, store::findDocument(database, shop, ownerKeyDocument(staff)));
}

Result<std::optional<crypto::SealedOwnerKey>> settledOwnerKeyOf(store::Database &database, const base::ShopId &shop,
                                                                const base::StaffId &staff)
{
    return keyIn(database, shop, store::findDocument(database, shop, ownerKeyDocument(staff), store::Layer::Settled));
}

} // namespace muhr::actions
