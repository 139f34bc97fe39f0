// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/recount/cards.h"

#include <algorithm>
#include <tuple>

namespace muhr::tests::recount {
namespace {

/// Stamps that came together and still count.
struct Mark
{
    Place from;
    Number at = 0;
    Number day = 0;
    Number count = 0;
};

struct Reached
{
    const RewardTerms *reward = nullptr;
    QString id;
    Mark by;
};

/// What the stamps come to, one after the other.
struct Filled
{
    StampCard card;
    std::vector<Reached> reached;
};

Filled fill(const StampTerms &ladder, std::vector<Mark> marks)
{
    if (ladder.expires != u"never")
        std::sort(marks.begin(), marks.end(), [](const Mark &a, const Mark &b) {
            return std::tuple(a.at, a.from.happening, a.from.entry) < std::tuple(b.at, b.from.happening, b.from.entry);
        });
    Filled filled;
    StampCard &card = filled.card;
    for (const Mark &mark : marks)
        for (Number i = 0; i < mark.count; ++i) {
            if (card.cycle == 0 || card.held == ladder.goal || (card.last && *card.last < mark.day)) {
                ++card.cycle;
                card.held = 0;
            }
            ++card.held;
            ++card.total;
            if (card.held == ladder.goal || ladder.expires == u"never")
                card.last.reset();
            else if (ladder.expires == u"quiet" || card.held == 1)
                card.last = mark.day + ladder.expiresAfter;
            for (const auto &place : ladder.places)
                if (place.at == card.held)
                    filled.reached.push_back(
                        {&place.reward, place.reward.id + u'/' + QString::number(card.cycle), mark});
        }
    return filled;
}

/// Goes through the ledger once; what was promised stays promised.
class Walk
{
public:
    Walk(const Ledger &ledger, const ProgrammeTerms &programme) : m_ledger(ledger), m_programme(programme) {}

