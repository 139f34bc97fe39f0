// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/event.h"
#include "core/store/transaction.h"

#include <optional>
#include <set>

namespace muhr::store {

/// Of a publication that was refused: the version it would have brought. Of any other event: nothing to note.
Result<void> noteRefusedProgramme(Transaction &transaction, const loyalty::Event &refused);
/// The refused ones of a shop, without those that were published all the same by another event; asked for once.
class RefusedProgrammes
{
public:
    RefusedProgrammes(Database &database, const base::ShopId &shop) : m_database(database), m_shop(shop) {}

    /// Whether it was done under one: no card could be made of it.
    Result<bool> isUnderOne(const loyalty::Event &event);
    /// One was refused or published since.
    void forget() { m_versions.reset(); }

private:
    Database &m_database;
    base::ShopId m_shop;
    std::optional<std::set<base::Sha256>> m_versions;
};

} // namespace muhr::store
