// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/checks/staff_history.h"

#include "core/store/blob_table.h"
#include "core/store/owner_signature_table.h"
#include "tests/support/sure.h"

#include <algorithm>

namespace muhr::tests::sim {
namespace {

using loyalty::Role;

/// Of the document of somebody's name: what an owner signs by.
constexpr std::int64_t ownerKeyField = 1;

int rankOf(Role role)
{
    return role == Role::Owner ? 3 : role == Role::Manager ? 2 : role == Role::Cashier ? 1 : 0;
}

} // namespace

bool StaffHistory::Standing::grants(Role claimed) const
{
    return isActive && rankOf(claimed) <= rankOf(role);
}

void StaffHistory::take(const store::StoredEvent &stored)
{
    const loyalty::Body &body = stored.event.body;
    if (const auto *created = std::get_if<loyalty::ShopCreated>(&body))
        m_standings[created->owner].push_back({stored.at, Role::Owner, true});
    else if (const auto *set = std::get_if<loyalty::StaffSet>(&body))
        m_standings[set->staff].push_back({stored.at, set->role, set->isActive});
    else if (const auto *written = std::get_if<loyalty::DocumentWritten>(&body))
        takeKey(stored.event, *written);
}

void StaffHistory::takeKey(const loyalty::Event &event, const loyalty::DocumentWritten &written)
{
    if (written.type != loyalty::DocumentType::StaffName || written.field != ownerKeyField)
        return;
    const auto blob = written.blob ? sure(store::findBlob(m_world.endpoint().database(), m_world.shop(),
                                                          event.blobs[static_cast<std::size_t>(*written.blob)]))
                                   : std::nullopt;
    const auto key = blob ? crypto::SealedOwnerKey::parse(blob->bytes) : std::nullopt;
    m_keys[base::StaffId::fromBytes(written.document.raw())].push_back(key ? key->publicKey.bytes() : QByteArray());
}

bool StaffHistory::mayActAs(const base::StaffId &staff, Role role, base::Instant at) const
{
    const auto found = m_standings.find(staff);
    if (found == m_standings.end())
        return false;
    const auto &standings = found->second;
    if (standings.back().grants(role))
        return true;
    const Standing *then = nullptr;
    for (const Standing &standing : standings) {
        if (standing.from > at)
            break;
        then = &standing;
    }
    return then && then->grants(role);
}

bool StaffHistory::wasEver(const base::StaffId &staff, Role role) const
{
    const auto found = m_standings.find(staff);
    return found != m_standings.end() && std::any_of(found->second.begin(), found->second.end(),
                                                     [&](const Standing &standing) { return standing.grants(role); });
}

bool StaffHistory::hasSigned(const store::StoredEvent &stored, bool isByKeyOfNow) const
{
    const auto found = m_keys.find(stored.event.staff);
    const auto signature =
        sure(store::findOwnerSignature(m_world.endpoint().database(), m_world.shop(), stored.event.id));
    if (found == m_keys.end() || !signature)
        return false;
    const auto hasMade = [&](const QByteArray &bytes) {
        const auto key = crypto::OwnerPublicKey::fromBytes(bytes);
        return key && key->verifies(crypto::ownerActText(stored.hash), *signature);
    };
    const auto &keys = found->second;
    return isByKeyOfNow ? hasMade(keys.back()) : std::any_of(keys.begin(), keys.end(), hasMade);
}

bool StaffHistory::hadAnotherKey(const base::StaffId &staff, const QByteArray &key) const
{
    const auto found = m_keys.find(staff);
    return found == m_keys.end() ||
           std::any_of(found->second.begin(), found->second.end(), [&](const QByteArray &each) { return each != key; });
}

} // namespace muhr::tests::sim
