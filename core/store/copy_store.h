// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"

namespace muhr::store {

/// Why a store could not be copied into another one. Nothing is in the other one then.
enum class CopyError {
    /// There is something in the other store already.
    NotEmpty,
    /// What arrived is not what was sent.
    Different,
    /// The store could not be read, or the other one could not be written.
    ReadFailed,
    WriteFailed,
};

base::SourceText sourceText(CopyError error);

struct CopiedStore
{
    std::int64_t shops = 0;
    std::int64_t rows = 0;
};

/// Copies every row of every shop, and the places that wait for one, into an empty store of either engine; what arrived
/// is read again and compared value by value. All or nothing. Nobody writes to either of them meanwhile: both are
/// locked.
base::Expected<CopiedStore, CopyError> copyStore(Database &from, Database &to);

} // namespace muhr::store
