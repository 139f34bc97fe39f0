// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/event_table.h"

#include <optional>
#include <vector>

// What a device pushed that was revoked, or a member of staff did who had left: the endpoint holds it until an owner
// says whether it counts. It is of no number, of no card and in no figure.
namespace muhr::store {

/// Events that revoke a device, in the order of their numbers: each has brought the shop its next key.
Result<std::vector<StoredEvent>> settledRevocations(Database &database, const base::ShopId &shop);

/// In the order of their devices' chains.
Result<std::vector<StoredEvent>> heldEvents(Database &database, const base::ShopId &shop);
/// Without those of one device, as its laptop and the endpoint both count them.
Result<std::vector<StoredEvent>> heldOfOthers(Database &database, const base::ShopId &shop, const base::DeviceId &self,
                                              std::int64_t limit);
Result<std::int64_t> countHeld(Database &database, const base::ShopId &shop, const base::DeviceId &device);
/// What an owner has said of it, if the endpoint has numbered that: the first word counts.
Result<std::optional<bool>> decisionOn(Database &database, const base::ShopId &shop, const base::EventId &event);
/// Once an owner's word is numbered: of what it names and is held, accepted events settle in the order of their chains
/// (these are answered), with the join of whoever they are about, refused ones are refused for good by the word
/// `refused`, and their bytes stay.
Result<std::vector<StoredEvent>> applyDecision(Transaction &transaction, const base::ShopId &shop,
                                               const loyalty::QuarantineDecided &decided, base::Instant now,
                                               const QString &refused);
/// On a laptop that is in the shop, when an event has come from the endpoint: if it is an owner's word, what she
/// refused of this laptop's own is refused here, too, as is what she let count of a programme that the shop does not
/// know. Nobody pushes again what is held, so it hears of it in no other way.
Result<void> heedDecision(Transaction &transaction, const loyalty::Event &event, const QString &refused);

/// What the endpoint holds, as a laptop hears of it.
struct HeldEvent
{
    loyalty::Event event;
    QByteArray bytes;
    base::Instant at;
    QString reason;
};
/// An owner's laptop: others' events that are held from now on; those that are not named are held no more.
Result<void> replaceHeld(Transaction &transaction, const base::ShopId &shop, const base::DeviceId &self,
                         const std::vector<HeldEvent> &held);

} // namespace muhr::store
