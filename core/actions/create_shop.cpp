// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/create_shop.h"

#include "core/actions/first_programme.h"
#include "core/actions/plain_name.h"
#include "core/actions/shop_keys.h"
#include "core/actions/write_document.h"
#include "core/base/crockford.h"
#include "core/crypto/recovery_key.h"
#include "core/report/documents.h"
#include "core/store/shop_table.h"
#include "core/words/say.h"
#include "core/words/template.h"

#include <QJsonObject>

namespace muhr::actions {
namespace {

constexpr int kJoinBits = 50;

QString joinCharacters(base::Random &random)
{
    return base::crockfordText(random.bytes(kJoinBits / 8 + 1), kJoinBits).toLower();
}

pass::CardDesign designOf(const CreateShop &command)
{
    pass::CardDesign design;
    const auto *chosen = words::findTemplate(command.trade);
    const QColor background(command.cardColour.isEmpty() && chosen ? chosen->cardColour : command.cardColour);
    if (background.isValid())
        design.background = background;
    if (const QColor text(chosen ? chosen->textColour : QString()); text.isValid())
        design.text = text;
    return design;
}

QString orSaid(const QString &text, base::Language language, const base::SourceText &source)
{
    return text.simplified().isEmpty() ? words::say(language, source) : text.simplified();
}

/// Everything a new shop is told about itself, one event after the other.
Outcome<void> writeFirstEvents(store::Transaction &transaction, Workplace &workplace, const CreateShop &command,
                               const store::ShopRow &shop, const loyalty::Programme &programme,
                               const base::PlacementId &placement)
{
    loyalty::ShopCreated created;
    created.currency = shop.currency;
    created.zone = shop.zone;
    created.isRehearsal = shop.isRehearsal;
    created.owner = shop.owner;
    created.branch = shop.branch;
    created.deviceKey = workplace.keys->signing.publicKey().bytes();
    created.address = shop.joinCode;
    created.deviceBoxKey = workplace.keys->box.publicKey().bytes();
    if (const auto written = write(transaction, workplace, draftOf(workplace, created)); !written)
        return base::Unexpected{written.error()};

    const auto keys = peopleKeysOf(workplace);
    if (!keys)
        return base::Unexpected{keys.error()};
    const QString owner =
        orSaid(command.ownerName, command.language, {"Shop", QT_TRANSLATE_NOOP("Shop", "Owner"), "a person's role"});
    const auto ownerName = store::sealWords(transaction, *keys, shop.owner.raw(), store::fieldWhole,
                                            {{QStringLiteral("name"), owner}}, workplace.random);
    if (!ownerName)
        return refused(ownerName.error());

    const QString branchName = command.branchName.simplified().isEmpty() ? command.name : command.branchName;
    const auto counter = words::say(command.language, {"Shop", QT_TRANSLATE_NOOP("Shop", "At the counter"),
                                                       "name of the first place where a join QR hangs"});
    report::ShopSettings settings;
    settings.name = command.name.simplified();
    settings.language = command.language;
    using loyalty::DocumentType;
    const auto json = [](const QByteArray &bytes) { return store::Blob{store::BlobKind::Json, bytes, std::nullopt}; };
    const auto name = [&](const QString &text) { return json(report::encodeDocument(report::NameDocument{text})); };
    const std::vector<std::tuple<DocumentType, base::DocumentId, store::Blob>> documents = {
        {DocumentType::ShopSettings, documentOf(shop.shop), json(report::encodeDocument(settings))},
        {DocumentType::StaffName, documentOf(shop.owner), *ownerName},
        {DocumentType::Branch, documentOf(shop.branch), name(branchName.simplified())},
        {DocumentType::CardDesign, documentOf(shop.shop), json(report::encodeDocument(designOf(command)))},
        {DocumentType::Placement, documentOf(placement), name(counter)},
    };
    for (const auto &[type, document, blob] : documents)
        if (const auto written = writeDocument(transaction, workplace, type, document, blob); !written)
            return base::Unexpected{written.error()};

    loyalty::ProgrammePublished published;
    published.programme = base::ProgrammeId::make(workplace.random, workplace.clock.now());
    published.isDefault = true;
    store::EventDraft draft = draftOf(workplace, published);
    draft.blobs = {json(programme.bytes())};
    if (const auto written = write(transaction, workplace, draft); !written)
        return base::Unexpected{written.error()};
    return {};
}

} // namespace

Outcome<ShopCreated> createShop(store::Database &database, const base::Clock &clock, base::Random &random,
                                const KeepKeys &keep, const CreateShop &command)
{
    const UsualPlace usual = usualPlaceOf(command.language);
    const auto currency =
        base::Currency::parse(command.currency.isEmpty() ? QString::fromLatin1(usual.currency) : command.currency);
    const auto zone = base::Zone::parse(command.zone.isEmpty() ? QString::fromLatin1(usual.zone) : command.zone);
    const auto name = plainName(command.name);
    if (!name || name->isEmpty() || !plainName(command.ownerName) || !plainName(command.branchName))
        return words::refused(words::Refusal::BadValue, {QStringLiteral("name")});
    if (!currency)
        return words::refused(words::Refusal::BadValue, {QStringLiteral("currency")});
    if (!zone)
        return words::refused(words::Refusal::BadValue, {QStringLiteral("timezone")});
    const auto programme = firstProgramme(command, *currency, *zone);
    if (!programme)
        return base::Unexpected{programme.error()};

    const base::Instant now = clock.now();
    ShopKeys keys{{1, crypto::ShopKey::make(random)}, crypto::DeviceKey::make(random), crypto::BoxKey::make(random)};
    const auto recovery = crypto::RecoveryKey::make(random);
    store::ShopRow shop;
    shop.shop = base::ShopId::make(random, now);
    shop.isRehearsal = command.isRehearsal;
    shop.joinCode = joinCharacters(random);
    shop.currency = currency->code();
    shop.zone = zone->name();
    shop.language = command.language;
    shop.device = base::DeviceId::make(random, now);
    shop.owner = base::StaffId::make(random, now);
    shop.branch = base::BranchId::make(random, now);
    shop.recovery = recovery.sealShopKey(keys.shop, shop.shop, random);
    const auto placement = base::PlacementId::make(random, now);

    auto transaction = store::Transaction::begin(database);
    if (!transaction)
        return refused(transaction.error());
    if (const auto inserted = store::insertShop(*transaction, shop); !inserted)
        return refused(inserted.error());
    const Session session{shop.shop,  shop.device,          shop.branch,
                          shop.owner, loyalty::Role::Owner, loyalty::Ceiling::Owner};
    Workplace workplace{database, clock, random, session, &keys, true};
    if (const auto written = writeFirstEvents(*transaction, workplace, command, shop, *programme, placement); !written)
        return base::Unexpected{written.error()};
    const auto made = store::findShop(database, shop.shop);
    if (!made)
        return refused(made.error());
    if (const auto kept = keep(shop.shop, keys); !kept)
        return base::Unexpected{kept.error()};
    if (const auto committed = transaction->commit(); !committed)
        return refused(committed.error());
    return ShopCreated{session,
                       (*made)->defaultProgramme.value_or(base::ProgrammeId{}),
                       programme->version(),
                       shop.currency,
                       shop.zone,
                       command.language,
                       placement,
                       recovery.text()};
}

} // namespace muhr::actions
