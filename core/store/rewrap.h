// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/store/people.h"

namespace muhr::store {

/// After the shop got its next key: wraps the keys of at most so many persons anew by it, so that what is copied from
/// now on opens by none that a revoked device has. Answers how many it did; fewer than `atMost`: all are done. What no
/// key here opens stays as it is.
Result<std::int64_t> rewrapPersonKeys(Transaction &transaction, const PeopleKeys &keys, base::Random &random,
                                      std::int64_t atMost);

} // namespace muhr::store
