// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/pass/card_contents.h"
#include "core/store/database.h"
#include "core/store/people.h"
#include "core/store/store_error.h"

#include <optional>

namespace muhr::report {

/// Everything the card of a customer says, in her language. Nothing where there is no such customer, or the terms of
/// the programme have not come here yet. `programme`: the shop's default unless another is meant. Without `keys` the
/// card has no name, code, number and view; where she is erased, or her code is no longer valid, it is void.
store::Result<std::optional<pass::CardContents>>
cardContents(store::Database &database, const store::PeopleKeys *keys, const base::ShopId &shop,
             const base::CustomerId &customer, const std::optional<base::ProgrammeId> &programme, base::Instant now);

} // namespace muhr::report
