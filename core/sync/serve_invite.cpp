// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/serve_invite.h"

#include "core/actions/action_error.h"
#include "core/store/device_table.h"
#include "core/store/enrol_table.h"

namespace muhr::sync {
namespace {

using actions::Outcome;
using base::Unexpected;
using words::Refusal;

Outcome<void> mayInvite(store::Database &database, const InviteRequest &request)
{
    const auto device = store::findDevice(database, request.shop, request.device);
    if (!device)
        return actions::refused(device.error());
    if (!*device || (*device)->isRevoked || (*device)->ceiling != loyalty::Ceiling::Owner)
        return words::refused(Refusal::NotAllowed);
    const auto key = crypto::DevicePublicKey::fromBytes((*device)->signingKey);
    return key && key->verifies(inviteText(request), request.signature) ? Outcome<void>()
                                                                        : words::refused(Refusal::NotAllowed);
}

/// An invitation and the link that it is of.
struct Offered
{
    store::EnrolLink link;
    store::Invitation invitation;
};

Outcome<Offered> offer(store::Transaction &transaction, const InviteRequest &request, base::Instant now)
{
    Offered made;
    made.link.shop = request.shop;
    made.link.token = request.token;
    made.link.ceiling = request.ceiling;
    made.link.expiresAt = now + invitationTime;
    made.invitation.token = request.token;
    made.invitation.invitedBy = request.device;
    const auto linked = store::insertEnrolLink(transaction, made.link);
    const auto written =
        linked ? store::insertInvitation(transaction, request.shop, made.invitation) : store::Result<void>(linked);
    return written ? Outcome<Offered>(made) : actions::refused(written.error());
}

Outcome<Offered> find(store::Transaction &transaction, const InviteRequest &request, base::Instant now)
{
    const auto link = store::findEnrolLink(transaction.database(), request.shop, request.token);
    const auto invitation = store::findInvitation(transaction.database(), request.shop, request.token);
    if (!link || !invitation)
        return actions::refused(!link ? link.error() : invitation.error());
    // The same offer again: its answer was lost.
    if (!*link && request.step == InviteStep::Offer)
        return offer(transaction, request, now);
    if (!*link || !*invitation || (*invitation)->invitedBy != request.device)
        return words::refused(Refusal::NotAllowed);
    return Offered{**link, **invitation};
}

Outcome<void> decide(store::Transaction &transaction, const InviteRequest &request, Offered &offered, base::Instant now)
{
    store::Invitation &invitation = offered.invitation;
    if (!invitation.asker || invitation.asker->device != request.asker)
        return words::refused(Refusal::NotAllowed);
    const auto decision = request.accepts ? store::InvitationDecision::Accepted : store::InvitationDecision::Refused;
    if (invitation.decision == decision)
        return {};
    if (invitation.decision != store::InvitationDecision::None || *offered.link.expiresAt < now)
        return words::refused(Refusal::NotAllowed);
    invitation.decision = decision;
    offered.link.expiresAt = now + invitationTime;
    const auto decided = store::decideInvitation(transaction, request.shop, request.token, decision);
    if (!decided)
        return actions::refused(decided.error());
    const auto longer = store::setEnrolLinkExpiry(transaction, request.shop, request.token, *offered.link.expiresAt);
    return longer ? Outcome<void>() : actions::refused(longer.error());
}

} // namespace

Outcome<InviteAnswer> answerInvite(store::Database &database, const InviteRequest &request, base::Instant now)
{
    auto transaction = store::Transaction::begin(database, request.shop);
    if (!transaction)
        return actions::refused(transaction.error());
    if (const auto may = mayInvite(database, request); !may)
        return Unexpected{may.error()};
    auto offered = find(*transaction, request, now);
    if (!offered)
        return Unexpected{offered.error()};
    if (request.step == InviteStep::Decide)
        if (const auto done = decide(*transaction, request, *offered, now); !done)
            return Unexpected{done.error()};
    if (const auto committed = transaction->commit(); !committed)
        return actions::refused(committed.error());
    return InviteAnswer{now, *offered->link.expiresAt, offered->invitation.decision, offered->invitation.asker,
                        offered->link.usedAt.has_value()};
}

} // namespace muhr::sync
