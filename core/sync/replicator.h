// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/session.h"
#include "core/actions/shop_keys.h"
#include "core/base/instant.h"
#include "core/base/random.h"
#include "core/store/shop_table.h"
#include "core/store/work_queue.h"
#include "core/sync/endpoint_client.h"
#include "core/sync/enrol_wire.h"
#include "core/sync/round.h"
#include "core/sync/sync_state.h"
#include "core/words/refused.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace muhr::sync {

/// What app hands to the replicator. References outlive it.
struct ReplicatorWiring
{
    store::WorkQueue &queue;
    const base::Clock &clock;
    /// Used on the store's thread alone.
    base::Random &random;
    actions::Session session;
    /// Nothing: without its key a device can't sign, and nothing is sent.
    std::shared_ptr<const actions::ShopKeys> keys;
    /// The shop has its next key; called on the window's thread.
    std::function<void(const std::shared_ptr<const actions::ShopKeys> &)> keep = {};
    /// As in RoundOf.
    bool bySnapshot = false;
};

/// Keeps a laptop and its endpoint agreed: goes round after round with sockets and the store's thread, waits for more,
/// and begins again when the network is back. It never stands in the way of the counter. Thread: the window's.
class Replicator : public QObject
{
    Q_OBJECT

public:
    explicit Replicator(ReplicatorWiring wiring, QObject *parent = nullptr);
    ~Replicator() override;

    const SyncReport &report() const { return m_report; }

    /// Goes on by itself until stop().
    void start();
    /// One round: push all, pull all, then `finished`.
    void syncOnce();
    /// Something waits to be pushed.
    void wake();
    void stop();

    using Enrolled = std::function<void(base::Expected<void, words::Refused>)>;
    /// Brings this shop to the endpoint of a link; on success the caller goes on with start() or syncOnce().
    /// Errors: bad_value (no link), no_endpoint, not_allowed, no_key.
    void enrol(const QString &link, Enrolled then);
    /// Somebody has compared the digits of the report's `newKey` with those of `muhr-endpoint pin show`: the endpoint
    /// is known by it from now on; the caller goes on with start() or syncOnce(). Errors: not_allowed (there is none),
    /// and what the store says.
    void takeNewKey(Enrolled then);

signals:
    void reportChanged();
    /// Settled events came: lists and cards are to be asked for anew.
    void arrived();
    /// The end of syncOnce().
    void finished();

private:
    void begin();
    void go(Round::Next next);
    void ask(const Round::Ask &question);
    void takeAnswer(const EndpointAnswer &answer);
    /// Of what was sent ahead, once both are there: the answer, and the round that wants it.
    void takeAhead();
    void forgetAhead();
    void follow();
    void endRound(SyncState state);
    void wait();
    void tryLater();
    void setState(SyncState state);
    void joinWith(const EnrolLinkText &link, const EndpointClient::Answer &answer, const Enrolled &then);

    /// Runs on the store's thread, answers here.
    template <typename Work, typename Then>
    void onStore(Work work, Then then);

    ReplicatorWiring m_wiring;
    Round m_round;
    std::unique_ptr<EndpointClient> m_client;
    /// Asks one who has another key.
    std::unique_ptr<EndpointClient> m_unpinned;
    /// A question is on its way whose answer the round does not want yet; the answer; and whether it wants it now.
    bool m_isAhead = false;
    std::optional<EndpointAnswer> m_cameAhead;
    bool m_isAwaited = false;
    SyncReport m_report;
    QTimer m_retry;
    int m_failures = 0;
    /// Which round this is.
    int m_run = 0;
    bool m_isRunning = false;
    bool m_goesOn = false;
    bool m_isWoken = false;
    /// Gone with the replicator: what the store answers later is dropped.
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

} // namespace muhr::sync
