// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/event.h"
#include "core/store/database.h"
#include "core/store/device_table.h"

namespace muhr::sync {

enum class Right {
    Yes,
    No,
    /// Whoever did it had the right before, and had left or been given a lower role when it was done. Perhaps the
    /// laptop did not know: an owner says whether it counts.
    NotAnyMore,
};

/// Whether staff and device had the right to an event of business time `at`: the same table as at the counter, asked
/// once more (I14). The role it claims must not be above what its member of staff has or had then, nor the act above
/// the ceiling of its device.
store::Result<Right> rightTo(store::Database &database, const store::DeviceRow &device, const loyalty::Event &event,
                             base::Instant at);

} // namespace muhr::sync
