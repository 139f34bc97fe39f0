// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"

namespace muhr::store {

/// On PostgreSQL a second wall stands between the shops, behind the `shop = :shop` of every statement: row-level
/// security, for the owner of the tables too. A statement sees the rows of the shop that it names and no others; one
/// that names none sees nothing.
///
/// A few look-ups come before the shop is known (whose bearer, which shop's join page, what is due): they take the role
/// `muhr_crossing` for the length of one statement. It may read a few columns of a few tables, and change nothing.
///
/// Source: PostgreSQL 15, 5.8 "Row Security Policies". On SQLite, where a file has one reader and writer, all of them
/// do nothing.

/// After a migration, in its transaction.
Result<void> raiseWalls(Transaction &transaction);
/// Before a migration: it may work on the rows of all shops.
Result<void> lowerWalls(Transaction &transaction);
/// A user of the server that owns nothing may serve with these tables from now on. By the owner of the tables.
Result<void> letServe(Transaction &transaction, const QString &user);

} // namespace muhr::store
