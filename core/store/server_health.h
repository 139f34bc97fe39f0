// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace muhr::store {

/// What an operator should know about a database server.
struct ServerHealth
{
    /// The user passes by row-level security (row_walls).
    bool seesAllShops = false;
    /// The user could take the walls down.
    bool ownsTables = false;
    /// The server does not wait for its disk.
    bool losesOnPowerCut = false;
};

/// Of a file: nothing to say.
Result<ServerHealth> serverHealth(Database &database);

} // namespace muhr::store