    Promises run()
    {
        for (m_now = 0; m_now < m_ledger.size(); ++m_now) {
            const Happening &happening = m_ledger[m_now];
            if (happening.kind == Kind::Undone)
                undo(happening);
            else if (happening.kind == Kind::Returned)
                bringBack(happening);
            else if (happening.kind == Kind::Decided)
                decide(happening);
            else
                for (int e = 0; e < static_cast<int>(happening.entries.size()); ++e) {
                    happen(happening, {m_now, e});
                    payCharges(happening.day);
                }
            payCharges(happening.day);
        }
        return m_result;
    }

private:
    const Entry &entryAt(const Place &place) const
    {
        return m_ledger[place.happening].entries[static_cast<std::size_t>(place.entry)];
    }
    void happen(const Happening &happening, const Place &place)
    {
        const Entry &entry = entryAt(place);
        if (entry.what == What::Stamps) {
            m_marks.push_back({place, happening.at, happening.day, entry.count});
            refill(entry.key);
        } else if (entry.what == What::Voucher) {
            give(entry, happening);
        } else if (entry.what == What::Used) {
            if (const Promise *promise = m_result.usable(entry.key, happening.day))
                m_result.list[static_cast<std::size_t>(promise - m_result.list.data())].use = place;
            else
                m_result.disputes.push_back({place, entry.key, 0});
        } else if (entry.what == What::Voided) {
            for (Promise &promise : m_result.list)
                if (promise.id == entry.id && !promise.use)
                    promise.isVoided = true;
        }
    }
    void give(const Entry &entry, const Happening &happening)
    {
        for (Promise &promise : m_result.list)
            if (promise.id == entry.id) {
                if (promise.isUnbacked)
                    promise.from = m_now;
                promise.isUnbacked = false;
                return;
            }
        Promise promise{entry.id, entry.rule, entry.key, {}, m_now, {}, entry.last, 0, {}, false, false};
        if (const RewardTerms *terms = rewardOf(m_programme, entry.key)) {
            promise.value = terms->value;
            promise.first = std::max(happening.day + terms->startsAfter, terms->times.first.value_or(0));
            if (promise.first <= happening.day)
                promise.first.reset();
            if (terms->times.last && (!promise.last || *terms->times.last < *promise.last))
                promise.last = terms->times.last;
        }
        m_result.list.push_back(promise);
    }
    /// Looks anew at what all the stamps reach.
    void refill(const QString &stamp)
    {
        const StampTerms &ladder = *ladderOf(m_programme, stamp);
        std::vector<Mark> marks;
        for (const Mark &mark : m_marks)
            if (entryAt(mark.from).key == stamp)
                marks.push_back(mark);
        const Filled filled = fill(ladder, marks);
        for (Promise &promise : m_result.list)
            if (promise.stamp == stamp)
                promise.isUnbacked = std::none_of(filled.reached.begin(), filled.reached.end(),
                                                  [&](const Reached &reached) { return reached.id == promise.id; });
        for (const Reached &reached : filled.reached) {
            const bool isThere = std::any_of(m_result.list.begin(), m_result.list.end(),
                                             [&](const Promise &promise) { return promise.id == reached.id; });
            if (isThere)
                continue;
            const RewardTerms &terms = *reached.reward;
            Promise promise{reached.id,  {}, terms.id, stamp, reached.by.from.happening, {}, {},
                            terms.value, {}, false,    false};
            for (const RuleTerms &rule : m_programme.rules)
                if (rule.stamps && rule.stamps->stamp == stamp)
                    promise.rule = rule.id;
            const Number day = reached.by.day;
            if (const Number first = std::max(day + terms.startsAfter, terms.times.first.value_or(0)); first > day)
                promise.first = first;
            if (terms.validDays)
                promise.last = day + *terms.validDays;
            if (terms.times.last)
                promise.last = std::min(promise.last.value_or(*terms.times.last), *terms.times.last);
            m_result.list.push_back(promise);
        }
        if (ladder.expires != u"never")
            dropUnbacked();
    }
    /// A use whose reward is gone falls to another unused one of its kind.
    void dropUnbacked()
    {
        for (Promise &promise : m_result.list)
            if (promise.isUnbacked && m_result.paysCharge(promise))
                promise.use.reset();
        for (auto gone = m_result.list.rbegin(); gone != m_result.list.rend(); ++gone)
            // One that only pays for a charge comes last.
            for (const bool isOfCharge : {false, true})
                for (Promise &other : m_result.list)
                    if (gone->use && gone->isUnbacked && other.kind == gone->kind && !other.isUnbacked &&
                        (isOfCharge ? m_result.paysCharge(other) : !other.use)) {
                        other.use = gone->use;
                        gone->use.reset();
                    }
        std::erase_if(m_result.list, [](const Promise &promise) { return !promise.use && promise.isUnbacked; });
    }
    void free(const Place &use)
    {
        for (Promise &promise : m_result.list)
            if (promise.use == use)
                promise.use.reset();
        std::erase_if(m_result.disputes, [&](const Disputed &disputed) { return disputed.use == use; });
    }
    void decide(const Happening &happening)
    {
        for (Disputed &disputed : m_result.disputes)
            if (disputed.use == happening.disputed)
                disputed.said = happening.said == 4 ? 0 : happening.said;
        if (happening.said == 2)
            return;
        for (Promise &promise : m_result.list)
            if (promise.use == happening.disputed && m_result.paysCharge(promise))
                promise.use.reset();
        dropUnbacked();
    }
    void payCharges(Number day)
    {
        for (const Disputed &disputed : m_result.disputes) {
            bool isPaid = disputed.said != 2;
            for (const Promise &promise : m_result.list)
                isPaid = isPaid || promise.use == disputed.use;
            for (Promise &promise : m_result.list)
                if (!isPaid && promise.kind == disputed.kind && !promise.use && !promise.isVoided &&
                    !promise.isUnbacked && promise.last.value_or(day) >= day) {
                    promise.use = disputed.use;
                    isPaid = true;
                }
        }
    }
    void takeStamps(const Place &place)
    {
        std::erase_if(m_marks, [&](const Mark &mark) { return mark.from == place; });
        refill(entryAt(place).key);
    }
    void undo(const Happening &undo)
    {
        for (const Place &use : undo.takenBack)
            free(use);
        const int act = undo.about;
        for (int e = static_cast<int>(m_ledger[act].entries.size()); e-- > 0;) {
            const Place place{act, e};
            if (entryAt(place).what == What::Stamps && !m_ledger.before(m_now).isAllReturned(act))
                takeStamps(place);
            else if (entryAt(place).what == What::Used)
                free(place);
            else if (entryAt(place).what == What::Voided)
                for (Promise &promise : m_result.list)
                    promise.isVoided = promise.isVoided && promise.id != entryAt(place).id;
        }
        for (Promise &promise : m_result.list)
            if (promise.stamp.isEmpty() && promise.from == act)
                promise.isUnbacked = true;
        dropUnbacked();
    }
    void bringBack(const Happening &back)
    {
        const Ledger then = m_ledger.before(m_now + 1);
        const int act = back.about;
        const bool isAll = then.isAllReturned(act);
        for (Promise &promise : m_result.list) {
            if (!promise.stamp.isEmpty() || promise.from != act)
                continue;
            const RuleTerms *rule = nullptr;
            for (const RuleTerms &one : m_programme.rules)
                rule = one.id == promise.rule ? &one : rule;
            const Number least = rule && rule->bonus      ? rule->bonus->minimum
                                 : rule && rule->referral ? rule->referral->minimum
                                                          : 0;
            if (isAll || then.keptMoney(act) < least)
                promise.isUnbacked = true;
        }
        dropUnbacked();
        if (!isAll)
            return;
        for (int e = 0; e < static_cast<int>(m_ledger[act].entries.size()); ++e) {
            if (entryAt({act, e}).what == What::Stamps)
                takeStamps({act, e});
            else if (entryAt({act, e}).what == What::Used)
                free({act, e});
        }
        dropUnbacked();
    }

