// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/round.h"
#include "tests/core/sync/two_laptops.h"

#include <functional>

namespace muhr::tests {

/// As the routes answer.
sync::EndpointAnswer answerOf(SyncEndpoint &endpoint, const sync::PushedBy &by, const sync::Round::Ask &ask);
sync::Round roundOf(SyncLaptop &laptop);
/// Of a shop that is new here: it comes in pieces of so many events.
sync::Round arrivalOf(SyncLaptop &laptop, std::int64_t mostInPiece);
/// One that sends the next push ahead, of so many events.
sync::Round aheadOf(SyncLaptop &laptop, std::size_t mostPushed);
/// Goes through a round to its end; `paths` are what was asked on the way.
sync::SyncState go(sync::Round &round, SyncLaptop &laptop, QStringList *paths = nullptr);
/// The same with another endpoint than there is.
sync::SyncState go(sync::Round &round, SyncLaptop &laptop,
                   const std::function<sync::EndpointAnswer(const sync::Round::Ask &)> &answer,
                   QStringList *paths = nullptr);
std::int64_t waitingAt(SyncLaptop &laptop);
/// A store becomes what it was when the copy was made.
void putBack(store::Database &database, const QString &copy);

} // namespace muhr::tests
