// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/world/settings.h"

#include "core/sync/wire.h"
#include "tests/sim/world/dice.h"

#include <algorithm>
#include <array>
#include <utility>

namespace muhr::tests::sim {
namespace {

constexpr std::array<std::pair<Mutant, const char *>, 11> mutants{{
    {Mutant::None, "none"},
    {Mutant::SentIsDone, "sent_is_done"},
    {Mutant::NewIdOnRetry, "new_id_on_retry"},
    {Mutant::CursorBeforeEvents, "cursor_before_events"},
    {Mutant::OwnMoments, "own_moments"},
    {Mutant::WrongHead, "wrong_head"},
    {Mutant::Invented, "invented"},
    {Mutant::GivesUpForEver, "gives_up_for_ever"},
    {Mutant::ToldBeforeStored, "told_before_stored"},
    {Mutant::RepairForgotten, "repair_forgotten"},
    {Mutant::RevokedSettles, "revoked_settles"},
}};

constexpr std::array<std::pair<Kind, const char *>, 9> kinds{{
    {Kind::Mixed, "mixed"},
    {Kind::Restores, "restores"},
    {Kind::Lost, "lost"},
    {Kind::Shared, "shared"},
    {Kind::Sticks, "sticks"},
    {Kind::Many, "many"},
    {Kind::Apart, "apart"},
    {Kind::Staff, "staff"},
    {Kind::Newcomers, "newcomers"},
}};

void emphasise(Settings &settings, Kind kind, Dice &dice)
{
    settings.isRough = settings.isRough || kind != Kind::Mixed;
    switch (kind) {
    case Kind::Mixed:
        break;
    case Kind::Restores:
        settings.restorePercent = 60;
        settings.keepsGenerationPercent = 35;
        settings.endpointBackPercent = std::max<std::uint32_t>(settings.endpointBackPercent, 2);
        break;
    case Kind::Lost:
        settings.revokePercent = 60;
        settings.laptops = std::max(settings.laptops, 4);
        break;
    case Kind::Shared:
        settings.togetherPercent = 30;
        settings.changePercent = 4;
        // Few of them, which stay, so that they agree now and then on what is to be given.
        settings.isRough = false;
        settings.laptops = 3;
        settings.revokePercent = 0;
        settings.losePercent /= 3;
        settings.pullLimit = 1000;
        break;
    case Kind::Sticks:
        settings.carryPercent = 60;
        settings.staysCutPercent = 40;
        settings.laptops = std::max(settings.laptops, 3);
        break;
    case Kind::Many:
        settings.laptops = static_cast<int>(dice.between(6, 11));
        settings.newerPercent = 5;
        break;
    case Kind::Apart:
        settings.apartPercent = 20;
        settings.isRough = false;
        settings.laptops = 3;
        settings.revokePercent = 0;
        settings.losePercent /= 3;
        settings.pullLimit = 1000;
        break;
    case Kind::Staff:
        settings.staffPercent = 35;
        settings.isRough = false;
        settings.laptops = 3;
        settings.revokePercent = 0;
        settings.pullLimit = 1000;
        break;
    case Kind::Newcomers:
        settings.newcomerPercent = 25;
        settings.mostInPiece = dice.between(1, 30);
        // The first of them comes to a shop that has something to give.
        settings.laptops = 2;
        settings.endpointBackPercent = 0;
        break;
    }
}

} // namespace

std::optional<Kind> parseKind(const QString &name)
{
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [&](const auto &each) { return name == QLatin1String(each.second); });
    return found == kinds.end() ? std::nullopt : std::optional(found->first);
}

QString kindName(Kind kind)
{
    return QLatin1String(
        std::find_if(kinds.begin(), kinds.end(), [&](const auto &each) { return each.first == kind; })->second);
}

Kind kindOf(std::uint64_t seed)
{
    return kinds[seed % kinds.size()].first;
}

std::optional<Mutant> parseMutant(const QString &name)
{
    const auto found = std::find_if(mutants.begin(), mutants.end(),
                                    [&](const auto &each) { return name == QLatin1String(each.second); });
    return found == mutants.end() ? std::nullopt : std::optional(found->first);
}

QString mutantName(Mutant mutant)
{
    const auto found =
        std::find_if(mutants.begin(), mutants.end(), [&](const auto &each) { return each.first == mutant; });
    return QLatin1String(found->second);
}

Settings Settings::of(std::uint64_t seed, Kind kind)
{
    Dice dice(seed * 1'000'003 + 1);
    Settings settings;
    settings.laptops = static_cast<int>(dice.between(2, 5));
    settings.losePercent = dice.below(21);
    settings.doublePercent = dice.below(21);
    settings.crashPercent = dice.below(16);
    settings.fullPercent = dice.below(6);
    settings.hasWildClocks = dice.percent(70);
    settings.hasWildEndpointClock = dice.percent(20);
    // Half of the worlds have an endpoint that is never put back.
    settings.endpointBackPercent = dice.percent(50) ? 2 + dice.below(11) : 0;
    settings.pullLimit = dice.percent(50) ? dice.between(1, 12) : 1000;
    settings.isRough = dice.percent(50);
    settings.revokePercent = dice.percent(60) ? 10 + dice.below(30) : 0;
    settings.carryPercent = dice.percent(60) ? 10 + dice.below(30) : 0;
    emphasise(settings, kind, dice);
    // Drawn by dice of its own, so that the rest is what it always was.
    Dice pushDice(seed * 1'000'033 + 5);
    settings.pushLimit = pushDice.percent(50) ? static_cast<std::size_t>(pushDice.between(1, 4)) : sync::mostPushed;
    return settings;
}

} // namespace muhr::tests::sim
