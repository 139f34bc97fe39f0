// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endpoint/route.h"

namespace muhr::endpoint {

/// The same answer over gzip: a body that says it is packed (Content-Encoding) is unpacked before, and what is answered
/// is packed where it is worth it, for whoever takes it (Accept-Encoding). `bodyLimit` is the route's and holds for
/// what comes out, too: 413 beyond, 400 for what can't be unpacked, 415 for another coding. Each reply says that
/// packed bodies are taken (RFC 7694).
Answer packed(Answer answer, std::uint64_t bodyLimit = defaultBodyLimit);

} // namespace muhr::endpoint
