// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/replicator.h"

#include "core/base/instant_text.h"
#include "core/sync/laptop_side.h"
#include "core/sync/replicator_tasks.h"
#include "core/sync/signed_text.h"

#include <QJsonArray>
#include <QUrlQuery>

namespace muhr::sync {
namespace {

constexpr std::chrono::seconds firstRetry(1);
constexpr std::chrono::seconds longestRetry(60);
/// The endpoint answers a waiting call after 25 s at the latest.
constexpr std::chrono::seconds waitTime(40);
constexpr std::chrono::hours wrongClockFrom(24);
/// A bearer is renewed a little before it runs out.
constexpr std::chrono::seconds bearerMargin(60);
/// What is taken in at once, before the counter may come in between.
constexpr std::chrono::milliseconds sliceTime(15);

} // namespace

/// A pull on its way into the store.
struct Replicator::Pulled
{
    PullAnswer answer;
    std::vector<base::Sha256> missing;
};

Replicator::Replicator(ReplicatorWiring wiring, QObject *parent) : QObject(parent), m_wiring(std::move(wiring))
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &Replicator::begin);
}

Replicator::~Replicator() = default;

void Replicator::start()
{
    m_goesOn = true;
    begin();
}

void Replicator::syncOnce()
{
    m_goesOn = false;
    begin();
}

void Replicator::stop()
{
    m_goesOn = false;
    m_isRunning = false;
    m_retry.stop();
    if (m_client)
        m_client->abort();
    m_client.reset();
}

void Replicator::wake()
{
    m_isWoken = true;
    // A waiting call is broken off; a retry that is due later comes now.
    if (m_isRunning && m_report.state == SyncState::Agreed && m_client)
        m_client->abort();
    else if (!m_isRunning && m_goesOn)
        begin();
}

bool Replicator::refreshShop(const store::Result<std::optional<store::ShopRow>> &row)
{
    if (!row || !*row) {
        end(SyncState::Failed);
        return false;
    }
    m_shop = **row;
    if (!m_shop->endpoint || !m_wiring.keys) {
        end(SyncState::NotConnected);
        return false;
    }
    return true;
}

void Replicator::begin()
{
    m_retry.stop();
    m_isRunning = true;
    m_isWoken = false;
    onStore([shop = m_wiring.session.shop](store::Database &database) { return store::findShop(database, shop); },
            [this](const store::Result<std::optional<store::ShopRow>> &row) {
                if (!m_isRunning || !refreshShop(row))
                    return;
                if (!m_client) {
                    const auto &endpoint = *m_shop->endpoint;
                    m_client = std::make_unique<EndpointClient>(endpoint.url, endpoint.key, endpoint.nextKey);
                    m_bearerUntil = {};
                }
                if (m_wiring.clock.now() + bearerMargin < m_bearerUntil)
                    push();
                else
                    askChallenge();
            });
}

void Replicator::askChallenge()
{
    setState(SyncState::Working);
    const QJsonObject question{{QStringLiteral("shop"), m_shop->shop.text()},
                               {QStringLiteral("device"), m_shop->device.text()}};
    m_client->setBearer({});
    m_client->post(QStringLiteral("/sync/v1/challenge"), question, [this](const EndpointClient::Answer &answer) {
        if (answer.isGood())
            answerChallenge(answer);
        else
            giveUp(answer.trouble());
    });
}

void Replicator::answerChallenge(const EndpointClient::Answer &asked)
{
    const auto challenge = base::Sha256::parse(asked.body[QLatin1String("challenge")].toString());
    const auto time = base::parseInstant(asked.body[QLatin1String("time")].toString());
    if (!challenge || !time) {
        giveUp(SyncState::Failed);
        return;
    }
    const base::Instant wall = m_wiring.clock.now();
    const QByteArray signature = m_wiring.keys->signing.sign(challengeText(m_shop->shop, m_shop->device, *challenge));
    const QJsonObject signedAnswer{{QStringLiteral("shop"), m_shop->shop.text()},
                                   {QStringLiteral("device"), m_shop->device.text()},
                                   {QStringLiteral("challenge"), challenge->text()},
                                   {QStringLiteral("signature"), encodeBytes(signature)}};
    onStore([shop = m_shop->shop, wall,
             time](store::Database &database) { return noteContact(database, shop, wall, *time, std::nullopt); },
            [](const store::Result<void> &) {});
    m_client->post(QStringLiteral("/sync/v1/challenge"), signedAnswer,
                   [this, wall, time](const EndpointClient::Answer &answer) {
                       if (!answer.isGood()) {
                           giveUp(answer.trouble());
                           return;
                       }
                       const auto until = base::parseInstant(answer.body[QLatin1String("expires")].toString());
                       // The endpoint's moment, brought to this machine's clock.
                       m_bearerUntil = until ? *until - (*time - wall) : base::Instant();
                       m_client->setBearer(answer.body[QLatin1String("bearer")].toString());
                       m_report.lastContact = m_wiring.clock.now();
                       push();
                   });
}

