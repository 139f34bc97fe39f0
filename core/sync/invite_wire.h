// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/sha256.h"
#include "core/crypto/device_key.h"
#include "core/loyalty/role.h"
#include "core/store/invitation_table.h"

#include <QJsonObject>
#include <QString>

#include <optional>

// POST /sync/v1/invite: how a laptop of the shop lets another one in. It offers a link, looks who has come with it, and
// decides once the people at both have compared six digits.
namespace muhr::sync {

enum class InviteStep { Offer = 1, Look = 2, Decide = 3 };

/// {"shop", "device", "token_hash", "step": "offer" | "look" | "decide", "signature"}, of an offer "ceiling": 2 (till)
/// or 3 (owner), of a decision "asker" and "accept".
struct InviteRequest
{
    base::ShopId shop;
    /// Who invites.
    base::DeviceId device;
    base::Sha256 token;
    InviteStep step = InviteStep::Look;
    loyalty::Ceiling ceiling = loyalty::Ceiling::Till;
    /// Whom the decision is about: somebody else may not come in between.
    base::DeviceId asker;
    bool accepts = false;
    QByteArray signature;
};

/// What is signed: "muhr/invite/1" ‖ shop ‖ device ‖ token hash ‖ step ‖ ceiling ‖ asker ‖ accepts, a byte each but
/// the ids.
QByteArray inviteText(const InviteRequest &request);
void sign(InviteRequest &request, const crypto::DeviceKey &key);

/// {"time", "expires", "decision": "none" | "accepted" | "refused", "asker": {"device", "signing_key", "box_key"} or
/// absent, "enrolled"}
struct InviteAnswer
{
    /// By the endpoint's clock, as `expires`.
    base::Instant time;
    base::Instant expires;
    store::InvitationDecision decision = store::InvitationDecision::None;
    std::optional<store::InvitedDevice> asker;
    /// It has got the shop.
    bool isEnrolled = false;
};

QJsonObject inviteJson(const InviteRequest &request);
std::optional<InviteRequest> parseInvite(const QJsonObject &object);
QJsonObject inviteAnswerJson(const InviteAnswer &answer);
std::optional<InviteAnswer> parseInviteAnswer(const QJsonObject &object);

/// What both laptops show, from the link and the keys of the one that has come: "042117". Whoever else got hold of the
/// link has other keys, and other digits but for one time in a million.
QString sixDigits(const base::Sha256 &token, const store::InvitedDevice &asker);
/// For people to compare, of whatever both sides know; `text` begins with what it is for.
QString sixDigitsOf(const QByteArray &text);

} // namespace muhr::sync
