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

/// What a world has more of than others, since rare things met by chance alone are met too rarely.
enum class Kind {
    /// Of nothing: some of everything.
    Mixed,
    /// Stores are copied and put back, of laptops and of the endpoint, mostly without what lies beside them.
    Restores,
    /// Laptops are called lost, and owners look at what is held.
    Lost,
    /// The same customer goes from counter to counter before these have heard of each other; owners change the same.
    Shared,
    /// Lines are down, and laptops carry each other's outboxes.
    Sticks,
    /// A shop of many branches: up to twelve laptops, with the one that comes late. Some have a newer version of the
    /// program than others.
    Many,
    /// Laptops do the same, or the contrary, before they have heard of each other: the same act is undone on all of
    /// them, and somebody is erased on one while others stamp her card and give her a new code.
    Apart,
    /// Members of the staff are given other rights, or leave, while laptops have not heard of it. Owners act at tills
    /// by a password that they have changed elsewhere.
    Staff,
    /// Laptops come by invitation while others work, and take the shop in pieces.
    Newcomers,
};

/// By its name on the command line and in seeds.txt, such as "mixed".
std::optional<Kind> parseKind(const QString &name);
QString kindName(Kind kind);
/// One seed after the other is of another kind.
Kind kindOf(std::uint64_t seed);

/// What a run is asked for.
struct Options
{
    std::uint64_t seed = 1;
    int steps = 300;
    Mutant mutant = Mutant::None;
    /// Every step is printed.
    bool isTraced = false;
    /// Nothing: as the seed says.
    std::optional<Kind> kind = std::nullopt;
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
    /// A push brings at most so many.
    std::size_t pushLimit = 500;

    // Only in worlds of a kind.
    /// Of what goes wrong beside the network: a store is copied or put back.
    std::uint32_t restorePercent = 0;
    /// Of what is put back: what lies beside the store is as new as it was.
    std::uint32_t keepsGenerationPercent = 75;
    /// Of acts: a customer goes from counter to counter.
    std::uint32_t togetherPercent = 0;
    /// Of acts: owners change the same at the same time.
    std::uint32_t changePercent = 0;
    /// Of acts: a laptop has a newer version than the others.
    std::uint32_t newerPercent = 0;
    /// Of what goes wrong beside the network: a line that was cut stays so.
    std::uint32_t staysCutPercent = 0;
    /// Of acts: the same or the contrary on several laptops.
    std::uint32_t apartPercent = 0;
    /// Of acts: somebody's rights change, or somebody else sits down.
    std::uint32_t staffPercent = 0;
    /// Of acts: a laptop is let in, as far as that goes in some moments.
    std::uint32_t newcomerPercent = 0;
    /// Of somebody whose shop comes in pieces: so many events a piece.
    std::int64_t mostInPiece = 40;

    static Settings of(std::uint64_t seed, Kind kind);
};

} // namespace muhr::tests::sim
