// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/event.h"
#include "core/loyalty/rights.h"
#include "core/store/at_hand.h"
#include "core/store/database.h"
#include "core/store/device_table.h"
#include "core/store/staff_table.h"

#include <map>
#include <optional>

namespace muhr::sync {

enum class Right {
    Yes,
    No,
    /// Whoever did it had the right before, and had left or been given a lower role when it was done. Perhaps the
    /// laptop did not know: an owner says whether it counts.
    NotAnyMore,
    /// The laptop is for the counter, and no owner of the shop has signed this act.
    NeedsOwner,
};

/// An event as it came, and what is said to be an owner's signature of it; mostly empty.
struct OwnerWord
{
    base::Sha256 event;
    QByteArray signature;
};

/// Whether staff and device had the right to an event: the same table as at the counter, asked once more (I14). For the
/// events of one push, of which most are of the same staff.
class EventRights
{
public:
    /// `atHand`: what the push has at hand; it outlives this.
    EventRights(store::Database &database, const store::DeviceRow &device, store::AtHand *atHand = nullptr)
        : m_database(database), m_device(device), m_atHand(atHand)
    {
    }

    /// To an event of business time `at`. The role it claims must not be above what its member of staff has or had
    /// then, nor the act above the ceiling of its device: unless that is a laptop for the counter, and she who acts is
    /// an owner now and has signed this very event with the key that the shop knows her by now. Nobody's signature is
    /// looked at where none is needed.
    store::Result<Right> to(const loyalty::Event &event, base::Instant at, const OwnerWord &word = {});
    /// Whether the event settles by what an owner signed alone.
    bool isByOwnersWord(const loyalty::Event &event) const;
    /// Somebody's role has changed.
    void forget() { m_staff.clear(); }

private:
    store::Result<Right> ofWhomItClaims(const loyalty::Event &event, base::Instant at);
    store::Result<std::optional<store::StaffRow>> staffOf(const loyalty::Event &event);
    store::Result<Right> byOwnersWord(const loyalty::Event &event, const OwnerWord &word);
    store::Result<loyalty::EventRightsContext> contextOf(const loyalty::Event &event, base::Instant at);

    store::Database &m_database;
    const store::DeviceRow &m_device;
    store::AtHand *m_atHand;
    std::map<base::StaffId, std::optional<store::StaffRow>> m_staff;
};

} // namespace muhr::sync
