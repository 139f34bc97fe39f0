// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/recount/balance.h"

#include <algorithm>
#include <tuple>

namespace muhr::tests::recount {
namespace {

constexpr Number graceDays = 7;

bool isLot(const Entry &entry, bool isBonus, bool forOther)
{
    const What wanted = isBonus ? What::Bonus : What::Points;
    return forOther ? entry.what == What::ForOther && entry.given == wanted : entry.what == wanted;
}

/// So many days after the last of the visits that follow each other closely enough.
Number quietEnd(const Ledger &ledger, Number day, Number quiet)
{
    for (const int act : ledger.actsByClock())
        if (const Number next = ledger[act].day; next > day) {
            if (next - day > quiet)
                break;
            day = next;
        }
    return day + quiet;
}

/// The first word by hand while it waited.
void settleByHand(const Ledger &ledger, Lot &lot, bool isBonus)
{
    std::vector<Place> words;
    for (int i = 0; i < ledger.size(); ++i)
        for (int e = 0; e < static_cast<int>(ledger[i].entries.size()); ++e) {
            const Entry &entry = ledger[i].entries[static_cast<std::size_t>(e)];
            if (ledger.stands(i) && entry.what == What::Settled && entry.isBonus == isBonus &&
                entry.count == lot.from.happening)
                words.push_back({i, e});
        }
    std::sort(words.begin(), words.end(), [&](const Place &a, const Place &b) {
        return std::tuple(ledger[a.happening].at, a.happening) < std::tuple(ledger[b.happening].at, b.happening);
    });
    for (const Place &word : words) {
        const Happening &happening = ledger[word.happening];
        if (happening.day >= lot.active)
            continue;
        if (happening.entries[static_cast<std::size_t>(word.entry)].isCancelled)
            lot.isCancelled = true;
        lot.active = std::max(lot.day, happening.day);
    }
}

/// One balance on its way through the days.
class Account
{
public:
    Account(const Ledger &ledger, const ProgrammeTerms &programme, bool isBonus, bool forOther)
        : m_ledger(ledger), m_programme(programme), m_isBonus(isBonus)
    {
        for (const Lot &lot : lotsOf(ledger, programme, isBonus, forOther))
            m_moments.push_back({lot.at, lot.day, lot.from, 1, lot, 0});
        if (!forOther)
            collectSpendings();
        std::sort(m_moments.begin(), m_moments.end(), [](const Moment &a, const Moment &b) {
            return std::tuple(a.at, a.place.happening, a.order, a.place.entry) <
                   std::tuple(b.at, b.place.happening, b.order, b.place.entry);
        });
    }

    Balance run(Number today)
    {
        for (const Moment &moment : m_moments) {
            live(moment.day);
            if (moment.order == 0)
                spend(moment);
            else if (moment.order == 1)
                earn(moment);
            else
                bringBack(moment);
        }
        live(today);
        for (const Spending &spending : m_spendings)
            m_result.debt += spending.owed;
        for (const std::size_t i : inOrder())
            if (const Purse &purse = m_purses[i]; purse.left > 0) {
                (purse.isActive ? m_result.there : m_result.waiting) += purse.left;
                m_result.lots.push_back({purse.last, purse.left});
            }
        return m_result;
    }

private:
    struct Moment
    {
        Number at = 0;
        Number day = 0;
        Place place;
        /// 0 spent, 1 earned, 2 brought back.
        int order = 0;
        Lot lot;
        Number amount = 0;
        /// Of what was brought back: the spending.
        Place of = {};
    };
    struct Purse
    {
        Lot lot;
        std::optional<Number> last;
        Number left = 0;
        bool isActive = false;
        bool isLapsed = false;
    };
    struct Spending
    {
        Place place;
        Number owed = 0;
        /// Purse and amount, in the order they were taken.
        std::vector<std::pair<std::size_t, Number>> taken;
    };

    void collectSpendings();
    bool isFree(const Place &place) const;

