// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expected.h"
#include "core/base/source_text.h"

namespace muhr::store {

/// Why the store could not read or write. After any of them the connection has rolled back and works again.
enum class StoreError {
    DiskFull,
    /// The disk refused: pulled out, read error, quota.
    IoFailed,
    /// This connection only reads.
    ReadOnly,
    /// Another connection held the file, or the shop on a server, longer than five seconds.
    Busy,
    /// The line to the database server is lost. Of a commit nobody knows whether it was stored.
    Unreachable,
    Damaged,
    /// A CHECK, foreign key or unique key of the schema said no, which is a mistake of ours, not of the shop.
    AgainstTheSchema,
    /// The statement was broken off or is wrong.
    Failed,
};

template <typename T>
using Result = base::Expected<T, StoreError>;

base::SourceText sourceText(StoreError error);

} // namespace muhr::store
