// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/body.h"
#include "core/report/documents.h"
#include "core/store/database.h"
#include "core/store/people.h"
#include "core/store/store_error.h"

namespace muhr::report {

/// The whole document as it is shown: its bytes, or nothing where there is none, it was cleared, or it is not here yet.
store::Result<std::optional<QByteArray>> documentBytes(store::Database &database, const base::ShopId &shop,
                                                       loyalty::DocumentType type, const base::IdBytes &about);

/// Without a document of its own the shop has no name and the language it was made in.
store::Result<ShopSettings> shopSettings(store::Database &database, const base::ShopId &shop);
store::Result<pass::CardDesign> cardDesign(store::Database &database, const base::ShopId &shop);
/// Of a branch, placement or device; empty where it has none.
store::Result<QString> nameOf(store::Database &database, const base::ShopId &shop, loyalty::DocumentType type,
                              const base::IdBytes &about);
/// Unsealed; empty where there is none or the key does not open it.
store::Result<QString> staffName(store::Database &database, const store::PeopleKeys *keys, const base::ShopId &shop,
                                 const base::StaffId &staff);

} // namespace muhr::report