void Replicator::push()
{
    onStore([shop = *m_shop,
             keys = m_wiring.keys](store::Database &database) { return nextPush(database, shop, keys->signing); },
            [this](const store::Result<std::optional<PushBatch>> &batch) {
                if (!m_isRunning)
                    return;
                if (!batch)
                    giveUp(SyncState::Failed);
                else if (*batch)
                    sendPush(**batch);
                else
                    pull();
            });
}

void Replicator::sendPush(const PushBatch &batch)
{
    setState(SyncState::Working);
    m_client->post(QStringLiteral("/sync/v1/push"), pushJson(batch), [this](const EndpointClient::Answer &answer) {
        const auto taken = answer.isGood() ? parsePushAnswer(answer.body) : std::nullopt;
        if (!taken) {
            giveUp(answer.isGood() ? SyncState::Failed : answer.trouble());
            return;
        }
        m_report.pushed += static_cast<std::int64_t>(taken->numbers.size());
        m_report.refused += static_cast<std::int64_t>(taken->refused.size());
        onStore(
            [shop = m_shop->shop, taken](store::Database &database) { return takePushAnswer(database, shop, *taken); },
            [this](const store::Result<void> &done) {
                if (!m_isRunning)
                    return;
                // Own events leave the outbox when they come back settled.
                if (done)
                    pull();
                else
                    giveUp(SyncState::Failed);
            });
    });
}

void Replicator::pull()
{
    onStore([shop = m_shop->shop](store::Database &database) { return store::findShop(database, shop); },
            [this](const store::Result<std::optional<store::ShopRow>> &row) {
                if (!m_isRunning || !refreshShop(row))
                    return;
                const store::SyncPosition &position = m_shop->position;
                QUrlQuery query;
                query.addQueryItem(QStringLiteral("after"), QString::number(position.cursor));
                query.addQueryItem(QStringLiteral("head"), position.head.text());
                if (position.epoch)
                    query.addQueryItem(QStringLiteral("epoch"), encodeBytes(*position.epoch));
                m_client->get(QStringLiteral("/sync/v1/pull?") + query.toString(QUrl::FullyEncoded),
                              [this](const EndpointClient::Answer &answer) {
                                  if (answer.isGood())
                                      takePull(answer.body);
                                  else
                                      giveUp(answer.trouble());
                              });
            });
}

void Replicator::takePull(const QJsonObject &body)
{
    auto answer = parsePullAnswer(body);
    if (!answer) {
        giveUp(SyncState::Failed);
        return;
    }
    if (!isUnbroken(m_shop->position, answer->events)) {
        giveUp(SyncState::NeedsRepair);
        return;
    }
    const auto pulled = std::make_shared<Pulled>(Pulled{std::move(*answer), {}});
    onStore(
        [shop = m_shop->shop, pulled,
         wall = m_wiring.clock.now()](store::Database &database) -> store::Result<std::vector<base::Sha256>> {
            if (const auto noted = noteContact(database, shop, wall, pulled->answer.time, pulled->answer.epoch); !noted)
                return base::Unexpected{noted.error()};
            if (const auto kept = keepKeys(database, shop, pulled->answer.keys); !kept)
                return base::Unexpected{kept.error()};
            return blobsToFetch(database, shop, pulled->answer.blobs);
        },
        [this, pulled](const store::Result<std::vector<base::Sha256>> &missing) {
            if (!m_isRunning)
                return;
            if (!missing) {
                giveUp(SyncState::Failed);
                return;
            }
            pulled->missing = *missing;
            fetchBlobs(pulled);
        });
}

