// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/body.h"
#include "core/loyalty/rights.h"

namespace muhr::loyalty {

/// The action that writing a document of this type is.
Action writingOf(DocumentType type);

/// Of the document of type 3: whole, it is a name; 1 is the key of an owner, 2 a PIN.
inline constexpr std::int64_t staffPinField = 2;
bool isStaffPin(const DocumentWritten &written);
/// Anybody has a PIN to change; for others a manager sets that of a cashier only, lest she sign in as the owner.
Action settingPin(bool isOwn, bool isOfCashier);
/// The action that this write is, by this member of staff.
Action writingBy(const base::StaffId &staff, const DocumentWritten &written, bool isPinOfCashier);

} // namespace muhr::loyalty
