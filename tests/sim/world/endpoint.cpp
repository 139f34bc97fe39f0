// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/world/endpoint.h"

#include "core/store/bearer_table.h"
#include "core/store/customer_table.h"
#include "core/store/device_table.h"
#include "core/store/enrol_table.h"
#include "core/store/event_log.h"
#include "core/sync/endpoint_side.h"
#include "core/sync/enrol_device.h"
#include "core/sync/enrol_shop.h"
#include "core/sync/serve_invite.h"
#include "core/sync/serve_pull.h"
#include "core/sync/serve_snapshot.h"
#include "tests/support/sure.h"

#include <QJsonArray>
#include <QUrlQuery>

namespace muhr::tests::sim {
namespace {

Message answerTo(const Message &request, QJsonObject body)
{
    return {request.laptop, request.number, true, request.path, {}, {}, 200, {}, std::move(body)};
}

Message refusalOf(const Message &request, int status, const QString &word)
{
    return {request.laptop, request.number, true, request.path, {}, {}, status, word, {}};
}

/// Of a disk that is full or stops just now the laptop hears later.
Message refusalOf(const Message &request, const words::Refused &refused)
{
    if (words::isNotStored(refused.word))
        return refusalOf(request, 503, QStringLiteral("not_stored"));
    return refusalOf(request, 400, words::errorWord(refused.word));
}

sync::QueryField fieldsOf(const Message &request)
{
    return [query = QUrlQuery(request.query)](const QString &field) {
        return query.hasQueryItem(field) ? std::optional(query.queryItemValue(field)) : std::nullopt;
    };
}

} // namespace

Endpoint::Endpoint(const Disks &disks, const base::Instant &truth, std::uint64_t seed)
    : Machine(disks, QStringLiteral("endpoint"), truth, seed), m_device(base::DeviceId::make(random, truth)),
      m_signing(crypto::DeviceKey::make(random)), m_box(crypto::BoxKey::make(random))
{
    if (!start())
        qFatal("the endpoint's store can't be made");
}

QString Endpoint::address()
{
    return QStringLiteral("http://127.0.0.1");
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
    return linkOf(token);
}

base::Expected<sync::EnrolAnswer, words::Refused> Endpoint::enrol(const sync::EnrolRequest &request)
{
    const auto keep = [this](const base::ShopId &, const crypto::VersionedShopKey &key) {
        m_keys =
            std::make_shared<const actions::ShopKeys>(actions::ShopKeys{key.copy(), m_signing.copy(), m_box.copy()});
        return true;
    };
    return sync::enrolShop(database(), request, {m_device, m_signing, m_box, address()}, keep, clock.now(), random);
}

base::Expected<sync::JoinAnswer, words::Refused> Endpoint::give(const sync::JoinRequest &request)
{
    const auto answer =
        sync::enrolDevice(database(), request, {m_device, m_signing, m_box, address()}, findKey(), clock.now(), random);
    if (!answer)
        return base::Unexpected{answer.error()};
    // Its places are its own, where nobody has to be let in.
    return *answer ? base::Expected<sync::JoinAnswer, words::Refused>(**answer)
                   : words::refused(words::Refusal::NotAllowed);
}

sync::FindShopKey Endpoint::findKey()
{
    return [this](const base::ShopId &) { return m_keys ? std::optional(m_keys->shop.copy()) : std::nullopt; };
}

void Endpoint::takeNextKeys(const base::ShopId &shop)
{
    if (!m_keys)
        return;
    // Where nothing has settled since, there is no key to open.
    const auto row = store::findShop(database(), shop);
    const auto head = row && *row ? std::optional((*row)->position.head) : std::nullopt;
    if (!head || head != m_keysAsOf) {
        const auto newer = sync::newerKeysAt(database(), shop, *m_keys);
        if (newer && *newer)
            m_keys = *newer;
        m_keysAsOf = newer ? head : std::nullopt;
    }
    if (!m_keys->shop.earlier.empty())
        (void)sync::rewrapSome(database(), shop, *m_keys, random);
}

actions::Workplace Endpoint::joinPage(const base::ShopId &shop, const base::BranchId &branch)
{
    const actions::Session session{shop, m_device, branch, {}, loyalty::Role::Endpoint, loyalty::Ceiling::Endpoint};
    return {database(), clock, random, session, m_keys.get(), true};
}

Message Endpoint::answer(const Message &request, Mutant mutant)
{
    if (request.path == QLatin1String("challenge"))
        return signIn(request);
    if (request.path == QLatin1String("enrol"))
        return enrolAnswer(request);
    if (request.path == QLatin1String("invite"))
        return inviteAnswer(request);
    const auto token = crypto::Token::parse(request.bearer);
    const auto bearer = token ? store::findBearer(database(), token->hash(), clock.now())
                              : store::Result<std::optional<store::BearerRow>>(std::nullopt);
    if (!bearer || !*bearer)
        return refusalOf(request, 401, QStringLiteral("signed_out"));
    const sync::PushedBy by{(*bearer)->shop, (*bearer)->device};
    const auto may = sync::mayAsk(database(), by, request.path);
    if (!may || !*may)
        return refusalOf(request, 401, QStringLiteral("signed_out"));
    if (request.path == QLatin1String("push"))
        return push(request, by, mutant);
    if (request.path == QLatin1String("pull"))
        return pull(request, by);
    if (request.path == QLatin1String("snapshot"))
        return snapshot(request, by);
    if (request.path == QLatin1String("repair"))
        return repair(request, by, mutant);
    return blobs(request, by);
}

Message Endpoint::signIn(const Message &request)
{
    const auto answer = sync::signInAnswer(database(), request.body, clock.now(), random, findKey());
    if (answer) {
        if (const auto shop = base::ShopId::parse(request.body[QLatin1String("shop")].toString()))
            takeNextKeys(*shop);
        return answerTo(request, *answer);
    }
    // Answered once already, when the request was doubled; or it came too late.
    const bool isSigned = request.body.contains(QLatin1String("signature"));
    return isSigned && answer.error().word == words::Refusal::NotAllowed
               ? refusalOf(request, 401, QStringLiteral("signed_out"))
               : refusalOf(request, answer.error());
}

Message Endpoint::push(const Message &request, const sync::PushedBy &by, Mutant mutant)
{
    const auto device = store::findDevice(database(), by.shop, by.device);
    if (mutant != Mutant::RevokedSettles || !device || !*device || !(*device)->isRevoked)
        return settle(request, by, mutant);
    setRevoked(by, false);
    const Message answer = settle(request, by, mutant);
    setRevoked(by, true);
    return answer;
}

void Endpoint::setRevoked(const sync::PushedBy &by, bool isRevoked)
{
    auto transaction = store::Transaction::begin(database());
    if (!transaction ||
        !transaction->statement("UPDATE device SET is_revoked = :is WHERE shop = :shop AND device = :device")
             .bind(":is", isRevoked)
             .bind(":shop", by.shop)
             .bind(":device", by.device)
             .run())
        return;
    (void)transaction->commit();
}

Message Endpoint::settle(const Message &request, const sync::PushedBy &by, Mutant mutant)
{
    const auto batch = sync::parsePush(request.body);
    if (!batch)
        return refusalOf(request, 400, QStringLiteral("bad_value"));
    const auto pushed =
        sync::takePush(database(), by, *batch, clock.now(), [](auto &, const auto &) { return store::Result<void>(); });
    if (!pushed)
        return refusalOf(request, pushed.error());
    if (pushed->answer.isOtherHistory)
        return refusalOf(request, 409, QStringLiteral("repair"));
    if (mutant == Mutant::Invented)
        invent(by.shop);
    if (mutant == Mutant::WrongHead)
        spoilHead(by.shop);
    takeNextKeys(by.shop);
    return answerTo(request, sync::pushAnswerJson(pushed->answer));
}

Message Endpoint::pull(const Message &request, const sync::PushedBy &by)
{
    auto question = sync::parsePullQuestion(fieldsOf(request));
    question.asker = by.device;
    const auto answer = sync::answerPull(database(), by.shop, question, m_signing, clock.now());
    if (answer)
        return answerTo(request, sync::pullAnswerJson(*answer));
    return answer.error().word == words::Refusal::BadValue ? refusalOf(request, 409, QStringLiteral("repair"))
                                                           : refusalOf(request, answer.error());
}

Message Endpoint::snapshot(const Message &request, const sync::PushedBy &by)
{
    const auto question = sync::parseSnapshotQuestion(fieldsOf(request));
    const auto piece = sync::answerSnapshot(database(), by.shop, question, m_signing);
    if (piece)
        return answerTo(request, sync::snapshotJson(*piece));
    return piece.error().word == words::Refusal::BadValue ? refusalOf(request, 409, QStringLiteral("repair"))
                                                          : refusalOf(request, piece.error());
}

Message Endpoint::enrolAnswer(const Message &request)
{
    const auto asked = sync::parseJoin(request.body);
    if (!asked)
        return refusalOf(request, 400, QStringLiteral("bad_value"));
    const auto given =
        sync::enrolDevice(database(), *asked, {m_device, m_signing, m_box, address()}, findKey(), clock.now(), random);
    if (!given)
        return refusalOf(request, given.error());
    return answerTo(request, *given ? sync::joinAnswerJson(**given) : QJsonObject{{QStringLiteral("waiting"), true}});
}

Message Endpoint::inviteAnswer(const Message &request)
{
    const auto asked = sync::parseInvite(request.body);
    if (!asked)
        return refusalOf(request, 400, QStringLiteral("bad_value"));
    const auto answer = sync::answerInvite(database(), *asked, clock.now());
    return answer ? answerTo(request, sync::inviteAnswerJson(*answer)) : refusalOf(request, answer.error());
}

Message Endpoint::repair(const Message &request, const sync::PushedBy &by, Mutant mutant)
{
    const QJsonArray offered = request.body[QLatin1String("events")].toArray();
    if (mutant == Mutant::RepairForgotten && !offered.isEmpty())
        return answerTo(request, {{QStringLiteral("same"), offered.last()[QLatin1String("number")]}});
    const auto answer = sync::answerRepair(database(), by.shop, request.body, m_signing, clock.now(), random,
                                           [](auto &, const auto &) { return store::Result<void>(); });
    if (!answer)
        return refusalOf(request, answer.error());
    takeNextKeys(by.shop);
    return answerTo(request, answer->body);
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
