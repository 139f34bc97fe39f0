// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/open_error.h"
#include "core/store/store_error.h"
#include "core/words/refused.h"

namespace muhr::report {

/// What a failure of the store means for whoever acts or asks.
words::Refused refusalOf(store::StoreError error);
words::Refused refusalOf(store::OpenError error);

} // namespace muhr::report
