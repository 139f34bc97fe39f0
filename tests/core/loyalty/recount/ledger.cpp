// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/recount/ledger.h"

#include <algorithm>
#include <tuple>

namespace muhr::tests::recount {

namespace {

constexpr Number minuteMs = 60'000;

} // namespace

bool Ledger::isUndone(int act) const
{
    return std::any_of(m_list.begin(), m_list.end(), [&](const Happening &happening) {
        return happening.kind == Kind::Undone && happening.about == act;
    });
}

bool Ledger::stands(int act) const
{
    return (*this)[act].kind == Kind::Act && !isUndone(act);
}

std::vector<int> Ledger::actsByClock() const
{
    std::vector<int> acts;
    for (int i = 0; i < size(); ++i)
        if (stands(i) && !(*this)[i].isDeskwork && !(*this)[i].isDraft)
            acts.push_back(i);
    std::sort(acts.begin(), acts.end(),
              [&](int a, int b) { return std::tuple((*this)[a].at, a) < std::tuple((*this)[b].at, b); });
    return acts;
}

Number Ledger::returned(int act) const
{
    Number sum = 0;
    for (const Happening &happening : m_list)
        if (happening.kind == Kind::Returned && happening.about == act)
            sum = std::min(worth(act), sum + happening.broughtBack.value_or(worth(act)));
    return sum;
}

bool Ledger::isAllReturned(int act) const
{
    const bool isAny = std::any_of(m_list.begin(), m_list.end(), [&](const Happening &happening) {
        return happening.kind == Kind::Returned && happening.about == act;
    });
    return isAny && returned(act) >= worth(act);
}

Number Ledger::worth(int act) const
{
    const Happening &happening = (*this)[act];
    Number worth = happening.paid;
    for (const Entry &entry : happening.entries)
        if (entry.what == What::Paid || entry.what == What::GiftPaid)
            worth += entry.value;
    return std::min(worth, std::max(happening.paid, happening.amount.value_or(0)));
}

Number Ledger::moneyBack(int act, Number returned) const
{
    const Number paid = (*this)[act].paid;
    return returned >= worth(act) ? paid : paid * returned / worth(act);
}

Number Ledger::keptMoney(int act) const
{
    const bool isAny = std::any_of(m_list.begin(), m_list.end(), [&](const Happening &happening) {
        return happening.kind == Kind::Returned && happening.about == act;
    });
    return (*this)[act].paid - (isAny ? moneyBack(act, returned(act)) : 0);
}

Number Ledger::spend() const
{
    Number sum = 0;
    for (const int act : actsByClock())
        sum += keptMoney(act);
    return sum;
}

Number Ledger::purchases() const
{
    Number count = 0;
    for (const int act : actsByClock())
        count += (*this)[act].isPurchase() && !isAllReturned(act) ? 1 : 0;
    return count;
}

Number Ledger::purchasesOf(Number least) const
{
    Number count = 0;
    for (const int act : actsByClock())
        count += (*this)[act].isPurchase() && !isAllReturned(act) && keptMoney(act) >= least ? 1 : 0;
    return count;
}

std::vector<bool> Ledger::visitsOf(const std::vector<int> &acts, const QString &counting) const
{
    std::vector<bool> visits(acts.size(), true);
    std::optional<Number> last;
    for (std::size_t i = 0; i < acts.size(); ++i) {
        const Happening &act = (*this)[acts[i]];
        if (counting == u"day") {
            for (std::size_t j = 0; j < i; ++j)
                if ((*this)[acts[j]].day == act.day && (*this)[acts[j]].branch == act.branch)
                    visits[i] = false;
        } else if (counting != u"act") {
            const Number apart = counting.mid(QStringLiteral("minutes:").size()).toLongLong() * minuteMs;
            visits[i] = !last || act.at - *last >= apart;
            if (visits[i])
                last = act.at;
        }
    }
    return visits;
}

Number Ledger::visits(const QString &counting) const
{
    const std::vector<bool> visits = visitsOf(actsByClock(), counting);
    return std::count(visits.begin(), visits.end(), true);
}

Number Ledger::stampsOn(Number day) const
{
    Number sum = 0;
    for (const int act : actsByClock())
        if ((*this)[act].day == day)
            for (const Entry &entry : (*this)[act].entries)
                sum += entry.what == What::Stamps ? entry.count : 0;
    return sum;
}

std::vector<Ledger::Use> Ledger::uses(const QString &rule) const
{
    std::vector<Use> uses;
    for (int i = 0; i < size(); ++i) {
        const Happening &happening = (*this)[i];
        if (happening.kind != Kind::Joined && !stands(i))
            continue;
        for (const Entry &entry : happening.entries)
            if (entry.what == What::Counted && (rule.isEmpty() || entry.rule == rule))
                uses.push_back({i, happening.day, entry.rule, entry.key, entry.count, entry.value});
    }
    return uses;
}

std::vector<Ledger::Use> Ledger::standingUses(const QString &rule, Number least) const
{
    std::vector<Use> uses = this->uses(rule);
    std::erase_if(uses, [&](const Use &use) {
        const Happening &act = (*this)[use.act];
        return act.kind == Kind::Act && !act.isDraft && (isAllReturned(use.act) || keptMoney(use.act) < least);
    });
    return uses;
}

} // namespace muhr::tests::recount
