// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"
#include "core/store/transaction.h"

namespace muhr::store {

/// Who came with the link of an invitation: a laptop that is in no shop yet.
struct InvitedDevice
{
    base::DeviceId device;
    /// Ed25519, 32 bytes.
    QByteArray signingKey;
    /// X25519, 32 bytes.
    QByteArray boxKey;
    friend bool operator==(const InvitedDevice &, const InvitedDevice &) = default;
};

enum class InvitationDecision { None = 0, Accepted = 1, Refused = 2 };

/// Beside its enrol link: which laptop of the shop made it, who came with it, and what was said to that. On the
/// endpoint.
struct Invitation
{
    base::Sha256 token;
    base::DeviceId invitedBy;
    std::optional<InvitedDevice> asker;
    InvitationDecision decision = InvitationDecision::None;
};

Result<void> insertInvitation(Transaction &transaction, const base::ShopId &shop, const Invitation &invitation);
/// Nothing: the link was made by the endpoint itself.
Result<std::optional<Invitation>> findInvitation(Database &database, const base::ShopId &shop,
                                                 const base::Sha256 &token);
/// The first who comes; another changes nothing.
Result<void> setInvitationAsker(Transaction &transaction, const base::ShopId &shop, const base::Sha256 &token,
                                const InvitedDevice &asker);
/// Once; another decision changes nothing.
Result<void> decideInvitation(Transaction &transaction, const base::ShopId &shop, const base::Sha256 &token,
                              InvitationDecision decision);

} // namespace muhr::store
