// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace muhr::tests::sim {

/// A known mistake that a machine of the world makes, so that the checks are seen to find it.
enum class Mutant {
    None,
    /// What was sent is taken out of the outbox, although no answer came.
    SentIsDone,
    /// What is sent again gets a new identity.
    NewIdOnRetry,
    /// The cursor is moved on before the events are stored.
    CursorBeforeEvents,
    /// What a laptop pulls is dated by its own clock.
    OwnMoments,
    /// The endpoint writes another H than its events give.
    WrongHead,
    /// The endpoint takes events in that no laptop made.
    Invented,
    /// A laptop never asks again after a lost answer.
    GivesUpForEver,
    /// What was told is not committed.
    ToldBeforeStored,
    /// An endpoint that was put back says that it has again what it lost, and keeps none of it.
    RepairForgotten,
    /// The endpoint settles what a revoked laptop pushes.
    RevokedSettles,
};

/// By the name on the command line, such as "sent_is_done"; "none" too.
std::optional<Mutant> parseMutant(const QString &name);
QString mutantName(Mutant mutant);

/// What a run is asked for.
struct Options
{
    std::uint64_t seed = 1;
    int steps = 300;
    Mutant mutant = Mutant::None;
    /// Every step is printed.
    bool isTraced = false;
};

/// How wild the world of a seed is.
struct Settings
{
    int laptops = 2;
    std::uint32_t losePercent = 15;
    std::uint32_t doublePercent = 15;
    std::uint32_t crashPercent = 5;
    std::uint32_t fullPercent = 2;
    /// Of what goes wrong beside the network: the endpoint's store is put back.
    std::uint32_t endpointBackPercent = 2;
    /// Of what goes wrong beside the network: a laptop is taken out of the shop, or an owner looks at what is held.
    std::uint32_t revokePercent = 6;
    /// Of what goes wrong beside the network: what waits on a laptop goes to a stick instead.
    std::uint32_t carryPercent = 10;
    /// Clocks jump by years, and not by minutes only.
    bool hasWildClocks = true;
    bool hasWildEndpointClock = false;
    /// More goes wrong beside the network than elsewhere.
    bool isRough = false;
    /// A pull brings at most so many events.
    std::int64_t pullLimit = 1000;

    static Settings of(std::uint64_t seed);
};

} // namespace muhr::tests::sim
