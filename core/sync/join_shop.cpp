// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/join_shop.h"

#include "core/crypto/sealed_shop_key.h"
#include "core/loyalty/event.h"
#include "core/loyalty/rights.h"
#include "core/store/shop_table.h"
#include "core/store/transaction.h"
#include "core/sync/laptop_side.h"
#include "core/sync/signed_text.h"

namespace muhr::sync {
namespace {

std::optional<store::ShopRow> rowOf(const NewDevice &device, const EnrolLinkText &link, const JoinAnswer &answer,
                                    std::uint32_t keyVersion)
{
    const auto event = loyalty::decode(answer.firstEvent);
    const auto *created = event ? std::get_if<loyalty::ShopCreated>(&event->body) : nullptr;
    if (!created || event->shop != answer.shop || answer.shop.isNone())
        return std::nullopt;
    store::ShopRow row;
    row.shop = answer.shop;
    row.isRehearsal = created->isRehearsal;
    row.joinCode = created->address;
    row.currency = created->currency;
    row.zone = created->zone;
    row.device = device.id;
    row.owner = created->owner;
    row.branch = created->branch;
    row.keyVersion = keyVersion;
    row.position.epoch = answer.endpoint.epoch;
    row.recovery = answer.recovery;
    row.endpoint = endpointAddress(link, answer.endpoint);
    return row;
}

} // namespace

NewDevice NewDevice::make(base::Random &random, base::Instant now)
{
    return {base::DeviceId::make(random, now), crypto::DeviceKey::make(random), crypto::BoxKey::make(random)};
}

JoinRequest NewDevice::requestFor(const EnrolLinkText &link) const
{
    const QByteArray signingKey = signing.publicKey().bytes();
    const QByteArray boxKey = box.publicKey().bytes();
    return {link.token, id, signingKey, boxKey, signing.sign(joinText(link.token.hash(), id, signingKey, boxKey))};
}

base::Expected<JoinedShop, words::Refused> takeShop(store::Database &database, const NewDevice &device,
                                                    const EnrolLinkText &link, const JoinAnswer &answer,
                                                    const actions::KeepKeys &keep)
{
    auto key = crypto::openShopKey(answer.sealedShopKey, answer.shop, device.box);
    const auto row = key ? rowOf(device, link, answer, key->version) : std::nullopt;
    if (!row)
        return words::refused(words::Refusal::NoEndpoint);
    for (const QByteArray &sealed : answer.earlierKeys)
        if (auto earlier = crypto::openShopKey(sealed, answer.shop, device.box))
            key->earlier.push_back(std::move(*earlier));
    const auto keys = std::make_shared<const actions::ShopKeys>(
        actions::ShopKeys{key->copy(), device.signing.copy(), device.box.copy()});
    auto transaction = store::Transaction::begin(database);
    if (!transaction)
        return actions::refused(transaction.error());
    if (const auto inserted = store::insertShop(*transaction, *row); !inserted)
        return actions::refused(inserted.error());
    if (const auto kept = keep(row->shop, *keys); !kept)
        return base::Unexpected{kept.error()};
    if (const auto committed = transaction->commit(); !committed)
        return actions::refused(committed.error());
    return JoinedShop{{row->shop, row->device, row->branch, row->owner,
                       loyalty::roleAt(answer.ceiling, loyalty::Role::Owner), answer.ceiling},
                      keys};
}

} // namespace muhr::sync
