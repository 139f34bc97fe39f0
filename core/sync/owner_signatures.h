// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/event.h"
#include "core/store/database.h"

#include <set>

namespace muhr::sync {

/// What owners signed of the events of one message. Only acts that claim an owner where the laptop is for less have
/// been signed, so nothing is looked up for all others.
class OwnerSignatures
{
public:
    static store::Result<OwnerSignatures> of(store::Database &database, const base::ShopId &shop);
    /// Empty: nobody signed it.
    store::Result<QByteArray> find(const loyalty::Event &event) const;

private:
    explicit OwnerSignatures(store::Database &database) : m_database(&database) {}

    store::Database *m_database;
    std::set<base::DeviceId> m_ownersLaptops;
};

} // namespace muhr::sync