    const Ledger &m_ledger;
    const ProgrammeTerms &m_programme;
    int m_now = 0;
    std::vector<Mark> m_marks;
    Promises m_result;
};

} // namespace

QString Promise::status(Number today) const
{
    if (use)
        return isUnbacked ? QStringLiteral("owed") : QStringLiteral("used");
    if (isVoided)
        return QStringLiteral("voided");
    if (last && *last < today)
        return QStringLiteral("expired");
    return first && today < *first ? QStringLiteral("waiting") : QStringLiteral("active");
}

bool Promises::isStopped(const QString &kind) const
{
    return std::any_of(disputes.begin(), disputes.end(),
                       [&](const Disputed &disputed) { return disputed.kind == kind && disputed.said == 3; });
}

bool Promises::paysCharge(const Promise &promise) const
{
    return promise.use && std::any_of(disputes.begin(), disputes.end(),
                                      [&](const Disputed &disputed) { return disputed.use == *promise.use; });
}

const Promise *Promises::usable(const QString &kind, Number today) const
{
    for (const char *status : {"active", "expired"})
        for (const Promise &promise : list)
            if (promise.kind == kind && promise.status(today) == QLatin1String(status) &&
                !(promise.first && today < *promise.first))
                return &promise;
    return nullptr;
}

const StampTerms *ladderOf(const ProgrammeTerms &programme, const QString &stamp)
{
    for (const RuleTerms &rule : programme.rules)
        if (rule.stamps && rule.stamps->stamp == stamp)
            return &*rule.stamps;
    return nullptr;
}

StampCard cardOf(const Ledger &ledger, const StampTerms &ladder, const QString &rule)
{
    std::vector<Mark> marks;
    StampCard card;
    for (int i = 0; i < ledger.size(); ++i) {
        const Happening &act = ledger[i];
        if (act.kind != Kind::Joined && !ledger.stands(i))
            continue;
        const bool isGone = act.kind == Kind::Act && ledger.isAllReturned(i);
        Number byRule = 0;
        for (int e = 0; e < static_cast<int>(act.entries.size()); ++e) {
            const Entry &entry = act.entries[static_cast<std::size_t>(e)];
            if (entry.what != What::Stamps || entry.key != ladder.stamp)
                continue;
            byRule += entry.rule == rule ? entry.count : 0;
            if (!isGone)
                marks.push_back({{i, e}, act.at, act.day, entry.count});
        }
        const bool isBelow = byRule == 0 && act.amount.value_or(0) < ladder.minimum;
        if (ladder.per == u"amount" && ladder.keepsRest && act.kind == Kind::Act && !act.isDraft && !act.isDeskwork &&
            !act.isByHand && !isBelow)
            card.rest += ledger.keptMoney(i) - (isGone ? 0 : byRule / ladder.stamps * ladder.step);
    }
    const Number rest = card.rest;
    card = fill(ladder, marks).card;
    card.rest = rest;
    return card;
}

Promises promisesOf(const Ledger &ledger, const ProgrammeTerms &programme)
{
    return Walk(ledger, programme).run();
}

} // namespace muhr::tests::recount
