// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/store/document_table.h"
#include "core/store/people.h"

#include <QString>

#include <optional>

namespace muhr::report {

/// Where the PIN of a member of staff stands: field 2 of the document of type 3. What is stored of it (crypto::PinHash)
/// is sealed like the name, under the person's own key, and travels to each laptop of the shop with it: a store without
/// its shop key is no place to try PINs. The key of a person is wrapped anew when the shop has another, so PINs outlive
/// a laptop that was taken out.
store::DocumentKey staffPinDocument(const base::StaffId &staff);

/// Whether there is one, be it readable here or not.
store::Result<bool> hasPin(store::Database &database, const base::ShopId &shop, const base::StaffId &staff);

/// What is stored of the PIN; nothing: there is none.
base::Expected<std::optional<QString>, store::PersonError>
storedPin(store::Database &database, const store::PeopleKeys &keys, const base::StaffId &staff);

/// Whether people are asked who they are: a second one works here, and an owner has a PIN, so that nobody is locked out
/// for good.
store::Result<bool> asksForPins(store::Database &database, const base::ShopId &shop);

} // namespace muhr::report
