// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/language.h"
#include "core/loyalty/card_state.h"
#include "core/loyalty/programme_shelf.h"

#include <QJsonObject>

namespace muhr::report {

/// A card as scripts read it. Source: interfaces.md, `state`.
QJsonObject cardJson(const loyalty::ProgrammeShelf &shelf, const loyalty::PublishedProgramme &inForce,
                     const loyalty::CardState &card, base::Language language, base::Instant now);

} // namespace muhr::report
