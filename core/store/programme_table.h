// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/programme_shelf.h"
#include "core/store/transaction.h"

namespace muhr::store {

enum class ProgrammeVersionState {
    InForce = 1,
    /// Published on top of a version that was no longer in force: a draft beside the other.
    Draft = 2,
    Earlier = 3,
};

/// One published version of a programme; its JSON is the blob of that hash.
struct ProgrammeVersionRow
{
    base::Sha256 version;
    base::ProgrammeId programme;
    base::Sha256 basedOn;
    base::EventId event;
    bool isDefault = false;
    ProgrammeVersionState state = ProgrammeVersionState::InForce;
    base::Instant at;
};

/// A version that is there already only changes its state.
Result<void> writeProgrammeVersion(Transaction &transaction, const base::ShopId &shop, const ProgrammeVersionRow &row);
Result<void> removeProgrammeVersion(Transaction &transaction, const base::ShopId &shop, const base::Sha256 &version);
/// All versions of all programmes, by moment.
Result<std::vector<ProgrammeVersionRow>> listProgrammeVersions(Database &database, const base::ShopId &shop);
/// Nothing: no version of it is in force.
Result<std::optional<ProgrammeVersionRow>> programmeInForce(Database &database, const base::ShopId &shop,
                                                            const base::ProgrammeId &programme);

/// The version of it in force, on the shelf; nothing: there is none, or its JSON has not come yet.
Result<const loyalty::PublishedProgramme *> publishedInForce(Database &database, const base::ShopId &shop,
                                                             const base::ProgrammeId &programme,
                                                             const loyalty::ProgrammeShelf &shelf);

/// Every version that was ever published, parsed: what decide and fold look terms up in. Kept between calls on the same
/// connection; a version whose JSON has not come yet is left out.
Result<loyalty::ProgrammeShelf> programmeShelf(Database &database, const base::ShopId &shop);

} // namespace muhr::store
