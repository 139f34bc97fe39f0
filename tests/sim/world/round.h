// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/people.h"
#include "core/sync/wire.h"
#include "tests/sim/world/laptop.h"
#include "tests/sim/world/network.h"
#include "tests/sim/world/settings.h"

namespace muhr::tests::sim {

/// A laptop on its way to agreeing, in the order that sync::Replicator keeps: sign in, push, pull, blobs, slices. It is
/// in memory only, so it is lost when the laptop stops.
class Round
{
public:
    Round(Laptop &laptop, Trace &trace, std::int64_t pullLimit, Mutant mutant);

    /// One request, or one slice of what was pulled.
    void step(Network &network);
    /// An answer came; one that nobody waits for any more is dropped.
    void take(const Message &answer, Network &network);
    /// The laptop stopped, or no answer came in time.
    void giveUp();

    bool isWaiting() const { return m_waitsFor.has_value(); }
    bool isResting() const { return m_phase == Phase::Resting; }
    /// All was pushed and pulled when it last came to rest.
    bool hasAgreed() const { return m_hasAgreed; }
    /// What no laptop should have been told.
    const QString &trouble() const { return m_trouble; }
    /// It was the disk, which was full.
    void forgetTrouble() { m_trouble.clear(); }

private:
    enum class Phase { Resting, SigningIn, Pushing, Pulling, FetchingBlobs, TakingIn };

    void ask(Network &network, const QString &path, const QJsonObject &body);
    void signIn(Network &network);
    void takeChallenge(const Message &answer, Network &network);
    void push(Network &network);
    void takePush(const Message &answer, Network &network);
    void pull(Network &network);
    void takePull(const Message &answer, Network &network);
    void fetchBlobs(Network &network);
    void takeBlobs(const Message &answer, Network &network);
    void takeIn(Network &network);
    void rest();
    template <typename T, typename Error>
    bool isGood(const base::Expected<T, Error> &outcome);

    Laptop &m_laptop;
    Trace &m_trace;
    std::int64_t m_pullLimit;
    Mutant m_mutant;
    Phase m_phase = Phase::Resting;
    std::optional<std::uint64_t> m_waitsFor;
    base::Instant m_askedAt;
    QString m_bearer;
    base::Instant m_bearerUntil;
    std::optional<sync::PullAnswer> m_pulled;
    std::vector<base::Sha256> m_missing;
    std::size_t m_taken = 0;
    bool m_hasAgreed = false;
    bool m_isBroken = false;
    QString m_trouble;
};

} // namespace muhr::tests::sim
