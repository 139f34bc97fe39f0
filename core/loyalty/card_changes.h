// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/body.h"
#include "core/loyalty/card_state.h"
#include "core/loyalty/programme_shelf.h"

#include "core/base/id.h"
#include "core/base/instant.h"

#include <vector>

namespace muhr::loyalty {

/// The event whose entries change a card: what fold and decide both know of it.
class ChangeContext
{
public:
    ChangeContext(const base::EventId &id, base::Instant moment, bool isMoved, const base::BranchId &where,
                  const base::StaffId &who, const PublishedProgramme &under, const ProgrammeShelf &versions)
        : event(id), at(moment), wasMoved(isMoved), branch(where), staff(who), published(under), shelf(versions),
          m_day(under.programme.dayOf(moment))
    {
    }
    base::LocalDate day() const { return m_day; }

    const base::EventId event;
    const base::Instant at;
    const bool wasMoved;
    const base::BranchId branch;
    const base::StaffId staff;
    /// The version that the event was decided under.
    const PublishedProgramme &published;
    const ProgrammeShelf &shelf;

private:
    base::LocalDate m_day;
};

/// The key of the uses that count whom a customer brought.
inline constexpr const char *broughtKey = "brought";

/// The act is one of another customer and brings this one something.
bool isAboutOther(const Act &act, const base::CustomerId &customer);
/// Whom an event was for, among the customers it is about (at least one): not those whom it only brings something.
/// `about` is the body of the act itself where the event names one.
base::CustomerId servedIn(const Body &about, const std::vector<base::CustomerId> &customers);
/// Nobody came: somebody of the shop set something right on the card. Such an act is no visit and restarts no quiet
/// time.
bool isDeskwork(const Act &act);
/// The money among so much of what the goods came to; the rest was paid with points, bonus or gifts.
std::int64_t moneyBackMinor(const Act &act, std::int64_t returnedMinor);
/// The entry of this index in its event.
void applyEntry(CardState &state, const Entry &entry, std::int64_t index, const ChangeContext &context);
void applyEntries(CardState &state, const Entries &entries, const ChangeContext &context);
/// As if the entries of the event had never been; stamps only where the caller has not taken them yet.
void reverseEntries(CardState &state, const Entries &entries, const ChangeContext &context, bool withStamps);
/// The act as the card remembers it.
ActMark markOf(const Act &act, const ChangeContext &context);
/// The whole act: visit, purchase, remainders, entries, and limits that it turns out to have passed.
void applyAct(CardState &state, const Act &act, const ChangeContext &context);
/// The same to a card of whom the act served that has its entries already.
void closeAct(CardState &state, const Act &act, const ChangeContext &context);
/// The opposite of applyAct, whatever happened since; what was returned of it before is not taken twice.
void reverseAct(CardState &state, const Act &act, const ChangeContext &context);
/// An event that brings goods back.
struct ReturnEvent
{
    const Returned &body;
    base::EventId id;
    base::Instant at;
};

/// An amount of the act comes back, or all that is left of it; all takes its stamps along and gives back the rewards
/// used in it.
void applyReturn(CardState &state, const Act &act, const ChangeContext &context, const ReturnEvent &event);
/// Frees what this use took, or forgets its dispute.
void reverseUse(CardState &state, const EntryRef &use);
/// Takes off the rewards whose stamps are gone, unless they were used and no other of the kind can stand in.
void dropUnreached(CardState &state);
bool isFullyReturned(const CardState &state, const base::EventId &act);
std::int64_t returnedMinor(const CardState &state, const base::EventId &act);

/// When a reward is used, and which one somebody saw.
struct RewardUse
{
    base::LocalDate day;
    base::Instant at;
    base::VoucherId shown;
};

/// The reward that a use of this kind takes: the one that was held for it, else the oldest unused one that is not over,
/// those that are held for others last; else the oldest unused. What waits for its first day is none.
RewardState *rewardForUse(CardState &state, const QString &rewardKind, const RewardUse &use);

} // namespace muhr::loyalty
