// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/round.h"
#include "tests/sim/world/laptop.h"
#include "tests/sim/world/network.h"
#include "tests/sim/world/settings.h"

namespace muhr::tests::sim {

/// Drives the rounds of a laptop over the simulated network, as sync::Replicator does with sockets and threads. It is
/// in memory only, so it is lost when the laptop stops.
class LaptopRound
{
public:
    /// `mostInPiece`: the shop is new here and comes in pieces of so many events; nothing: by pulls.
    LaptopRound(Laptop &laptop, Trace &trace, const Settings &settings, Mutant mutant,
                std::optional<std::int64_t> mostInPiece = std::nullopt);

    /// To the next request, slice or end.
    void step(Network &network);
    /// An answer came; one that nobody waits for any more is dropped.
    void take(const Message &answer, Network &network);
    /// No answer came in time.
    void giveUp();

    /// For an answer, with nothing else to do.
    bool isWaiting() const { return m_waitsFor && !m_next; }
    bool isResting() const { return !m_next && !m_waitsFor; }
    /// It has asked for a piece, and for nothing else since.
    bool isArriving() const { return m_asked == QLatin1String("snapshot"); }
    /// All was pushed and pulled when it last came to rest.
    bool hasAgreed() const { return m_hasAgreed; }
    const std::shared_ptr<const actions::ShopKeys> &keys() const { return m_round.keys(); }
    /// What no laptop should have been told.
    const QString &trouble() const { return m_trouble; }
    /// The endpoint was put back once: from now on a laptop may hear of it, or not be known there for a while.
    void expectRepairs() { m_mayRepair = true; }
    /// It was the disk, which was full.
    void forgetTrouble() { m_trouble.clear(); }

private:
    void go(Network &network);
    void ask(const sync::Round::Ask &question, Network &network);
    void use(const Message &answer);
    /// Whether the round may go on at once.
    bool run(const sync::Round::Task &task);
    void end(sync::SyncState state);
    void rest();

    Laptop &m_laptop;
    Trace &m_trace;
    Mutant m_mutant;
    sync::Round m_round;
    /// What is to be done in the next step.
    std::optional<sync::Round::Next> m_next;
    std::optional<std::uint64_t> m_waitsFor;
    /// What was asked last was sent ahead; its answer is not wanted yet; and the answer.
    bool m_wasSentAhead = false;
    bool m_isAhead = false;
    std::optional<Message> m_cameAhead;
    QString m_asked;
    /// It was a push of what another one signed.
    bool m_asksCarried = false;
    bool m_isBetweenSlices = false;
    bool m_hasAgreed = false;
    bool m_isBroken = false;
    bool m_mayRepair = false;
    QString m_trouble;
};

} // namespace muhr::tests::sim
