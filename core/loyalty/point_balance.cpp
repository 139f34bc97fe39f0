// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/point_balance.h"

#include <algorithm>
#include <tuple>

namespace muhr::loyalty {
namespace {

/// A lot on its way through the history.
struct Lot
{
    EntryRef from;
    base::Instant at;
    base::LocalDate activeDay;
    std::optional<base::LocalDate> lastDay;
    std::int64_t points = 0;
    std::int64_t left = 0;
    bool isActive = false;
    bool hasLapsed = false;

    bool isOver(base::LocalDate day) const { return lastDay && *lastDay < day; }
};

/// So much of a lot went into a spending.
struct Draw
{
    std::size_t lot = 0;
    std::int64_t points = 0;
};

struct Spending
{
    EntryRef from;
    std::vector<Draw> draws;
    std::int64_t owed = 0;
};

/// The last day of a lot that lapses by inactivity: so many days after the last act of the unbroken row it stands in.
std::optional<base::LocalDate> lastDayOf(const PointLot &lot, const std::vector<ActMark> &acts)
{
    if (lot.quietDays == 0)
        return lot.lastDay;
    base::LocalDate last = lot.day;
    for (const ActMark &act : acts)
        if (act.day > last) {
            if (act.day > last.plusDays(lot.quietDays))
                break;
            last = act.day;
        }
    return last.plusDays(lot.quietDays);
}

class Replay
{
public:
    Replay(const CardState &card, Account account) : m_card(card), m_history(card.account(account)) {}
    PointBalance run(base::LocalDate today);

private:
    /// In one event what it spends comes before what it earns: it was decided on what was there.
    enum class What { Spend, Earn, Refund };
    struct Moment
    {
        base::Instant at;
        What what;
        base::EventId event;
        std::int64_t entry;
        std::size_t index;
        base::LocalDate day;
        auto key() const { return std::tuple(at, event, static_cast<int>(what), entry, index); }
    };

    std::vector<Moment> moments() const;
    void reach(base::LocalDate day);
    void activate(base::LocalDate day);
    void payDebt(std::size_t lot);
    void open(std::size_t index);
    void closeEmpty();
    void earn(const PointLot &lot);
    void spend(const PointSpending &spending);
    void refund(const PointRefund &refund);
    void note(PointStepKind kind, const base::EventId &event, base::Instant at, base::LocalDate day,
              std::int64_t amount, std::optional<base::LocalDate> activeDay = {});

