// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/local_date.h"
#include "core/loyalty/card_state.h"
#include "core/loyalty/programme_shelf.h"
#include "core/store/database.h"
#include "core/store/store_error.h"

#include <QString>

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace muhr::report {

/// What a shop can owe its customers.
enum class Promise {
    /// Points that can be spent or wait.
    Points,
    /// Bonus money, the same.
    Bonus,
    /// What is left of gifts.
    Gifts,
    /// Rewards and vouchers that can be used, now or later.
    Rewards,
    /// Stamps on cards that are not full.
    Stamps,
};

inline constexpr std::array allPromises{Promise::Points, Promise::Bonus, Promise::Gifts, Promise::Rewards,
                                        Promise::Stamps};
/// "points", "bonus", "gifts", "rewards", "stamps".
QString promiseWord(Promise promise);

struct PromisePart
{
    /// Points, minor units, rewards or stamps.
    std::int64_t amount = 0;
    std::int64_t valueMinor = 0;
    friend bool operator==(const PromisePart &, const PromisePart &) = default;
};

struct PromiseMonth
{
    /// The first day of the month, in the calendar of the programme.
    base::LocalDate from;
    /// What can be used in it for the last time, if nothing happens until then.
    PromisePart lapsing;
    friend bool operator==(const PromiseMonth &, const PromiseMonth &) = default;
};

struct PromiseSum
{
    PromisePart all;
    /// How many cards hold any.
    std::int64_t cards = 0;
    /// Ascending; with `endless` they add up to `all`, to the last unit.
    std::vector<PromiseMonth> months;
    PromisePart endless;
};

/// So many points are worth so much.
struct PointWorth
{
    std::int64_t points = 1;
    std::int64_t valueMinor = 0;
    friend bool operator==(const PointWorth &, const PointWorth &) = default;
};

/// What points can cost the shop: what they pay, or else the reward that brings most for each. Nothing: no reward says
/// what it is worth.
std::optional<PointWorth> pointWorth(const loyalty::Programme &programme);

/// What a shop has promised on the cards of one programme, in money.
struct Liability
{
    base::LocalDate day;
    std::int64_t cards = 0;
    /// Nothing: points are counted, but not valued.
    std::optional<PointWorth> worth;
    /// In the order of `allPromises`.
    std::array<PromiseSum, allPromises.size()> sums;
    /// Cards owe it to the shop; it is not taken off what the shop owes others.
    std::int64_t pointDebt = 0;
    std::int64_t bonusDebtMinor = 0;
    /// Cards that cannot be read here.
    std::int64_t unreadable = 0;

    const PromiseSum &of(Promise promise) const { return sums[static_cast<std::size_t>(promise)]; }
    std::int64_t valueMinor() const;
};

/// Adds card to card. All points together are valued once, rounded down. A reward on the way counts by the part of its
/// stamps that are there, rounded down for each card.
class LiabilitySum
{
public:
    /// Both must outlive it.
    LiabilitySum(const loyalty::ProgrammeShelf &shelf, const loyalty::PublishedProgramme &inForce, base::Instant now);

    void add(const loyalty::CardState &card);
    Liability result() const;

private:
    /// By the first day of the month; nothing: without end.
    using ByMonth = std::map<std::optional<base::LocalDate>, PromisePart>;

    void put(Promise promise, const std::optional<base::LocalDate> &lastDay, std::int64_t amount,
             std::int64_t valueMinor);
    void addAccount(const loyalty::CardState &card, loyalty::Account account);
    void addGifts(const loyalty::CardState &card);
    void addRewards(const loyalty::CardState &card);
    void addStamps(const loyalty::CardState &card);

    const loyalty::ProgrammeShelf &m_shelf;
    const loyalty::PublishedProgramme &m_inForce;
    base::Instant m_now;
    Liability m_found;
    std::array<ByMonth, allPromises.size()> m_months;
    /// Whether the card that is being added holds any.
    std::array<bool, allPromises.size()> m_holds{};
};

/// Of the cards of the programme in force, folded anew from all events, with what is not settled yet. Erased customers
/// are owed nothing.
store::Result<Liability> liability(store::Database &database, const base::ShopId &shop,
                                   const loyalty::ProgrammeShelf &shelf, const loyalty::PublishedProgramme &inForce,
                                   base::Instant now);

} // namespace muhr::report
