// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expected.h"
#include "core/base/id.h"
#include "core/store/open_error.h"
#include "core/store/server_address.h"

#include <memory>

class QSqlError;

namespace muhr::store {

struct Connection;

/// What is PostgreSQL's alone: the session, its errors and its locks.

/// Opens and looks whether it is an empty database or a store of ours that is not too new; a reading one must be quite
/// up to date. The schema is as it was found.
base::Expected<std::unique_ptr<Connection>, OpenError> openPostgresql(const ServerAddress &address, bool onlyReads);

/// What every session is told at its beginning.
bool prepareSession(Connection &connection);

/// Source: PostgreSQL 15, Appendix A "Error Codes". Without a code the line itself is gone.
StoreError postgresqlErrorOf(const QSqlError &error);

/// From here on rows of this shop alone can be seen (row_walls); no shop: none.
Result<void> enterShop(Connection &connection, const QByteArray &shop);

/// Whoever holds it writes alone in the whole database.
Result<void> lockStore(Connection &connection);
/// Whoever holds it writes beside others, but not beside one who writes alone.
Result<void> shareStore(Connection &connection);
/// Whoever holds it writes alone in this shop, beside those who do so in others: the row of the shop is locked, which
/// gives numbers without a gap.
Result<void> lockShop(Connection &connection, const base::ShopId &shop);

/// The keys that an erase has destroyed are cleared away: without them what else is left can't be read. Nothing happens
/// where the user does not own the tables; then the server does it within a minute or so (row_walls).
Result<void> sweepErased(Connection &connection);

} // namespace muhr::store