    const CardState &m_card;
    const PointHistory &m_history;
    std::vector<Lot> m_lots;
    /// Those with something left, in the order they are taken.
    std::vector<std::size_t> m_open;
    std::vector<Spending> m_spendings;
    PointBalance m_result;
    std::int64_t m_sum = 0;
};

std::vector<Replay::Moment> Replay::moments() const
{
    const PointHistory &points = m_history;
    std::vector<Moment> moments;
    for (std::size_t i = 0; i < points.spendings.size(); ++i) {
        const PointSpending &spending = points.spendings[i];
        moments.push_back({spending.at, What::Spend, spending.from.event, spending.from.index, i, spending.day});
    }
    for (std::size_t i = 0; i < points.lots.size(); ++i) {
        const PointLot &lot = points.lots[i];
        moments.push_back({lot.at, What::Earn, lot.from.event, lot.from.index, i, lot.day});
    }
    for (std::size_t i = 0; i < points.refunds.size(); ++i) {
        const PointRefund &refund = points.refunds[i];
        // A clock set back does not bring points back before they went.
        Moment moment{refund.at, What::Refund, refund.returned, refund.of.index, i, refund.day};
        for (const PointSpending &spending : points.spendings)
            if (spending.from == refund.of &&
                moment.key() < std::tuple(spending.at, spending.from.event, 0, std::int64_t(0), std::size_t(0))) {
                moment.at = spending.at;
                moment.event = spending.from.event;
            }
        moments.push_back(moment);
    }
    std::sort(moments.begin(), moments.end(), [](const Moment &a, const Moment &b) { return a.key() < b.key(); });
    return moments;
}

/// Puts a lot with something left where it is taken from: the soonest to lapse first, then the oldest.
void Replay::open(std::size_t index)
{
    const auto key = [&](std::size_t i) {
        const Lot &lot = m_lots[i];
        return std::tuple(!lot.lastDay, lot.lastDay.value_or(base::LocalDate()), lot.at, lot.from, i);
    };
    const auto place = std::lower_bound(m_open.begin(), m_open.end(), index,
                                        [&](std::size_t a, std::size_t b) { return key(a) < key(b); });
    if (place == m_open.end() || *place != index)
        m_open.insert(place, index);
}

void Replay::closeEmpty()
{
    std::erase_if(m_open, [&](std::size_t i) { return m_lots[i].left == 0; });
}

void Replay::note(PointStepKind kind, const base::EventId &event, base::Instant at, base::LocalDate day,
                  std::int64_t amount, std::optional<base::LocalDate> activeDay)
{
    m_sum += amount;
    m_result.steps.push_back({kind, event, at, day, amount, m_sum, activeDay, {}});
}

void Replay::payDebt(std::size_t index)
{
    Lot &lot = m_lots[index];
    for (Spending &spending : m_spendings) {
        const std::int64_t paid = std::min(spending.owed, lot.left);
        if (paid == 0)
            continue;
        spending.owed -= paid;
        lot.left -= paid;
        spending.draws.push_back({index, paid});
    }
}

void Replay::activate(base::LocalDate day)
{
    std::vector<std::size_t> waiting;
    for (const std::size_t i : m_open)
        if (!m_lots[i].isActive && m_lots[i].activeDay <= day && !m_lots[i].isOver(m_lots[i].activeDay))
            waiting.push_back(i);
    std::stable_sort(waiting.begin(), waiting.end(),
                     [&](std::size_t a, std::size_t b) { return m_lots[a].activeDay < m_lots[b].activeDay; });
    for (const std::size_t i : waiting) {
        m_lots[i].isActive = true;
        payDebt(i);
    }
}

/// Lets the days up to this one pass.
void Replay::reach(base::LocalDate day)
{
    activate(day);
    for (const std::size_t i : m_open) {
        Lot &lot = m_lots[i];
        if (!lot.isOver(day) || lot.hasLapsed)
            continue;
        lot.hasLapsed = true;
        m_result.lapsed += lot.left;
        if (lot.left > 0)
            note(PointStepKind::Lapsed, lot.from.event, lot.at, *lot.lastDay, -lot.left);
        lot.left = 0;
    }
    closeEmpty();
}

void Replay::earn(const PointLot &lot)
{
    const auto [points, activeDay] = earnedLot(lot, m_history);
    if (points == 0)
        return;
    m_lots.push_back({lot.from, lot.at, activeDay, lastDayOf(lot, m_card.acts), points, points, false, false});
    open(m_lots.size() - 1);
    note(PointStepKind::Earned, lot.from.event, lot.at, lot.day, points,
         activeDay > lot.day ? std::optional(activeDay) : std::nullopt);
    activate(lot.day);
}

void Replay::spend(const PointSpending &spending)
{
    Spending made{spending.from, {}, spending.points};
    for (const std::size_t i : m_open) {
        Lot &lot = m_lots[i];
        const std::int64_t taken = lot.isActive && !lot.hasLapsed ? std::min(lot.left, made.owed) : 0;
        if (taken == 0)
            continue;
        lot.left -= taken;
        made.owed -= taken;
        made.draws.push_back({i, taken});
    }
    closeEmpty();
    m_spendings.push_back(made);
    m_result.spent += spending.points;
    note(PointStepKind::Spent, spending.from.event, spending.at, spending.day, -spending.points);
}

/// What is owed is forgiven first, then the lots get theirs back, those taken last first; a lot whose time is over
/// lives on for some days of grace.
void Replay::refund(const PointRefund &refund)
{
    const auto found = std::find_if(m_spendings.begin(), m_spendings.end(),
                                    [&](const Spending &spending) { return spending.from == refund.of; });
    if (found == m_spendings.end())
        return;
    std::int64_t back = std::min(found->owed, refund.points);
    std::int64_t left = refund.points - back;
    found->owed -= back;
    std::vector<std::size_t> refilled;
    std::optional<base::LocalDate> graceDay;
    while (left > 0 && !found->draws.empty()) {
        Draw &draw = found->draws.back();
        const std::int64_t part = std::min(left, draw.points);
        left -= part;
        back += part;
        draw.points -= part;
        if (m_lots[draw.lot].hasLapsed || m_lots[draw.lot].isOver(refund.day)) {
            Lot grace = m_lots[draw.lot];
            grace.points = grace.left = part;
            grace.lastDay = graceDay = refund.day.plusDays(pointGraceDays);
            grace.hasLapsed = false;
            refilled.push_back(m_lots.size());
            m_lots.push_back(grace);
        } else {
            m_lots[draw.lot].left += part;
            refilled.push_back(draw.lot);
        }
        if (draw.points == 0)
            found->draws.pop_back();
    }
    m_result.spent -= back;
    note(PointStepKind::Refunded, refund.returned, refund.at, refund.day, back);
    m_result.steps.back().graceDay = graceDay;
    for (const std::size_t lot : refilled) {
        open(lot);
        payDebt(lot);
    }
    closeEmpty();
}

PointBalance Replay::run(base::LocalDate today)
{
    for (const Moment &moment : moments()) {
        reach(moment.day);
        switch (moment.what) {
        case What::Spend:
            spend(m_history.spendings[moment.index]);
            break;
        case What::Earn:
            earn(m_history.lots[moment.index]);
            break;
        case What::Refund:
            refund(m_history.refunds[moment.index]);
            break;
        }
    }
    reach(today);
    for (const Spending &spending : m_spendings)
        m_result.debt += spending.owed;
    for (const std::size_t i : m_open) {
        const Lot &lot = m_lots[i];
        (lot.isActive ? m_result.balance : m_result.pending) += lot.left;
        m_result.lots.push_back({lot.points, lot.left, lot.activeDay, lot.lastDay});
    }
    return std::move(m_result);
}

} // namespace

EarnedLot earnedLot(const PointLot &lot, const PointHistory &history)
{
    EarnedLot earned{std::max<std::int64_t>(0, lot.points - lot.takenBack), lot.activeDay};
    // A later word counts for nothing.
    for (const PendingDecision &decision : history.decisions)
        if (decision.earned == lot.from.event && decision.day < earned.activeDay) {
            earned.points = decision.isCancelled ? 0 : earned.points;
            earned.activeDay = std::max(lot.day, decision.day);
        }
    return earned;
}

PointBalance balanceOf(const CardState &card, Account account, base::LocalDate today)
{
    return card.account(account).isEmpty() ? PointBalance() : Replay(card, account).run(today);
}

} // namespace muhr::loyalty
