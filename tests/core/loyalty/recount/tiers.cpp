// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/recount/acts.h"
#include "tests/support/naive_tier.h"

#include <algorithm>

// The tier of a card, walked day by day in naive_tier.

namespace muhr::tests::recount {
namespace {

base::LocalDate dateOf(Number day)
{
    return *base::LocalDate::fromDayNumber(day);
}

base::EventId idOf(int number, int entry)
{
    base::IdBytes bytes{};
    bytes[14] = static_cast<std::uint8_t>(number + 1);
    bytes[15] = static_cast<std::uint8_t>(entry + 1);
    return base::EventId::fromBytes(bytes);
}

int monthsOf(const QString &word)
{
    return word == u"month" ? 1 : word == u"quarter" ? 3 : word == u"half_year" ? 6 : 12;
}

loyalty::TierWindow windowOf(const TierTerms::Need &need, const TierTerms &terms)
{
    using loyalty::TierWindowKind;
    if (need.months)
        return {TierWindowKind::Months, *need.months};
    if (need.days)
        return {TierWindowKind::Days, *need.days};
    if (terms.window == u"months" || terms.window == u"days")
        return {terms.window == u"months" ? TierWindowKind::Months : TierWindowKind::Days, terms.windowLength};
    if (terms.window == u"ever")
        return {TierWindowKind::Ever, 1};
    return {TierWindowKind::Period, monthsOf(terms.window)};
}

loyalty::TierPlan planOf(const TierTerms &terms, bool isJalali)
{
    using namespace loyalty;
    const QStringList metrics{"spend", "purchases", "visits", "points"};
    TierPlan plan;
    plan.calendar = isJalali ? base::CalendarSystem::Jalali : base::CalendarSystem::Gregorian;
    for (const auto &row : terms.tiers) {
        Tier tier;
        tier.id = row.id;
        for (const auto &way : row.ways) {
            TierWay read;
            for (const auto &need : way.all)
                read.conditions.push_back(
                    {static_cast<TierMetric>(metrics.indexOf(need.metric)), need.atLeast, windowOf(need, terms)});
            read.from = plan.find(way.from);
            tier.ways.push_back(read);
        }
        plan.tiers.push_back(tier);
    }
    plan.term = terms.keep == u"months"   ? TierTerm{TierTermKind::Months, static_cast<int>(terms.keepMonths)}
                : terms.keep == u"ever"   ? TierTerm{TierTermKind::Ever, 12}
                : terms.keep == u"period" ? TierTerm{TierTermKind::PeriodEnd, monthsOf(terms.keepPeriod)}
                                          : TierTerm{TierTermKind::NextPeriodEnd, monthsOf(terms.keepPeriod)};
    plan.graceDays = terms.grace;
    plan.oneStepDown = terms.isOneStep;
    return plan;
}

/// What the acts were, then what points came by themselves.
std::vector<loyalty::TierFact> factsOf(const Ledger &ledger, const ProgrammeTerms &programme,
                                       const loyalty::TierPlan &plan, const Happening *more)
{
    std::vector<Happening> list;
    for (int i = 0; i < ledger.size(); ++i)
        list.push_back(ledger[i]);
    if (more) {
        // What is on its way in the ledger already brings its points there.
        if (!list.empty() && list.back().isDraft)
            list.back().isDraft = false;
        else
            list.push_back(*more);
        list.back().paid = more->paid;
        list.back().isDraft = false;
    }
    const Ledger all(list);
    const std::vector<int> acts = all.actsByClock();
    const std::vector<bool> visits = all.visitsOf(acts, programme.visit);
    std::vector<loyalty::TierFact> facts;
    for (std::size_t i = 0; i < acts.size(); ++i) {
        const Happening &act = all[acts[i]];
        facts.push_back({idOf(acts[i], 0), base::Instant::fromMs(act.at), dateOf(act.day), all.keptMoney(acts[i]),
                         act.isPurchase() && !all.isAllReturned(acts[i]), visits[i], 0, dateOf(act.day), &plan});
    }
    const std::size_t own = facts.size();
    for (const Lot &lot : lotsOf(all, programme, false)) {
        if (lot.kept() <= 0)
            continue;
        const auto act = std::find(acts.begin(), acts.end(), lot.from.happening);
        if (act != acts.end() && lot.active <= lot.day) {
            facts[static_cast<std::size_t>(act - acts.begin())].points += lot.kept();
            continue;
        }
        facts.push_back({idOf(lot.from.happening, lot.from.entry + 1), base::Instant::fromMs(lot.at), dateOf(lot.day),
                         0, false, false, lot.kept(), dateOf(lot.active), act != acts.end() ? &plan : nullptr});
    }
    Q_ASSERT(own <= facts.size());
    return facts;
}

std::vector<loyalty::ManualTier> givenOf(const Ledger &ledger, const loyalty::TierPlan &plan)
{
    std::vector<loyalty::ManualTier> given;
    for (int i = 0; i < ledger.size(); ++i)
        for (const Entry &entry : ledger[i].entries)
            if (entry.what == What::TierByHand && ledger.stands(i))
                given.push_back({idOf(i, 0),
                                 base::Instant::fromMs(ledger[i].at),
                                 dateOf(ledger[i].day),
                                 entry.key,
                                 dateOf(entry.last.value_or(2'932'896)),
                                 {},
                                 &plan});
    return given;
}

} // namespace

std::optional<TierNow> tierOf(const Ledger &ledger, const ProgrammeTerms &programme, Number today,
                              const Happening *more)
{
    for (const RuleTerms &rule : programme.rules) {
        if (!rule.tiers)
            continue;
        const loyalty::TierPlan plan = planOf(*rule.tiers, programme.isJalali);
        const NaiveTier naive =
            naiveTier(factsOf(ledger, programme, plan, more), givenOf(ledger, plan), plan, dateOf(today));
        TierNow now{&rule.tiers->tiers[naive.rank], {}, {}};
        if (naive.until)
            now.until = naive.until->dayNumber();
        for (const auto &[rank, until] : naive.reaches)
            now.reached.emplace_back(&rule.tiers->tiers[rank], until.dayNumber());
        return now;
    }
    return std::nullopt;
}

std::optional<TierNow> tierIn(const Draft &draft)
{
    for (const RuleTerms &rule : draft.programme.rules) {
        if (!rule.tiers)
            continue;
        Happening act = draft.act();
        act.entries.clear();
        // It counts as it stands before anything comes off.
        act.paid = listOf(act);
        return tierOf(draft.before(), draft.programme, act.day, rule.tiers->isAtOnce ? &act : nullptr);
    }
    return std::nullopt;
}

void giveTiers(Draft &draft, const RuleTerms &rule)
{
    const auto before = tierIn(draft);
    const TierTerms::Tier &tier = *before->tier;
    if (tier.extraStamps > 0 && !draft.wish.stamps)
        for (const Entry &entry : draft.act().entries)
            if (const RuleTerms *by = ruleOf(draft.programme, entry.rule); entry.what == What::Stamps && by->stamps) {
                draft.add({What::Stamps, rule.id, entry.key, tier.extraStamps});
                break;
            }
    const auto &tiers = rule.tiers->tiers;
    if (std::none_of(tiers.begin(), tiers.end(), [](const auto &one) { return one.gift.has_value(); }))
        return;
    const Happening act = draft.act();
    const auto then = tierOf(draft.with(), draft.programme, act.day, &act);
    for (const auto &[reached, until] : then->reached) {
        if (!reached->gift || until < act.day)
            continue;
        const QString id = reached->gift->id + u'/' + QString::number(until);
        const Promises promises = promisesOf(draft.with(), draft.programme);
        if (std::any_of(promises.list.begin(), promises.list.end(),
                        [&](const Promise &promise) { return promise.id == id && !promise.isUnbacked; }))
            continue;
        Entry voucher{What::Voucher, rule.id, reached->gift->id};
        voucher.id = id;
        if (reached->gift->validDays)
            voucher.last = act.day + *reached->gift->validDays;
        draft.add(voucher);
    }
}

} // namespace muhr::tests::recount
