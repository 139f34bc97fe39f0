// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/shop_keys.h"
#include "core/actions/workplace.h"
#include "core/crypto/device_key.h"
#include "core/crypto/key_box.h"
#include "core/crypto/wrapped_key.h"
#include "core/loyalty/role.h"
#include "core/sync/enrol_device.h"
#include "core/sync/enrol_wire.h"
#include "core/sync/settle.h"
#include "tests/sim/world/machine.h"
#include "tests/sim/world/network.h"
#include "tests/sim/world/settings.h"

#include <memory>

namespace muhr::tests::sim {

/// The endpoint: its store, its secrets, and the functions under its routes, called as the routes call them.
class Endpoint : public Machine
{
public:
    Endpoint(const Disks &disks, const base::Instant &truth, std::uint64_t seed);

    /// The link to an empty place, or to one for a laptop of this shop.
    sync::EnrolLinkText newPlace(const base::ShopId &shop, loyalty::Ceiling ceiling);
    base::Expected<sync::EnrolAnswer, words::Refused> enrol(const sync::EnrolRequest &request);
    base::Expected<sync::JoinAnswer, words::Refused> give(const sync::JoinRequest &request);
    /// The link by which a laptop lets another one in, as its own store has it.
    sync::EnrolLinkText linkOf(const crypto::Token &token) const { return {address(), token, m_box.publicKey(), {}}; }

    /// Its secrets; nothing before the shop has come.
    const std::shared_ptr<const actions::ShopKeys> &keys() const { return m_keys; }

    /// Its join page, where nobody stands.
    actions::Workplace joinPage(const base::ShopId &shop, const base::BranchId &branch);

    /// Signs devices in, settles what they push and serves what they pull.
    Message answer(const Message &request, Mutant mutant);

private:
    static QString address();
    Message signIn(const Message &request);
    Message push(const Message &request, const sync::PushedBy &by, Mutant mutant);
    Message pull(const Message &request, const sync::PushedBy &by);
    Message snapshot(const Message &request, const sync::PushedBy &by);
    /// Somebody who comes by a link, and whoever has invited her.
    Message enrolAnswer(const Message &request);
    Message inviteAnswer(const Message &request);
    Message repair(const Message &request, const sync::PushedBy &by, Mutant mutant);
    Message blobs(const Message &request, const sync::PushedBy &by);
    Message settle(const Message &request, const sync::PushedBy &by, Mutant mutant);
    /// The key that the shop has since a device was revoked.
    void takeNextKeys(const base::ShopId &shop);
    sync::FindShopKey findKey();
    void setRevoked(const sync::PushedBy &by, bool isRevoked);
    void invent(const base::ShopId &shop);
    void spoilHead(const base::ShopId &shop);

    base::DeviceId m_device;
    crypto::DeviceKey m_signing;
    crypto::BoxKey m_box;
    std::shared_ptr<const actions::ShopKeys> m_keys;
    /// H of the last number when they were looked for.
    std::optional<base::Sha256> m_keysAsOf;
};

} // namespace muhr::tests::sim
