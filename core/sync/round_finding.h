// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/round.h"

#include <optional>
#include <utility>

// What the tasks of a round answer, out of what the store answered them.
namespace muhr::sync {

/// Of a task that finds nothing out.
inline store::Result<Round::Finding> done(const store::Result<void> &outcome)
{
    return outcome ? store::Result<Round::Finding>(std::monostate()) : base::Unexpected{outcome.error()};
}

inline store::Result<Round::Finding> batchFound(store::Result<std::optional<PushBatch>> batch)
{
    if (!batch)
        return base::Unexpected{batch.error()};
    return *batch ? Round::Finding(std::move(**batch)) : Round::Finding();
}

} // namespace muhr::sync
