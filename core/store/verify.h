// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"

namespace muhr::store {

/// What is wrong with a row.
enum class WrongKind {
    /// SQLite's own check of its pages; the row is SQLite's sentence.
    Page,
    /// The bytes of an event are no event, or their hash is another.
    EventBytes,
    /// A column says something else than the bytes.
    EventColumns,
    /// The event names another predecessor than its device's chain has, or the last of a device's events is gone.
    Chain,
    /// Numbers have a gap.
    Number,
    /// H does not recompute.
    Head,
    /// The card says something else than its events.
    CardState,
    /// The shop's cursor is not at its last event.
    Cursor,
};

/// "page", "event_bytes" …: for scripts.
const char *wrongKindWord(WrongKind kind);

/// A row that is not what its events make it.
struct WrongRow
{
    WrongKind kind = WrongKind::Page;
    /// The id of the event, card, device or shop.
    QString row;
};

/// What a check of the whole shop found.
struct Verification
{
    std::int64_t events = 0;
    std::int64_t cards = 0;
    std::vector<WrongRow> wrong;
    /// H of the last number; nothing before anything is settled.
    std::optional<base::Sha256> head;
};

/// Recomputes every hash, every chain, H and every card from the events, and compares. Reads only; some seconds a
/// hundred thousand events.
Result<Verification> verify(Database &database, const base::ShopId &shop);

} // namespace muhr::store
