// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/card_facts.h"
#include "core/loyalty/point_history.h"
#include "core/loyalty/visit_counting.h"

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/local_date.h"
#include "core/base/sha256.h"

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace muhr::loyalty {

/// One act of the card that stands, so that visits stay right whatever is undone later.
struct ActMark
{
    base::EventId event;
    base::Instant at;
    base::LocalDate day;
    base::BranchId branch;
    VisitCounting counting;
    /// The programme it was decided under.
    base::Sha256 version;
    /// Of all kinds.
    std::int64_t stamps = 0;
    /// Paid, less what was brought back.
    std::int64_t spendMinor = 0;
    /// A purchase that was not brought back whole.
    bool isPurchase = false;
    friend bool operator==(const ActMark &, const ActMark &) = default;
};

/// Cycles in a row that follow the same version of the programme.
struct StampRun
{
    /// From 1.
    std::int64_t firstCycle = 1;
    /// Stamps ever given before this run.
    std::int64_t from = 0;
    base::Sha256 version;
    std::int64_t goal = 0;
    friend bool operator==(const StampRun &, const StampRun &) = default;
};

/// Stamps that came together on a card where stamps lapse.
struct StampMark
{
    EntryRef from;
    base::Instant at;
    base::LocalDate day;
    base::BranchId branch;
    /// The programme they were given under.
    base::Sha256 version;
    std::int64_t count = 1;
    friend bool operator==(const StampMark &, const StampMark &) = default;
};

/// The stamps of one kind on a card. A cycle begins with its first stamp, under the version of that moment; a full card
/// stays full until then.
struct StampTrack
{
    QString kind;
    QString rule;
    /// All stamps ever given and not undone.
    std::int64_t total = 0;
    /// Money that counts towards the next stamp of a rule "per amount"; below zero, later purchases pay it first.
    std::int64_t remainderMinor = 0;
    std::vector<StampRun> runs;
    /// Of the card that is not full; nothing: its stamps never lapse.
    std::optional<base::LocalDate> lastDay;
    /// Since the programme lets stamps lapse, by moment: the cards follow from them, whatever order they came in.
    std::vector<StampMark> marks;
    /// What was there before the first of them.
    std::int64_t unmarkedTotal = 0;
    std::int64_t unmarkedRuns = 0;

    /// Stamps on the card now, 0 to goal.
    std::int64_t held() const;
    /// From 1; 0 before the first stamp.
    std::int64_t cycle() const;
    /// Of the card now; 0 before the first stamp.
    std::int64_t goal() const;
    /// The version this card follows; none before the first stamp.
    base::Sha256 version() const;
    bool isFull() const { return goal() > 0 && held() == goal(); }
    /// The card is over, and the next stamp begins another.
    bool isOver(base::LocalDate today) const { return lastDay && *lastDay < today; }

    friend bool operator==(const StampTrack &, const StampTrack &) = default;
};

/// A reward that was reached, or a voucher that was given.
struct RewardState
{
    base::VoucherId id;
    QString rule;
    /// The id of its milestone.
    QString kind;
    /// Where its title stands: Programme::reward(kind) of this version.
    base::Sha256 version;
    /// The event that brought it.
    base::EventId from;
    /// 0: a voucher that was given.
    std::int64_t cycle = 0;
    /// Which stamps brought it, and at how many ever given; empty for a given voucher.
    QString stampKind;
    std::int64_t threshold = 0;
    base::Instant since;
    base::BranchId branch;
    /// From its start it can be used; nothing: at once.
    std::optional<base::LocalDate> firstDay;
    /// Nothing: without end.
    std::optional<base::LocalDate> lastDay;
    std::int64_t valueMinor = 0;
    /// The use that took it.
    std::optional<EntryRef> use;
    /// Held until then for a customer who is about to pay.
    std::optional<base::Instant> reservedUntil;
    /// The entry that holds it; stays when its time is over.
    std::optional<EntryRef> reservedBy;
    /// The entry that took it from the customer.
    std::optional<EntryRef> voidedBy;
    /// A given voucher whose event was undone after it had been used.
    bool isWithdrawn = false;

    bool isHeldAt(base::Instant at) const { return reservedUntil && at < *reservedUntil; }
    friend bool operator==(const RewardState &, const RewardState &) = default;
};

enum class RewardStatus {
    /// Its first day is to come.
    Waiting,
    Active,
    /// Held for somebody who is about to pay.
    Reserved,
    Used,
    Expired,
    /// Used, and the stamps behind it were undone: the card owes them.
    Owed,
    /// Taken from the customer.
    Voided,
};

/// "waiting", "active", "reserved", "used", "expired", "owed", "voided".
QString rewardStatusWord(RewardStatus status);

/// A use that found no unused reward of its kind.
struct Dispute
{
    EntryRef use;
    QString rule;
    QString rewardKind;
    std::int64_t valueMinor = 0;
    base::Instant at;
    base::BranchId branch;
    base::StaffId staff;
    /// What an owner said of it last; nothing: it is open.
    std::optional<DisputeDecision> decision = {};
    /// The event that says so.
    base::EventId decidedBy = {};
    friend bool operator==(const Dispute &, const Dispute &) = default;
};

/// A limit that was passed, by leave of a manager or because two devices did not know of each other.
struct LimitNote
{
    base::EventId event;
    QString rule;
    std::int64_t count = 0;
    friend bool operator==(const LimitNote &, const LimitNote &) = default;
};

/// What was brought back of one act.
struct ReturnMark
{
    base::EventId act;
    base::EventId returned;
    std::int64_t amountMinor = 0;
    bool isAll = false;
    friend bool operator==(const ReturnMark &, const ReturnMark &) = default;
};

/// Everything a card says, folded from its events. Equal states have equal bytes.
struct CardState
{
    base::CustomerId customer;
    base::ProgrammeId programme;
    std::optional<base::Instant> joinedAt;
    /// Who brought this customer.
    std::optional<base::CustomerId> referrer;
    std::int64_t visits = 0;
    /// Acts with an amount or lines.
    std::int64_t purchases = 0;
    std::int64_t spendMinor = 0;
    /// By kind.
    std::vector<StampTrack> stamps;
    /// In the order they came.
    std::vector<RewardState> rewards;
    std::vector<Dispute> disputes;
    std::vector<LimitNote> limits;
    PointHistory points;
    /// Bonus money, in minor units.
    PointHistory bonus;
    CardFacts facts;
    std::vector<ReturnMark> returns;
    /// By moment.
    std::vector<ActMark> acts;
    /// Ascending.
    std::vector<base::EventId> undone;
    /// Something of a newer Muhr was folded past: read-only until this Muhr is updated.
    bool needsNewerMuhr = false;

    static CardState empty(const base::CustomerId &customer, const base::ProgrammeId &programme);

    std::optional<base::Instant> lastVisit() const;
    const StampTrack *track(const QString &stampKind) const;
    const RewardState *reward(const base::VoucherId &id) const;
    bool isUndone(const base::EventId &event) const;
    /// The stamps or the gift behind it still stand.
    bool isBacked(const RewardState &reward) const;
    /// What this reward pays for: a use that had found none and was charged. Nothing: it pays for none.
    const Dispute *chargeOn(const RewardState &reward) const;
    /// An owner said that rewards of this kind are not handed over on this card any more.
    bool isBlocked(const QString &rewardKind) const;
    const PointHistory &account(Account account) const { return account == Account::Points ? points : bonus; }
    PointHistory &account(Account account) { return account == Account::Points ? points : bonus; }
    RewardStatus statusOf(const RewardState &reward, base::LocalDate today) const;
    /// The same, but one that is held then is reserved.
    RewardStatus statusAt(const RewardState &reward, base::LocalDate today, base::Instant at) const;
    /// Stamps of this kind that were undone although a reward was used for them.
    std::int64_t owedStamps(const QString &stampKind) const;

    friend bool operator==(const CardState &, const CardState &) = default;
};

/// The same card, with room for what an act of so many rules may add: growing a list moves everything in it.
CardState copyWithRoom(const CardState &card, std::size_t rules);

/// Canonical: equal states give equal bytes and the other way round.
QByteArray encodeCardState(const CardState &state);
/// Nothing if the bytes were not written by encodeCardState of this version.
std::optional<CardState> decodeCardState(QByteArrayView bytes);

} // namespace muhr::loyalty
