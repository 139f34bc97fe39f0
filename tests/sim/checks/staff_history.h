// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/crypto/owner_key.h"
#include "core/loyalty/role.h"
#include "core/store/event_table.h"
#include "tests/sim/world/world.h"

#include <map>
#include <vector>

namespace muhr::tests::sim {

/// Who of the staff was what, and which key each owner was known by, as the endpoint numbered it: kept by hand, beside
/// what the core makes of the same events.
class StaffHistory
{
public:
    explicit StaffHistory(World &world) : m_world(world) {}

    /// The next one of the settled history.
    void take(const store::StoredEvent &stored);

    /// She is it now, or was it then.
    bool mayActAs(const base::StaffId &staff, loyalty::Role role, base::Instant at) const;
    bool wasEver(const base::StaffId &staff, loyalty::Role role) const;
    /// By the key that she is known by now, or by any that she had: mostly asked of what an owner of the shop let count
    /// later.
    bool hasSigned(const store::StoredEvent &stored, bool isByKeyOfNow) const;
    /// The shop has known her by another key than this one.
    bool hadAnotherKey(const base::StaffId &staff, const QByteArray &key) const;

private:
    struct Standing
    {
        base::Instant from;
        loyalty::Role role = loyalty::Role::Cashier;
        bool isActive = true;

        bool grants(loyalty::Role claimed) const;
    };

    void takeKey(const loyalty::Event &event, const loyalty::DocumentWritten &written);

    World &m_world;
    std::map<base::StaffId, std::vector<Standing>> m_standings;
    /// Empty: it was cleared, or is gone.
    std::map<base::StaffId, std::vector<QByteArray>> m_keys;
};

} // namespace muhr::tests::sim
