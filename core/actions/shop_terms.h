// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/action_error.h"
#include "core/loyalty/decide.h"
#include "core/store/shop_table.h"

#include <optional>

namespace muhr::actions {

struct Workplace;

/// What acts are judged by: every version there ever was, and the one in force.
struct ShopTerms
{
    loyalty::ProgrammeShelf shelf;
    const loyalty::PublishedProgramme *inForce = nullptr;
};

/// Of the programme, or of the shop's default one. Errors: bad_value (programme), needs_newer_muhr.
Outcome<ShopTerms> termsInForce(Workplace &workplace, const store::ShopRow &shop,
                                const std::optional<base::ProgrammeId> &programme = {});

/// Now, here and by whoever is signed in, as business time runs.
Outcome<loyalty::ActMoment> momentOf(Workplace &workplace, const store::ShopRow &shop);

} // namespace muhr::actions
