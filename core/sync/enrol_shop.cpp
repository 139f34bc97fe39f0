// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/enrol_shop.h"

#include "core/actions/action_error.h"
#include "core/crypto/sealed_shop_key.h"
#include "core/loyalty/event.h"
#include "core/store/bearer_table.h"
#include "core/store/device_table.h"
#include "core/store/enrol_table.h"
#include "core/store/settled_log.h"
#include "core/store/transaction.h"
#include "core/sync/signed_text.h"

namespace muhr::sync {
namespace {

using actions::Outcome;
using base::Unexpected;
using words::Refusal;

constexpr std::chrono::minutes challengeLife(2);
constexpr std::chrono::minutes bearerLife(15);

/// shop_created of this shop and device, at the beginning of their chain.
struct FirstEvent
{
    loyalty::Event event;
    loyalty::ShopCreated shop;
};

std::optional<FirstEvent> firstEventOf(const EnrolRequest &request)
{
    auto event = loyalty::decode(request.firstEvent);
    if (!event || event->shop != request.shop || event->device != request.device || event->seq != 1)
        return std::nullopt;
    const auto *created = std::get_if<loyalty::ShopCreated>(&event->body);
    if (!created || created->deviceKey != request.signingKey || created->address.size() != 10)
        return std::nullopt;
    return FirstEvent{*event, *created};
}

bool isGenuine(const EnrolRequest &request)
{
    const auto key = crypto::DevicePublicKey::fromBytes(request.signingKey);
    return key && key->verifies(
                      enrolText(request.token.hash(), request.shop, request.device, request.signingKey, request.boxKey),
                      request.signature);
}

/// The place must be free, or have been taken by this very laptop.
Outcome<void> takePlace(store::Transaction &transaction, const EnrolRequest &request, bool isHere, base::Instant now)
{
    const base::ShopId emptyPlace;
    const auto link = store::findEnrolLink(transaction.database(), emptyPlace, request.token.hash());
    if (!link)
        return actions::refused(link.error());
    if (!*link || ((*link)->expiresAt && *(*link)->expiresAt < now))
        return words::refused(Refusal::NotAllowed);
    if ((*link)->usedAt)
        return (*link)->device == request.device && isHere ? Outcome<void>() : words::refused(Refusal::NotAllowed);
    if (isHere)
        return words::refused(Refusal::NotAllowed);
    const auto used = store::useEnrolLink(transaction, emptyPlace, request.token.hash(), request.device, now);
    if (!used)
        return actions::refused(used.error());
    return *used ? Outcome<void>() : words::refused(Refusal::NotAllowed);
}

store::ShopRow newRow(const FirstEvent &first, const EnrolRequest &request, const base::DeviceId &self,
                      std::uint32_t keyVersion, base::Random &random)
{
    store::ShopRow row;
    row.recovery = request.recovery;
    row.shop = first.event.shop;
    row.isEndpoint = true;
    row.isRehearsal = first.shop.isRehearsal;
    row.joinCode = first.shop.address;
    row.currency = first.shop.currency;
    row.zone = first.shop.zone;
    row.device = self;
    row.owner = first.shop.owner;
    row.branch = first.shop.branch;
    row.keyVersion = keyVersion;
    row.position.epoch = random.bytes(16);
    return row;
}

} // namespace

EnrolAnswer EndpointSelf::answerFor(const store::ShopRow &shop, base::Instant now) const
{
    return {shop.device,
            signing.publicKey().bytes(),
            box.publicKey().bytes(),
            shop.position.epoch.value_or(QByteArray()),
            publicUrl,
            now};
}

Outcome<EnrolAnswer> enrolShop(store::Database &database, const EnrolRequest &request, const EndpointSelf &self,
                               const KeepShopKey &keep, base::Instant now, base::Random &random)
{
    const auto first = firstEventOf(request);
    const auto key = crypto::openShopKey(request.sealedShopKey, request.shop, self.box);
    if (!first || !key)
        return words::refused(Refusal::BadValue, {QStringLiteral("first_event")});
    if (!isGenuine(request))
        return words::refused(Refusal::NotAllowed);

    auto transaction = store::Transaction::begin(database);
    if (!transaction)
        return actions::refused(transaction.error());
    const auto here = store::findShop(database, request.shop);
    if (!here)
        return actions::refused(here.error());
    if (const auto taken = takePlace(*transaction, request, here->has_value(), now); !taken)
        return Unexpected{taken.error()};
    if (*here)
        return self.answerFor(**here, now);

    const store::ShopRow row = newRow(*first, request, self.device, key->version, random);
    if (const auto done = store::insertShop(*transaction, row); !done)
        return actions::refused(done.error());
    if (const auto settled = store::settleEvent(*transaction, first->event, request.firstEvent, now); !settled)
        return actions::refused(settled.error());
    if (!keep(request.shop, *key))
        return words::refused(Refusal::NoKey);
    if (const auto committed = transaction->commit(); !committed)
        return actions::refused(committed.error());
    return self.answerFor(row, now);
}

Outcome<base::Sha256> makeChallenge(store::Database &database, const base::ShopId &shop, const base::DeviceId &device,
                                    base::Instant now, base::Random &random)
{
    const auto row = store::findDevice(database, shop, device);
    if (!row)
        return actions::refused(row.error());
    if (!*row)
        return words::refused(Refusal::NotAllowed);
    auto transaction = store::Transaction::begin(database, shop);
    if (!transaction)
        return actions::refused(transaction.error());
    const auto challenge = *base::Sha256::fromBytes(random.bytes(32));
    if (const auto done = store::removeExpired(*transaction, shop, now); !done)
        return actions::refused(done.error());
    const auto inserted = store::insertChallenge(*transaction, shop, {challenge, device, now + challengeLife});
    if (!inserted)
        return actions::refused(inserted.error());
    if (const auto committed = transaction->commit(); !committed)
        return actions::refused(committed.error());
    return challenge;
}

Outcome<Bearer> answerChallenge(store::Database &database, const base::ShopId &shop, const base::DeviceId &device,
                                const base::Sha256 &challenge, const QByteArray &signature, base::Instant now,
                                base::Random &random)
{
    const auto row = store::findDevice(database, shop, device);
    if (!row)
        return actions::refused(row.error());
    auto transaction = store::Transaction::begin(database, shop);
    if (!transaction)
        return actions::refused(transaction.error());
    const auto asked = store::takeChallenge(*transaction, shop, challenge, now);
    if (!asked)
        return actions::refused(asked.error());
    const auto key = *row ? crypto::DevicePublicKey::fromBytes((*row)->signingKey) : std::nullopt;
    const bool isAnswered =
        *asked && (*asked)->device == device && key && key->verifies(challengeText(shop, device, challenge), signature);
    const Bearer bearer{crypto::Token::make(random), now + bearerLife, *row && (*row)->isRevoked};
    if (isAnswered) {
        const auto inserted = store::insertBearer(*transaction, {shop, bearer.token.hash(), device, bearer.expiresAt});
        if (!inserted)
            return actions::refused(inserted.error());
        if (const auto seen = store::setDeviceContact(*transaction, shop, device, (*row)->pulledNumber, now); !seen)
            return actions::refused(seen.error());
    }
    // A wrong answer uses the question up too.
    if (const auto committed = transaction->commit(); !committed)
        return actions::refused(committed.error());
    if (!isAnswered)
        return words::refused(Refusal::NotAllowed);
    return bearer;
}

} // namespace muhr::sync
