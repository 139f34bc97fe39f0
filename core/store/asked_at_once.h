// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/card_state_table.h"

#include <set>

// What is asked of many at once: by a server in one statement, and of a file one by one, which costs as little there.
namespace muhr::store {

/// Those that are here, in any state.
Result<std::set<base::EventId>> eventsHere(Database &database, const base::ShopId &shop,
                                           const std::set<base::EventId> &events);
Result<std::set<base::EventId>> refusedAmong(Database &database, const base::ShopId &shop,
                                             const std::set<base::EventId> &events);
/// Card codes that an event of any state is about.
Result<std::set<base::Sha256>> codesWithEvents(Database &database, const base::ShopId &shop,
                                               const std::set<base::Sha256> &codes);
/// Customers whom an event of any state is about, whether they are here or not.
Result<std::set<base::CustomerId>> customersWithEvents(Database &database, const base::ShopId &shop,
                                                       const std::set<base::CustomerId> &customers);
/// Those whose joining has settled.
Result<std::set<base::CustomerId>> joinedAmong(Database &database, const base::ShopId &shop,
                                               const std::set<base::CustomerId> &customers);
Result<std::set<base::CustomerId>> erasedAmong(Database &database, const base::ShopId &shop,
                                               const std::set<base::CustomerId> &customers);
/// Those whose words stand in a register, on either layer.
Result<std::set<base::CustomerId>> wordedAmong(Database &database, const base::ShopId &shop,
                                               const std::set<base::CustomerId> &customers);
/// Those who have an Apple pass, void or not.
Result<std::set<base::CustomerId>> withPassesAmong(Database &database, const base::ShopId &shop,
                                                   const std::set<base::CustomerId> &customers);
/// Their cards of the settled layer.
Result<std::vector<CardStateRow>> settledCardsOf(Database &database, const base::ShopId &shop,
                                                 const std::set<base::CustomerId> &customers);

} // namespace muhr::store
