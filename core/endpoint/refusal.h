// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endpoint/reply.h"
#include "core/endpoint/request.h"

namespace muhr::endpoint {

struct Services;

/// How "not found" and the like look: JSON for laptops and scripts, a page in her language for whoever mistyped what
/// stands on a poster, else the plain words of HTTP.
Reply refuse(const Services &services, int status, const Request &request);

} // namespace muhr::endpoint
