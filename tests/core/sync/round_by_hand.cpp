// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync/round_by_hand.h"

#include "core/store/outbox_table.h"
#include "core/sync/endpoint_side.h"
#include "core/sync/serve_pull.h"
#include "core/sync/serve_snapshot.h"
#include "tests/support/sure.h"

#include <QJsonArray>
#include <QUrlQuery>

namespace muhr::tests {

using namespace sync;

EndpointAnswer answerOf(SyncEndpoint &endpoint, const PushedBy &by, const Round::Ask &ask)
{
    const auto now = endpoint.clock.now();
    const auto touched = [](auto &, const auto &) { return store::Result<void>(); };
    if (ask.path == QLatin1String("challenge"))
        return {200, sure(signInAnswer(endpoint.database, *ask.body, now, endpoint.random, endpoint.findKey())), false};
    if (!sure(mayAsk(endpoint.database, by, ask.path)))
        return {401, {}, false};
    if (ask.path == QLatin1String("push")) {
        const auto pushed = takePush(endpoint.database, by, *parsePush(*ask.body), now, touched);
        endpoint.takeNextKeys(by.shop);
        if (pushed && pushed->answer.isOtherHistory)
            return {409, {}, false};
        return pushed ? EndpointAnswer{200, pushAnswerJson(pushed->answer), false} : EndpointAnswer{400, {}, false};
    }
    if (ask.path == QLatin1String("pull")) {
        const QUrlQuery query(ask.query);
        auto question = parsePullQuestion([&](const QString &field) {
            return query.hasQueryItem(field) ? std::optional(query.queryItemValue(field)) : std::nullopt;
        });
        question.asker = by.device;
        const auto answer = answerPull(endpoint.database, by.shop, question, endpoint.signing, now);
        return answer ? EndpointAnswer{200, pullAnswerJson(*answer), false} : EndpointAnswer{409, {}, false};
    }
    if (ask.path == QLatin1String("snapshot")) {
        const QUrlQuery query(ask.query);
        const auto question = parseSnapshotQuestion([&](const QString &field) {
            return query.hasQueryItem(field) ? std::optional(query.queryItemValue(field)) : std::nullopt;
        });
        const auto piece = answerSnapshot(endpoint.database, by.shop, question, endpoint.signing);
        return piece ? EndpointAnswer{200, snapshotJson(*piece), false} : EndpointAnswer{409, {}, false};
    }
    if (ask.path == QLatin1String("repair")) {
        const auto answer =
            answerRepair(endpoint.database, by.shop, *ask.body, endpoint.signing, now, endpoint.random, touched);
        endpoint.takeNextKeys(by.shop);
        return answer ? EndpointAnswer{200, answer->body, false} : EndpointAnswer{400, {}, false};
    }
    std::vector<base::Sha256> wanted;
    for (const QJsonValue value : (*ask.body)[QLatin1String("want")].toArray())
        wanted.push_back(*base::Sha256::parse(value.toString()));
    QJsonArray array;
    for (const auto &blob : sure(answerBlobs(endpoint.database, by.shop, wanted)))
        array.append(blobJson(blob));
    return {200, {{QStringLiteral("blobs"), array}}, false};
}

namespace {

RoundOf ofLaptop(SyncLaptop &laptop)
{
    return {laptop.session.shop,
            std::make_shared<const actions::ShopKeys>(laptop.keys->copy()),
            laptop.clock,
            [] { return HasTime([] { return false; }); },
            mostPulled,
            [&laptop](const auto &keys) { laptop.keys = std::make_unique<actions::ShopKeys>(keys->copy()); },
            &laptop.random};
}

} // namespace

Round roundOf(SyncLaptop &laptop)
{
    return Round(ofLaptop(laptop));
}

Round arrivalOf(SyncLaptop &laptop, std::int64_t mostInPiece)
{
    RoundOf of = ofLaptop(laptop);
    of.bySnapshot = true;
    of.mostInPiece = mostInPiece;
    return Round(std::move(of));
}

Round aheadOf(SyncLaptop &laptop, std::size_t mostPushed)
{
    RoundOf of = ofLaptop(laptop);
    of.pushesAhead = true;
    of.mostPushed = mostPushed;
    return Round(std::move(of));
}

SyncState go(Round &round, SyncLaptop &laptop, QStringList *paths)
{
    const auto asEver = [&](const Round::Ask &ask) { return answerOf(laptop.endpoint, laptop.self(), ask); };
    return go(round, laptop, asEver, paths);
}

SyncState go(Round &round, SyncLaptop &laptop, const std::function<EndpointAnswer(const Round::Ask &)> &answer,
             QStringList *paths)
{
    auto next = round.begin();
    EndpointAnswer ahead;
    for (;;) {
        if (const auto *last = std::get_if<Round::End>(&next))
            return last->state;
        if (const auto *ask = std::get_if<Round::Ask>(&next)) {
            if (paths)
                paths->append(ask->isAhead ? ask->path + QStringLiteral(" ahead") : ask->path);
            auto came = answer(*ask);
            if (ask->isAhead) {
                ahead = std::move(came);
                next = round.sent();
            } else
                next = round.answered(came);
        } else if (std::holds_alternative<Round::Await>(next)) {
            if (paths)
                paths->append(QStringLiteral("await"));
            next = round.answered(ahead);
        } else
            next = round.found(std::get<Round::Task>(next)(laptop.database));
    }
}

std::int64_t waitingAt(SyncLaptop &laptop)
{
    return sure(store::countOutbox(laptop.database, laptop.session.shop));
}

void putBack(store::Database &database, const QString &copy)
{
    auto opened = store::Database::openForWriting(copy, store::IfMissing::Refuse);
    if (!opened)
        qFatal("the copy does not open");
    std::swap(database, *opened);
}

} // namespace muhr::tests
