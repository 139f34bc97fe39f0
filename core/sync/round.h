// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/shop_keys.h"
#include "core/base/instant.h"
#include "core/base/random.h"
#include "core/store/carried_table.h"
#include "core/store/shop_table.h"
#include "core/sync/endpoint_answer.h"
#include "core/sync/laptop_side.h"
#include "core/sync/repair_wire.h"
#include "core/sync/snapshot_wire.h"
#include "core/sync/wire.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <variant>

namespace muhr::sync {

/// Whose rounds they are. References outlive the round.
struct RoundOf
{
    base::ShopId shop;
    /// Nothing: without its key a device can't sign, and nothing is sent.
    std::shared_ptr<const actions::ShopKeys> keys;
    const base::Clock &clock;
    /// Asked on the store's thread when a slice begins: how long it may take.
    std::function<HasTime()> pace;
    /// Events of one pull.
    std::int64_t mostPulled = sync::mostPulled;
    /// The shop has its next key, since a device was revoked: to be put where the keys lie. It is asked for again where
    /// that fails, at the next start.
    std::function<void(const std::shared_ptr<const actions::ShopKeys> &)> keep = {};
    /// Used on the store's thread alone; nothing: no person's key is wrapped anew.
    base::Random *random = nullptr;
    /// The shop is new here and nobody works with it yet: its history comes in large pieces, as far as it has settled,
    /// and then as always.
    bool bySnapshot = false;
    /// Events of one piece.
    std::int64_t mostInPiece = sync::mostInPiece;
    /// Events of one push.
    std::size_t mostPushed = sync::mostPushed;
    /// Whoever drives the round knows Ask::isAhead: the next push is on its way while what the last one settled is
    /// taken in.
    bool pushesAhead = false;
};

/// The way to agreeing, as a machine of its own: sign in, push all that waits, pull all that is new; and
/// before that, if the endpoint was put back, bring it what it lost. It knows neither
/// sockets nor threads nor timers: it says what to do next, and is told what came of it. One object goes through many
/// rounds, since a bearer outlasts a round.
class Round
{
public:
    /// A request to "/sync/v1/" + path; without a body it is a GET.
    struct Ask
    {
        QString path;
        QString query;
        std::optional<QJsonObject> body;
        /// Empty while signing in.
        QString bearer;
        /// Whoever answers is heard, if an authority vouches for the address: she is asked who she is.
        bool isOfAnyKey = false;
        /// As soon as it is on its way, sent() says what is to be done meanwhile. Its answer is kept until an Await
        /// asks for it; nothing else is asked before that. A round that comes to its end first wants it no more.
        bool isAhead = false;
    };
    /// What was sent ahead is to be answered now.
    struct Await
    {
    };
    /// Where a pull begins.
    struct Standing
    {
        store::ShopRow row;
        base::Sha256 held;
    };
    /// What another laptop signed, and where this one stands.
    struct Carrying
    {
        store::CarriedBatch batch;
        HeadAt stands;
    };
    /// How somebody with another key is asked whether she is the endpoint.
    struct KeyQuestion
    {
        base::Sha256 nonce;
        std::vector<crypto::DevicePublicKey> endpoints;
    };
    /// What a task found in the store.
    using Finding = std::variant<std::monostate, store::ShopRow, PushBatch, std::vector<base::Sha256>, std::size_t,
                                 std::vector<HeadAt>, RepairOffer, Standing, std::shared_ptr<const actions::ShopKeys>,
                                 Carrying, KeyQuestion>;
    /// A task for the thread that owns the store; it holds on to nothing of the round.
    using Task = std::function<store::Result<Finding>(store::Database &)>;
    struct End
    {
        SyncState state = SyncState::Agreed;
    };
    using Next = std::variant<Ask, Task, End, Await>;

    /// What the rounds have done so far.
    struct Counts
    {
        std::int64_t pushed = 0;
        std::int64_t pulled = 0;
        /// While a shop comes in pieces: the last number of its history at the endpoint.
        std::int64_t arriving = 0;
        std::int64_t refused = 0;
        /// What waits at the endpoint for an owner.
        std::int64_t held = 0;
        std::int64_t forks = 0;
        /// How often the endpoint was found in another history.
        std::int64_t repairs = 0;
        /// How often this store went back to an earlier number for that.
        std::int64_t wentBack = 0;
        /// What others wrote to a stick, and the endpoint has answered for.
        std::int64_t carried = 0;
    };

    explicit Round(RoundOf of) : m_of(std::move(of)) {}

    Next begin();
    /// An Ask that is ahead has been sent.
    Next sent();
    /// What came back for an Ask, or for the Await that asks for it.
    Next answered(const EndpointAnswer &answer);
    /// What came of a Task.
    Next found(store::Result<Finding> finding);
    /// Nothing is waited for any more, and the next round signs in anew.
    void giveUp();

    const Counts &counts() const { return m_counts; }
    /// With the newest key of the shop.
    const std::shared_ptr<const actions::ShopKeys> &keys() const { return m_of.keys; }
    /// As last read from the store: who we are, where the endpoint is, how far we are.
    const std::optional<store::ShopRow> &shop() const { return m_shop; }
    /// Of SyncState::NewKey.
    const std::optional<MetKey> &metKey() const { return m_met; }

private:
    using OnAnswer = Next (Round::*)(const QJsonObject &);
    using OnFinding = Next (Round::*)(Finding &);