    /// The soonest to lapse, then the oldest.
    std::vector<std::size_t> inOrder() const
    {
        std::vector<std::size_t> order(m_purses.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            const auto key = [&](std::size_t i) {
                const Purse &purse = m_purses[i];
                return std::tuple(!purse.last, purse.last.value_or(0), purse.lot.at, purse.lot.from.happening,
                                  purse.lot.from.entry, i);
            };
            return key(a) < key(b);
        });
        return order;
    }
    void payDebt(std::size_t index)
    {
        for (Spending &spending : m_spendings) {
            const Number paid = std::min(spending.owed, m_purses[index].left);
            spending.owed -= paid;
            m_purses[index].left -= paid;
            if (paid > 0)
                spending.taken.emplace_back(index, paid);
        }
    }
    void wake(Number day)
    {
        std::vector<std::size_t> waiting;
        for (const std::size_t i : inOrder()) {
            const Purse &purse = m_purses[i];
            if (purse.left > 0 && !purse.isActive && purse.lot.active <= day &&
                !(purse.last && *purse.last < purse.lot.active))
                waiting.push_back(i);
        }
        std::stable_sort(waiting.begin(), waiting.end(),
                         [&](std::size_t a, std::size_t b) { return m_purses[a].lot.active < m_purses[b].lot.active; });
        for (const std::size_t i : waiting) {
            m_purses[i].isActive = true;
            payDebt(i);
        }
    }
    void live(Number day)
    {
        wake(day);
        for (Purse &purse : m_purses)
            if (purse.left > 0 && purse.last && *purse.last < day) {
                m_result.lapsed += purse.left;
                purse.left = 0;
                purse.isLapsed = true;
            }
    }
    void earn(const Moment &moment)
    {
        if (moment.lot.kept() <= 0)
            return;
        m_purses.push_back({moment.lot, moment.lot.last, moment.lot.kept(), false, false});
        wake(moment.day);
    }
    void spend(const Moment &moment)
    {
        Spending spending{moment.place, moment.amount, {}};
        for (const std::size_t i : inOrder()) {
            Purse &purse = m_purses[i];
            const Number taken = purse.isActive ? std::min(purse.left, spending.owed) : 0;
            if (taken == 0)
                continue;
            purse.left -= taken;
            spending.owed -= taken;
            spending.taken.emplace_back(i, taken);
        }
        m_result.spent += moment.amount;
        m_spendings.push_back(spending);
    }
    void bringBack(const Moment &moment)
    {
        for (Spending &spending : m_spendings) {
            if (!(spending.place == moment.of))
                continue;
            const Number forgiven = std::min(spending.owed, moment.amount);
            spending.owed -= forgiven;
            Number left = moment.amount - forgiven;
            m_result.spent -= forgiven;
            std::vector<std::size_t> refilled;
            while (left > 0 && !spending.taken.empty()) {
                auto &[index, taken] = spending.taken.back();
                const Number part = std::min(left, taken);
                const bool isOver =
                    m_purses[index].isLapsed || (m_purses[index].last && *m_purses[index].last < moment.day);
                std::size_t into = index;
                if (isOver) {
                    Purse grace = m_purses[index];
                    grace.left = 0;
                    grace.isLapsed = false;
                    grace.last = moment.day + graceDays;
                    into = m_purses.size();
                    m_purses.push_back(grace);
                }
                m_purses[into].left += part;
                refilled.push_back(into);
                left -= part;
                taken -= part;
                m_result.spent -= part;
                if (taken == 0)
                    spending.taken.pop_back();
            }
            for (const std::size_t i : refilled)
                payDebt(i);
            return;
        }
    }

    const Ledger &m_ledger;
    const ProgrammeTerms &m_programme;
    bool m_isBonus;
    std::vector<Moment> m_moments;
    std::vector<Purse> m_purses;
    std::vector<Spending> m_spendings;
    Balance m_result;
};

/// Taken back with an undo, as if it had never been spent.
bool Account::isFree(const Place &place) const
{
    for (int i = 0; i < m_ledger.size(); ++i)
        for (const Place &back : m_ledger[i].takenBack)
            if (back == place)
                return true;
    return false;
}

void Account::collectSpendings()
{
    for (int i = 0; i < m_ledger.size(); ++i) {
        if (!m_ledger.stands(i))
            continue;
        const Happening &act = m_ledger[i];
        for (int e = 0; e < static_cast<int>(act.entries.size()); ++e) {
            const Entry &entry = act.entries[static_cast<std::size_t>(e)];
            const bool isOurs =
                entry.what == What::Paid ? entry.isBonus == m_isBonus : entry.what == What::Bought && !m_isBonus;
            const Place place{i, e};
            if (!isOurs || isFree(place))
                continue;
            m_moments.push_back({act.at, act.day, place, 0, {}, entry.count, {}});
            const RuleTerms *rule = ruleOf(m_programme, entry.rule);
            const bool isOnPart =
                rule->points ? rule->points->saving.isBackOnPart : rule->cashback->saving.isBackOnPart;
            Number before = 0;
            Number returned = 0;
            const Number worth = m_ledger.worth(i);
            for (int r = i + 1; r < m_ledger.size(); ++r) {
                const Happening &back = m_ledger[r];
                if (back.kind != Kind::Returned || back.about != i)
                    continue;
                returned += back.broughtBack.value_or(worth - returned);
                const Number due = returned >= worth ? entry.count
                                   : isOnPart        ? (entry.count * returned + worth - 1) / worth
                                                     : before;
                if (due > before)
                    m_moments.push_back({back.at, back.day, {r, e}, 2, {}, due - before, place});
                before = std::max(before, due);
            }
        }
    }
}

} // namespace

std::vector<Lot> lotsOf(const Ledger &ledger, const ProgrammeTerms &programme, bool isBonus, bool forOther)
{
    std::vector<Lot> lots;
    for (int i = 0; i < ledger.size(); ++i) {
        const Happening &act = ledger[i];
        if (act.kind != Kind::Joined && !ledger.stands(i))
            continue;
        for (int e = 0; e < static_cast<int>(act.entries.size()); ++e) {
            const Entry &entry = act.entries[static_cast<std::size_t>(e)];
            if (!isLot(entry, isBonus, forOther))
                continue;
            Lot lot{{i, e}, entry.rule, act.at, act.day, entry.count, 0, false, entry.active, entry.last};
            Number returned = 0;
            const Number worth = ledger.worth(i);
            for (int r = i + 1; r < ledger.size(); ++r) {
                const Happening &back = ledger[r];
                if (back.kind != Kind::Returned || back.about != i)
                    continue;
                returned += back.broughtBack.value_or(worth - returned);
                lot.takenBack = returned >= worth
                                    ? lot.amount
                                    : takenBackOf(ledger, programme, entry, i, returned, back.goodsBack, lot.takenBack);
            }
            if (!forOther)
                settleByHand(ledger, lot, isBonus);
            // Of another's card nobody knows here how often she comes.
            if (entry.quiet > 0)
                lot.last = forOther ? lot.day + entry.quiet : quietEnd(ledger, lot.day, entry.quiet);
            lots.push_back(lot);
        }
    }
    return lots;
}

Balance balanceOf(const Ledger &ledger, const ProgrammeTerms &programme, bool isBonus, Number today, bool forOther)
{
    return Account(ledger, programme, isBonus, forOther).run(today);
}

} // namespace muhr::tests::recount