void Replicator::fetchBlobs(const std::shared_ptr<Pulled> &pulled)
{
    if (pulled->missing.empty()) {
        applyFrom(pulled, 0);
        return;
    }
    QJsonArray want;
    for (const auto &hash : pulled->missing)
        want.append(hash.text());
    m_client->post(QStringLiteral("/sync/v1/blobs"), {{QStringLiteral("want"), want}},
                   [this, pulled](const EndpointClient::Answer &answer) {
                       if (!answer.isGood()) {
                           giveUp(answer.trouble());
                           return;
                       }
                       auto blobs = std::make_shared<std::vector<store::Blob>>();
                       for (const QJsonValue value : answer.body[QLatin1String("blobs")].toArray())
                           if (auto blob = parseBlob(value.toObject()))
                               blobs->push_back(std::move(*blob));
                       const auto before = pulled->missing.size();
                       std::erase_if(pulled->missing, [&](const base::Sha256 &hash) {
                           return std::any_of(blobs->begin(), blobs->end(),
                                              [&](const store::Blob &blob) { return blob.hash() == hash; });
                       });
                       // One that was destroyed since it was named will never come.
                       if (pulled->missing.size() == before)
                           pulled->missing.clear();
                       onStore([shop = m_shop->shop,
                                blobs](store::Database &database) { return keepBlobs(database, shop, *blobs); },
                               [this, pulled](const store::Result<void> &kept) {
                                   if (!m_isRunning)
                                       return;
                                   if (kept)
                                       fetchBlobs(pulled);
                                   else
                                       giveUp(SyncState::Failed);
                               });
                   });
}

void Replicator::applyFrom(const std::shared_ptr<Pulled> &pulled, std::size_t from)
{
    if (from >= pulled->answer.events.size()) {
        m_report.pulled += static_cast<std::int64_t>(from);
        if (from > 0) {
            // Waiting for what has just come would end at once, with one more round for nothing.
            m_shop->position.cursor = pulled->answer.events.back().settlement.number;
            emit arrived();
        }
        afterPull(pulled->answer.hasMore);
        return;
    }
    onStore(
        [shop = m_shop->shop, keys = m_wiring.keys, pulled, from, &clock = m_wiring.clock](store::Database &database) {
            const store::PeopleKeys people(shop, keys->shop.copy());
            const auto started = clock.now();
            return takeSlice(database, shop, &people, pulled->answer.events, from,
                             [&] { return clock.now() - started < sliceTime; });
        },
        [this, pulled](const store::Result<std::size_t> &to) {
            if (!m_isRunning)
                return;
            if (to)
                applyFrom(pulled, *to);
            else
                giveUp(SyncState::Failed);
        });
}

void Replicator::afterPull(bool hasMore)
{
    if (hasMore) {
        pull();
        return;
    }
    onStore([shop = *m_shop,
             keys = m_wiring.keys](store::Database &database) { return nextPush(database, shop, keys->signing); },
            [this](const store::Result<std::optional<PushBatch>> &batch) {
                if (!m_isRunning)
                    return;
                if (!batch) {
                    giveUp(SyncState::Failed);
                    return;
                }
                if (*batch) {
                    sendPush(**batch);
                    return;
                }
                m_failures = 0;
                m_report.lastContact = m_wiring.clock.now();
                const bool isWrong = std::chrono::abs(std::chrono::milliseconds(m_shop->skewMs)) > wrongClockFrom;
                end(isWrong ? SyncState::WrongClock : SyncState::Agreed);
                // Whoever hears of it may have begun the next round already.
                if (m_goesOn && !m_isRunning)
                    wait();
            });
}

void Replicator::wait()
{
    // Written since the last look into the outbox: the endpoint would have nothing to tell for 25 s.
    if (m_isWoken) {
        begin();
        return;
    }
    m_isRunning = true;
    const QString question = QStringLiteral("/sync/v1/wait?after=") + QString::number(m_shop->position.cursor);
    m_client->get(
        question,
        [this](const EndpointClient::Answer &answer) {
            if (!m_goesOn || !m_isRunning)
                return;
            if (answer.isGood() || m_isWoken)
                begin();
            else
                giveUp(answer.trouble());
        },
        waitTime);
}

void Replicator::giveUp(SyncState state)
{
    if (!m_isRunning)
        return;
    m_bearerUntil = {};
    end(state);
    if (!m_goesOn)
        return;
    // 1 s, 2 s, 4 s … 60 s, some of it by chance so that a street of shops doesn't come back in one second.
    const auto longest = std::min(longestRetry, firstRetry * (1 << std::min(m_failures++, 6)));
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(longest).count();
    const auto spread = (m_wiring.clock.now().ms() % 1000) * ms / 4000;
    m_retry.start(static_cast<int>(ms - ms / 8 + spread));
}

void Replicator::end(SyncState state)
{
    m_isRunning = false;
    setState(state);
    if (!m_goesOn)
        emit finished();
}

void Replicator::setState(SyncState state)
{
    m_report.state = state;
    emit reportChanged();
}

} // namespace muhr::sync
