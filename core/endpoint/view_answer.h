// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expected.h"
#include "core/endpoint/cards.h"
#include "core/endpoint/reply.h"
#include "core/endpoint/request.h"

namespace muhr::endpoint {

/// readCard or readRotatingCard.
using ReadCard = store::Result<std::optional<pass::CardContents>> (*)(const Services &, store::Database &,
                                                                      const base::ShopId &, const base::CustomerId &);

/// The card behind a view token, or the page that says why there is none: replaced, erased, never there.
base::Expected<pass::CardContents, Reply> cardAtView(Services &services, const Request &request, const QString &view,
                                                     ReadCard read);

} // namespace muhr::endpoint
