// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/shop_folder.h"
#include "tests/support/store_file.h"

namespace muhr::bench {

/// A store with so many settled events, the same every time: one customer to twenty events, whose visits come in no
/// order; one act in fifty is undone or comes back in part, and some cards are stamped before they join.
class BusyStore
{
public:
    using Folders = std::unordered_map<base::CustomerId, store::CardFolder, store::IdHash>;

    explicit BusyStore(int events);

    store::Database &database() { return *m_database; }
    QString path() const { return m_file.path(); }
    const base::ShopId &shop() const { return m_shop; }
    const loyalty::ProgrammeShelf &shelf() const { return m_shelf; }
    /// The cards as the events were folded, one after the other, when they were made.
    const Folders &cards() const { return m_cards; }

private:
    class Maker;

    tests::StoreFile m_file;
    std::optional<store::Database> m_database;
    base::ShopId m_shop;
    loyalty::ProgrammeShelf m_shelf;
    Folders m_cards;
};

} // namespace muhr::bench
