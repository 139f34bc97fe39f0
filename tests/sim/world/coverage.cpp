// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/world/coverage.h"

#include <array>

namespace muhr::tests::sim {
namespace {

constexpr std::array must{
    "acts gone with a disk",
    "acts gone with two disks",
    "acts of a newer version",
    "acts that were taken back everywhere at once",
    "answers given up",
    "answers lost",
    "answers too late",
    "arrivals cut",
    "branch renamed",
    "carried by a laptop that is out of the shop",
    "carried",
    "chains asked for",
    "clean restarts of the endpoint",
    "clean restarts",
    "clock jumps of the endpoint",
    "clock jumps",
    "codes replaced",
    "copies kept",
    "copies of the endpoint kept",
    "customers who were erased here and served there",
    "disks full",
    "disputes decided",
    "disputes",
    "endpoints put back",
    "epochs begun at the start",
    "erased",
    "events held",
    "events of a wrong clock",
    "forks",
    "held events accepted",
    "held events refused",
    "incarnations",
    "invitations",
    "joins online",
    "joins",
    "laptops let in",
    "laptops put back",
    "laptops that went back",
    "lines cut",
    "messages doubled",
    "messages overtaken",
    "next keys taken",
    "numbers lost",
    "numbers taken back",
    "owners' acts at tills",
    "owners' passwords",
    "persons changed in two places",
    "pieces",
    "power cuts",
    "programmes published",
    "provisional visits",
    "pulls cut between slices",
    "pushes ahead given up",
    "pushes ahead not taken as they were",
    "pushes sent ahead",
    "refused when settling",
    "repairs",
    "requests lost",
    "returns",
    "revocations",
    "roles given",
    "rounds agreed",
    "settled anew",
    "settled events",
    "shops opened before all had come",
    "slices",
    "staff changed",
    "staff that left",
    "states compared",
    "sticks brought in",
    "sticks that could not be read",
    "sticks written",
    "stops in the middle",
    "stops while a shop arrived",
    "stops while a shop was taken",
    "stored but not told",
    "thieves turned away",
    "undone on two laptops",
    "undos",
    "uses",
    "visits",
};

} // namespace

std::map<QString, std::int64_t> withAllThatMustHappen(std::map<QString, std::int64_t> counts)
{
    for (const char *what : must)
        counts.try_emplace(QLatin1String(what), 0);
    return counts;
}

QStringList neverHappened(const std::map<QString, std::int64_t> &counts)
{
    QStringList never;
    for (const char *what : must) {
        const auto found = counts.find(QLatin1String(what));
        if (found == counts.end() || found->second == 0)
            never.append(QLatin1String(what));
    }
    return never;
}

} // namespace muhr::tests::sim
