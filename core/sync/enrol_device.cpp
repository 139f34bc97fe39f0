// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/enrol_device.h"

#include "core/actions/action_error.h"
#include "core/crypto/sealed_shop_key.h"
#include "core/store/device_table.h"
#include "core/store/enrol_table.h"
#include "core/store/event_log.h"
#include "core/store/invitation_table.h"
#include "core/sync/signed_text.h"

namespace muhr::sync {
namespace {

using actions::Outcome;
using base::Unexpected;
using words::Refusal;

bool isGenuine(const JoinRequest &request)
{
    const auto key = crypto::DevicePublicKey::fromBytes(request.signingKey);
    return key && key->verifies(joinText(request.token.hash(), request.device, request.signingKey, request.boxKey),
                                request.signature);
}

Outcome<store::EnrolLink> findLink(store::Database &database, const JoinRequest &request, base::Instant now)
{
    const auto link = store::findEnrolLink(database, request.token.hash());
    if (!link)
        return actions::refused(link.error());
    if (!*link || ((*link)->expiresAt && *(*link)->expiresAt < now))
        return words::refused(Refusal::NotAllowed);
    if ((*link)->shop.isNone())
        return words::refused(Refusal::NotHere);
    return **link;
}

/// Whoever found out a used link and the device's id has no keys of that device, and is not given the shop's.
Outcome<void> mustBeTheSame(store::Database &database, const store::EnrolLink &link, const JoinRequest &request)
{
    const auto device = store::findDevice(database, link.shop, request.device);
    if (!device)
        return actions::refused(device.error());
    const bool isTheSame = link.device == request.device && *device && !(*device)->isRevoked &&
                           (*device)->signingKey == request.signingKey && (*device)->boxKey == request.boxKey;
    return isTheSame ? Outcome<void>() : words::refused(Refusal::NotAllowed);
}

Outcome<void> enrol(store::Transaction &transaction, const store::EnrolLink &link, const JoinRequest &request,
                    base::Instant now, base::Random &random)
{
    const auto known = store::findDevice(transaction.database(), link.shop, request.device);
    if (!known)
        return actions::refused(known.error());
    if (*known)
        return words::refused(Refusal::NotAllowed);
    const auto used = store::useEnrolLink(transaction, link.shop, link.token, request.device, now);
    if (!used)
        return actions::refused(used.error());
    if (!*used)
        return words::refused(Refusal::NotAllowed);
    store::EventDraft draft;
    draft.role = loyalty::Role::Endpoint;
    draft.body = loyalty::DeviceEnrolled{request.device, request.signingKey, request.boxKey, link.ceiling};
    const auto written = store::appendEvent(transaction, link.shop, draft, now, random);
    return written ? Outcome<void>() : actions::refused(written.error());
}

/// Whether whoever asks is let in by now.
Outcome<bool> isLetIn(store::Transaction &transaction, const store::EnrolLink &link, const JoinRequest &request)
{
    const auto invitation = store::findInvitation(transaction.database(), link.shop, link.token);
    if (!invitation)
        return actions::refused(invitation.error());
    if (!*invitation)
        return true;
    const store::InvitedDevice asker{request.device, request.signingKey, request.boxKey};
    if (!(*invitation)->asker) {
        const auto written = store::setInvitationAsker(transaction, link.shop, link.token, asker);
        return written ? Outcome<bool>(false) : actions::refused(written.error());
    }
    if ((*invitation)->asker != asker || (*invitation)->decision == store::InvitationDecision::Refused)
        return words::refused(Refusal::NotAllowed);
    return (*invitation)->decision == store::InvitationDecision::Accepted;
}

} // namespace

Outcome<std::optional<JoinAnswer>> enrolDevice(store::Database &database, const JoinRequest &request,
                                               const EndpointSelf &self, const FindShopKey &findKey, base::Instant now,
                                               base::Random &random)
{
    const auto box = crypto::BoxPublicKey::fromBytes(request.boxKey);
    if (!box || request.device.isNone())
        return words::refused(Refusal::BadValue, {QStringLiteral("box_key")});
    if (!isGenuine(request))
        return words::refused(Refusal::NotAllowed);

    auto transaction = store::Transaction::begin(database);
    if (!transaction)
        return actions::refused(transaction.error());
    const auto link = findLink(database, request, now);
    if (!link)
        return Unexpected{link.error()};
    const auto letIn = link->usedAt ? Outcome<bool>(true) : isLetIn(*transaction, *link, request);
    if (!letIn)
        return Unexpected{letIn.error()};
    if (!*letIn) {
        const auto committed = transaction->commit();
        return committed ? Outcome<std::optional<JoinAnswer>>(std::nullopt) : actions::refused(committed.error());
    }
    const auto done =
        link->usedAt ? mustBeTheSame(database, *link, request) : enrol(*transaction, *link, request, now, random);
    if (!done)
        return Unexpected{done.error()};
    const auto shop = store::findShop(database, link->shop);
    const auto first = store::findEventByNumber(database, link->shop, 1);
    if (!shop || !first)
        return actions::refused(!shop ? shop.error() : first.error());
    const auto key = findKey(link->shop);
    const auto sealed = key ? crypto::sealShopKey(*key, link->shop, *box, random) : std::nullopt;
    if (!*shop || !*first || !sealed)
        return words::refused(Refusal::NoKey);
    if (const auto committed = transaction->commit(); !committed)
        return actions::refused(committed.error());
    JoinAnswer answer{link->shop, *sealed, (*first)->bytes, self.answerFor(**shop, now)};
    answer.recovery = (*shop)->recovery;
    answer.ceiling = link->ceiling;
    for (const crypto::VersionedShopKey &earlier : key->earlier)
        if (auto older = crypto::sealShopKey(earlier, link->shop, *box, random))
            answer.earlierKeys.push_back(std::move(*older));
    return std::optional(std::move(answer));
}

} // namespace muhr::sync
