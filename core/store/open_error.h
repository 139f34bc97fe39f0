// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/source_text.h"
#include "core/store/store_error.h"

namespace muhr::store {

/// Why a store could not be opened.
enum class OpenError {
    /// Another program writes to it.
    AlreadyOpen,
    /// Made by a later Muhr.
    Newer,
    /// Made by an earlier Muhr, and this connection may only read.
    Older,
    Damaged,
    /// Some other file.
    NotADatabase,
    /// No bytes, or no shop was ever made in it.
    Empty,
    Missing,
    DiskFull,
    NoRight,
    IoFailed,
    /// The disk (a network folder, mostly) has no write-ahead log, without which a power cut loses acts.
    UnsafeDisk,

    // Of a database server:
    /// There is no such server, or it does not answer.
    NoServer,
    /// It knows no such user, password or database.
    NotLetIn,
    /// It holds tables of something else, or text in another encoding than UTF-8.
    OtherDatabase,
    /// Of a later Muhr.
    NewerDatabase,
    /// Empty or of an earlier Muhr, and this user may not change that.
    NeedsOwner,
    /// Qt's plugin for PostgreSQL is not installed.
    NoDriver,
};

base::SourceText sourceText(OpenError error);

/// What it means for opening that a statement failed.
OpenError openErrorOf(StoreError error);

} // namespace muhr::store