    Next ask(const QString &path, QJsonObject body, OnAnswer then);
    Next task(Task work, OnFinding then);
    Next end(SyncState state);

    Next start(Finding &finding);
    Next connect();
    Next signIn();
    Next answerChallenge(const QJsonObject &body);
    Next signChallenge(Finding &);
    Next takeBearer(const QJsonObject &body);
    // What the endpoint says of its TLS key, and who it is that has another one.
    Next notePins(const QJsonObject &body);
    Next notedPins(Finding &finding);
    Next askWhoItIs();
    Next sendKeyQuestion(Finding &finding);
    Next takeProof(const QJsonObject &body);
    Next push();
    Next sendBatch(Finding &finding);
    Next takePush(const QJsonObject &body);
    Next pushed(Finding &);
    Ask askPush(const PushBatch &batch);
    // The next push goes out while what the last one settled is taken in.
    Next pushAhead();
    Next sendAhead(Finding &finding);
    Next awaitAhead();
    // Revoked, it brings what the endpoint has forgotten of its own, and no more.
    Next bringForgotten();
    Next sendForgotten(Finding &finding);
    Next pull();
    Next askPull(Finding &finding);
    Next takePull(const QJsonObject &body);
    Next fetchBlobs(Finding &finding);
    Next askBlobs();
    Next takeBlobs(const QJsonObject &body);
    Next keptBlobs(Finding &);
    Next takeIn();
    Next tookIn(Finding &finding);
    Next finish(Finding &finding);
    Next end();
    // The first time all comes in pieces.
    Next arrive();
    Next askPiece(Finding &finding);
    Next askPiece();
    Next takePiece(const QJsonObject &body);
    Next tookPiece(Finding &finding);
    Next foldArrived();
    Next foldedArrived(Finding &);
    // What others wrote to a stick, once all of this device's own is there.
    Next carry();
    Next sendCarried(Finding &finding);
    Next takeCarried(const QJsonObject &body);
    Next nextCarried(Finding &);
    bool isCarriedRefused(OnAnswer asked, const EndpointAnswer &answer) const;
    Next skipCarried();
    // A device was revoked: the shop has its next key.
    Next lookForKeys();
    Next takeKeys(Finding &finding);
    Next rewrap();
    Next rewrapped(Finding &finding);
    Next haveKeys();
    void takeSealedKeys(const QJsonObject &body);
    void takeKey(std::shared_ptr<const actions::ShopKeys> keys);

    // The endpoint was put back to an earlier state: what it lost is brought back before anything else.
    Next repair();
    Next stand(Finding &finding);
    Next findCommon();
    Next askCommon(Finding &finding);
    Next takeCommon(const QJsonObject &body);
    Next offer();
    Next sendOffer(Finding &finding);
    Next takeOfferAnswer(const QJsonObject &body);
    Next goBack();
    Next wentBack(Finding &);

    RoundOf m_of;
    OnAnswer m_onAnswer = nullptr;
    OnFinding m_onFinding = nullptr;
    std::optional<store::ShopRow> m_shop;
    Counts m_counts;
    QString m_bearer;
    base::Instant m_bearerUntil;
    /// While signing in: what was asked, when that was by this machine's clock, and by the endpoint's.
    base::Sha256 m_challenge;
    base::Instant m_askedAt;
    base::Instant m_endpointTime;
    /// What the line of the last answer was held to be, and what another key than that is asked.
    std::optional<base::Sha256> m_lineKey;
    std::optional<KeyQuestion> m_keyQuestion;
    std::optional<MetKey> m_met;
    /// Where the endpoint's copy of this device's chain is cut.
    std::optional<ChainPlace> m_needed;
    /// The last push was taken as it was: nothing of it was refused, held or missing.
    bool m_wasPlain = false;
    /// The next one is on its way.
    bool m_isAhead = false;
    std::shared_ptr<const PullAnswer> m_pulled;
    std::vector<base::Sha256> m_missing;
    std::size_t m_taken = 0;
    /// Up to m_common both histories are one, and from m_apart on they are not.
    std::int64_t m_common = 0;
    std::int64_t m_apart = 0;
    std::vector<HeadAt> m_heads;
    /// From and up to where it was offered last, and up to where it has its old numbers again.
    std::int64_t m_offeredFrom = 0;
    std::int64_t m_offered = 0;
    std::int64_t m_same = 0;
    SameUpTo m_sameProof;
    int m_repairs = 0;
    std::shared_ptr<const store::CarriedBatch> m_carried;
    std::int64_t m_carriedUpTo = 0;
    /// By what was carried something has settled: it is pulled at once.
    bool m_hasCarried = false;
    /// When it was last asked about what the endpoint could not take yet.
    std::optional<base::Instant> m_cutAskedAt;
    bool m_asksCut = false;
    /// Places of what it refused as a whole since then.
    std::set<std::int64_t> m_notTaken;
    /// The endpoint takes what waits here, and gives nothing.
    bool m_isRevoked = false;
    /// How far the endpoint has each incarnation of this device then: one that was put back has forgotten some.
    std::map<std::int64_t, std::int64_t> m_chains;
    /// A revocation has come, or none was looked for since the start.
    bool m_mayHaveKeys = true;
    /// They are looked for before anything else of the round.
    bool m_isBeginning = false;
};

} // namespace muhr::sync
