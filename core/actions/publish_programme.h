// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/action_error.h"
#include "core/base/id.h"
#include "core/base/sha256.h"

#include <QByteArray>

namespace muhr::actions {

struct Workplace;

/// A new version of a programme, or a new programme. What was given before is never touched.
struct PublishProgramme
{
    QByteArray json;
    /// Nothing: the shop's default programme.
    std::optional<base::ProgrammeId> programme;
};

struct ProgrammePublished
{
    base::EventId event;
    base::ProgrammeId programme;
    base::Sha256 version;
};

/// Errors: bad_value (the first wrong field), not_allowed.
Outcome<ProgrammePublished> publishProgramme(Workplace &workplace, const PublishProgramme &command);

} // namespace muhr::actions
