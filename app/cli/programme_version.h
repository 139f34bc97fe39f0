// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"
#include "core/loyalty/programme_shelf.h"
#include "core/store/programme_table.h"

#include <QString>

#include <vector>

namespace muhr::cli {

/// The versions of the shop's default programme, and the one in force.
struct Versions
{
    base::ProgrammeId programme;
    loyalty::ProgrammeShelf shelf;
    const loyalty::PublishedProgramme *inForce = nullptr;
    std::vector<store::ProgrammeVersionRow> rows;
};

/// Errors: bad_value where the shop has no programme, needs_newer_muhr where the one in force has not come here yet.
actions::Outcome<Versions> versionsOf(actions::Workplace &place);

/// By the first characters of its id, at least four and of one version only. Errors: bad_value.
actions::Outcome<store::ProgrammeVersionRow> versionNamed(const Versions &versions, const QString &prefix);

} // namespace muhr::cli
