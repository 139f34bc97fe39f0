// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sim/world/world.h"

#include <optional>
#include <vector>

namespace muhr::tests::sim {

using Found = std::optional<Failure>;

// While it runs, at one machine.

/// I8: cursor, H and epoch are those of the events that are here.
Found checkCursor(World &world, Machine &machine);
/// I5: an act that settled is in dispute or not for ever, on every machine where it is not taken back; in another
/// history it is another act. One of somebody whose joining comes later is on no card before that.
Found checkWinners(World &world, Machine &machine);
/// I7: a machine that starts again has all that it ever told, and nothing half done.
Found checkStart(World &world, Machine &machine);

// At the end, when all have agreed.

/// I1: what beeped is settled, or was refused and is named to the laptop that told it.
Found checkDurable(World &world);
/// I15, as far as tables tell: of an erased customer no machine has her key or her sealed words.
Found checkErased(World &world);
/// I2: nothing is there twice, and nothing that nobody did.
Found checkOnce(World &world);
/// I3: numbers without gaps, H recomputed by hand; I10: business time never falls along a chain; and what `verify` says
/// on every machine.
Found checkNumbers(World &world);
/// I6: the stamps of every customer are those she was told.
Found checkStamps(World &world);

/// I6: an act that two laptops undid before they had heard of each other is taken back once.
Found checkUndone(World &world);
/// The acts of which that is so.
std::set<base::EventId> undoneOnTwo(World &world);

/// I14: every settled event was by somebody who had the right to it, on a device that was in the shop or by an owner's
/// word; judged by a table of this check's own.
Found checkRights(World &world);
/// Every machine that is in the shop reads the name of every customer, whatever key it was wrapped by.
Found checkKeys(World &world);

using EndCheck = Found (*)(World &);
const std::vector<EndCheck> &endChecks();

/// Customers' acts that this machine has written itself; of a laptop those that it has not yet pushed.
std::vector<base::EventId> ownActs(Machine &machine, const base::ShopId &shop);
/// All that a machine has, whatever became of it.
std::set<base::EventId> eventsAt(World &world, Machine &machine);
/// What is settled at a machine.
std::set<base::EventId> settledEventsOf(Machine &machine, const base::ShopId &shop);
/// It has acts of its own that have not settled, wait for an owner, or were refused by her, so its tables are not those
/// of the others.
bool hasOwnHeld(Machine &machine, const base::ShopId &shop);
/// What the endpoint did not take, or holds.
std::set<base::EventId> refusedEvents(World &world);
/// And what only laptops still have that were called lost, as acts of others.
std::set<base::EventId> eventsOnNoCard(World &world);
/// How often the rare things happened.
void countEnd(World &world, Trace &trace);

} // namespace muhr::tests::sim
