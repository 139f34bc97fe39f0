// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/programme_version.h"

namespace muhr::cli {

/// The shop as whoever may see its reports reads it.
struct ReportPlace
{
    actions::Workplace &place;
    Versions versions;
};

/// Errors: needs_manager, not_allowed, those of opening the store and those of versionsOf.
actions::Outcome<ReportPlace> openForReports(Invocation &invocation);

} // namespace muhr::cli
