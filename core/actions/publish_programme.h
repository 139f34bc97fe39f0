// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/action_error.h"
#include "core/base/id.h"
#include "core/base/sha256.h"

#include <QByteArray>

#include <optional>

namespace muhr::actions {

struct Workplace;

/// A new version of a programme, or a new programme. What was given before is never touched.
struct PublishProgramme
{
    QByteArray json;
    /// Nothing: the shop's default programme.
    std::optional<base::ProgrammeId> programme;
    /// The version that whoever changed it had before them; nothing: the one in force. Where another one is in force
    /// by now, the new version stays a draft beside it.
    std::optional<base::Sha256> basedOn = std::nullopt;
};

struct ProgrammePublished
{
    base::EventId event;
    base::ProgrammeId programme;
    base::Sha256 version;
    /// None for the first.
    base::Sha256 basedOn;
    bool isInForce = true;
};

/// Errors: bad_value (the first wrong field, a version that never was), not_allowed.
Outcome<ProgrammePublished> publishProgramme(Workplace &workplace, const PublishProgramme &command);

} // namespace muhr::actions
