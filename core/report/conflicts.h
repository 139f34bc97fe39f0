// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/role.h"
#include "core/report/conflict_facts.h"
#include "core/report/document_value.h"

#include <optional>

namespace muhr::report {

/// A value that was set aside when two laptops wrote one register, as it stands now.
struct FoundConflict
{
    store::DocumentConflict row;
    WrittenValue aside;
    /// What the register holds, with what waits here.
    WrittenValue now;
    /// Fields that the one set aside had changed.
    QStringList fields;
    /// They say now what had been set aside.
    bool isUsed = false;
    /// Her card was replaced twice: the newer code is valid, and the other one never again.
    bool isOfCard = false;
    /// What can take the place of what holds; nothing: it is the same all over.
    std::optional<WrittenValue> other;
};

/// Of the write whose value was set aside. Nothing: no such conflict, erased, or the keys do not open it.
store::Result<std::optional<FoundConflict>> findConflict(store::Database &database, const store::PeopleKeys *keys,
                                                         const base::ShopId &shop, const base::EventId &event);
/// Data of customers only for a role that may see it. Drafts are programmes that a later publication left beside the
/// one in force.
store::Result<ConflictList> conflictList(store::Database &database, const store::PeopleKeys *keys,
                                         const base::ShopId &shop, loyalty::Role role);

} // namespace muhr::report
