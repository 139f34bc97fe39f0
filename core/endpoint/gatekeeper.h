// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endpoint/router.h"

namespace muhr::endpoint {

/// Recognises laptops by their bearer and phones by the token of the pass that the address names (blanks `pass_type`
/// and `serial`). Refuses without a word on what was wrong.
base::Expected<Caller, Reply> recognise(Services &services, Access::Kind kind, const Request &request,
                                        const PathValues &values);

/// What follows the scheme in an Authorization header; the scheme is compared without case (RFC 9110, 11.1).
std::optional<QByteArray> credentials(const Request &request, QByteArrayView scheme);

} // namespace muhr::endpoint
