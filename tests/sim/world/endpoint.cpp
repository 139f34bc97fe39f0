// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/world/endpoint.h"

#include "core/base/instant_text.h"
#include "core/store/bearer_table.h"
#include "core/store/customer_table.h"
#include "core/store/enrol_table.h"
#include "core/store/event_log.h"
#include "core/sync/enrol_device.h"
#include "core/sync/enrol_shop.h"
#include "core/sync/serve_pull.h"
#include "tests/support/sure.h"

#include <QJsonArray>

namespace muhr::tests::sim {
namespace {

const QString address = QStringLiteral("http://127.0.0.1");

Message answerTo(const Message &request, QJsonObject body)
{
    return {request.laptop, request.number, true, request.path, {}, {}, std::move(body)};
}

Message refusalOf(const Message &request, const QString &word)
{
    return {request.laptop, request.number, true, request.path, {}, word, {}};
}

Message refusalOf(const Message &request, const words::Refused &refused)
{
    return refusalOf(request, words::errorWord(refused.word));
}

} // namespace

Endpoint::Endpoint(const Disks &disks, const base::Instant &truth, std::uint64_t seed)
    : Machine(disks, QStringLiteral("endpoint"), truth, seed), m_device(base::DeviceId::make(random, truth)),
      m_signing(crypto::DeviceKey::make(random)), m_box(crypto::BoxKey::make(random))
{
    if (!start())
        qFatal("the endpoint's store can't be made");
}

sync::EnrolLinkText Endpoint::newPlace(const base::ShopId &shop, loyalty::Ceiling ceiling)
{
    const auto token = crypto::Token::make(random);
    store::EnrolLink place;
    place.shop = shop;
    place.token = token.hash();
    place.ceiling = ceiling;
    auto transaction = sure(store::Transaction::begin(database()));
    sure(store::insertEnrolLink(transaction, place));
    sure(transaction.commit());
    return {address, token, m_box.publicKey(), {}};
}

base::Expected<sync::EnrolAnswer, words::Refused> Endpoint::enrol(const sync::EnrolRequest &request)
{
    const auto keep = [this](const base::ShopId &, const crypto::VersionedShopKey &key) {
        m_shopKey = key.copy();
        return true;
    };
    return sync::enrolShop(database(), request, {m_device, m_signing, m_box, address}, keep, clock.now(), random);
}

base::Expected<sync::JoinAnswer, words::Refused> Endpoint::give(const sync::JoinRequest &request)
{
    const auto findKey = [this](const base::ShopId &) {
        return m_shopKey ? std::optional(m_shopKey->copy()) : std::nullopt;
    };
    return sync::enrolDevice(database(), request, {m_device, m_signing, m_box, address}, findKey, clock.now(), random);
}

actions::Workplace Endpoint::joinPage(const base::ShopId &shop, const base::BranchId &branch)
{
    if (!m_keys)
        m_keys = std::make_unique<const actions::ShopKeys>(
            actions::ShopKeys{m_shopKey->copy(), m_signing.copy(), m_box.copy()});
    const actions::Session session{shop, m_device, branch, {}, loyalty::Role::Endpoint, loyalty::Ceiling::Endpoint};
    return {database(), clock, random, session, m_keys.get(), true};
}

Message Endpoint::answer(const Message &request, Mutant mutant)
{
    if (request.path == QLatin1String("challenge"))
        return signIn(request);
    const auto token = crypto::Token::parse(request.bearer);
    const auto bearer = token ? store::findBearer(database(), token->hash(), clock.now())
                              : store::Result<std::optional<store::BearerRow>>(std::nullopt);
    if (!bearer || !*bearer)
        return refusalOf(request, QStringLiteral("signed_out"));
    const sync::PushedBy by{(*bearer)->shop, (*bearer)->device};
    if (request.path == QLatin1String("push"))
        return push(request, by, mutant);
    if (request.path == QLatin1String("pull"))
        return pull(request, by);
    return blobs(request, by);
}

Message Endpoint::signIn(const Message &request)
{
    const auto shop = base::ShopId::parse(request.body[QLatin1String("shop")].toString());
    const auto device = base::DeviceId::parse(request.body[QLatin1String("device")].toString());
    const auto question = base::Sha256::parse(request.body[QLatin1String("challenge")].toString());
    const auto now = clock.now();
    if (!question) {
        const auto made = sync::makeChallenge(database(), *shop, *device, now, random);
        if (!made)
            return refusalOf(request, words::isNotStored(made.error().word) ? QStringLiteral("not_stored")
                                                                            : words::errorWord(made.error().word));
        return answerTo(
            request, {{QStringLiteral("challenge"), made->text()}, {QStringLiteral("time"), base::instantText(now)}});
    }
    const auto signature = sync::decodeBytes(request.body[QLatin1String("signature")]);
    const auto bearer = sync::answerChallenge(database(), *shop, *device, *question, *signature, now, random);
    // Answered once already, when the request was doubled; or it came too late.
    if (!bearer)
        return refusalOf(request, QStringLiteral("signed_out"));
    return answerTo(request, {{QStringLiteral("bearer"), bearer->token.text()},
                              {QStringLiteral("expires"), base::instantText(bearer->expiresAt)},
                              {QStringLiteral("time"), base::instantText(now)}});
}

Message Endpoint::push(const Message &request, const sync::PushedBy &by, Mutant mutant)
{
    const auto batch = sync::parsePush(request.body);
    if (!batch)
        return refusalOf(request, QStringLiteral("bad_value"));
    bool hasErased = false;
    const auto touched = [&](store::Transaction &transaction, const base::CustomerId &customer) {
        const auto row = store::findCustomer(transaction.database(), by.shop, customer);
        hasErased = hasErased || (row && *row && (*row)->isErased());
        return store::Result<void>();
    };
    const auto answer = sync::settlePush(database(), by, *batch, clock.now(), touched);
    if (!answer)
        return refusalOf(request, words::isNotStored(answer.error().word) ? QStringLiteral("not_stored")
                                                                          : words::errorWord(answer.error().word));
    if (hasErased)
        (void)database().checkpoint();
    if (mutant == Mutant::Invented)
        invent(by.shop);
    if (mutant == Mutant::WrongHead)
        spoilHead(by.shop);
    return answerTo(request, sync::pushAnswerJson(*answer));
}

Message Endpoint::pull(const Message &request, const sync::PushedBy &by)
{
    sync::PullQuestion question;
    question.after = request.body[QLatin1String("after")].toInteger();
    question.limit = request.body[QLatin1String("limit")].toInteger();
    question.epoch = sync::decodeBytes(request.body[QLatin1String("epoch")]);
    question.head = base::Sha256::parse(request.body[QLatin1String("head")].toString()).value_or(base::Sha256());
    const auto answer = sync::answerPull(database(), by.shop, question, clock.now());
    if (!answer)
        return refusalOf(request, answer.error().word == words::Refusal::BadValue
                                      ? QStringLiteral("repair")
                                      : words::errorWord(answer.error().word));
    return answerTo(request, sync::pullAnswerJson(*answer));
}

Message Endpoint::blobs(const Message &request, const sync::PushedBy &by)
{
    std::vector<base::Sha256> wanted;
    for (const QJsonValue value : request.body[QLatin1String("want")].toArray())
        wanted.push_back(*base::Sha256::parse(value.toString()));
    const auto found = sync::answerBlobs(database(), by.shop, wanted);
    if (!found)
        return refusalOf(request, found.error());
    QJsonArray array;
    for (const auto &blob : *found)
        array.append(sync::blobJson(blob));
    return answerTo(request, {{QStringLiteral("blobs"), array}});
}

void Endpoint::invent(const base::ShopId &shop)
{
    const auto customers = sure(store::listCustomers(database(), shop));
    if (customers.empty())
        return;
    store::EventDraft draft;
    draft.role = loyalty::Role::Endpoint;
    draft.subjects = {customers.front().customer};
    draft.body = loyalty::Act();
    auto transaction = sure(store::Transaction::begin(database()));
    (void)sure(store::appendEvent(transaction, shop, draft, clock.now(), random));
    sure(transaction.commit());
}

void Endpoint::spoilHead(const base::ShopId &shop)
{
    auto transaction = sure(store::Transaction::begin(database()));
    sure(transaction.statement("UPDATE event SET head = hash WHERE shop = :shop AND number = 3")
             .bind(":shop", shop)
             .run());
    sure(transaction.commit());
}

} // namespace muhr::tests::sim
