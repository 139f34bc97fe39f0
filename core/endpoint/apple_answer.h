// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endpoint/reply.h"
#include "core/endpoint/request.h"
#include "core/pass/card_contents.h"
#include "core/store/pass_table.h"

namespace muhr::endpoint {

struct Services;

/// A signed .pkpass, or 304 if the phone has this revision. Never kept by any cache between.
Reply appleAnswer(const Services &services, const Request &request, const pass::CardContents &card,
                  const store::PassRow &pass);

} // namespace muhr::endpoint
