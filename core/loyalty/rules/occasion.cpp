// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/decide.h"
#include "core/loyalty/grant_terms.h"
#include "core/loyalty/granting_rule.h"
#include "core/loyalty/occasion_day.h"
#include "core/loyalty/occasion_guard.h"
#include "core/loyalty/occasion_terms.h"
#include "core/loyalty/programme.h"

#include <algorithm>

namespace muhr::loyalty::rules {
namespace {

constexpr auto birthday = "birthday";
constexpr auto joining = "joining";

struct OccasionTerms
{
    QString rule;
    /// "birthday", "joining", or the id of another date.
    QString date;
    OccasionSpan span = OccasionSpan::month();
    LeapDay leapDay = LeapDay::LastOfFebruary;
    bool needsPurchase = false;
    OccasionGuard guard;
    Grant gift;
};

/// Once a year around a day of the customer a gift.
class BoundOccasion : public GrantingRule
{
public:
    explicit BoundOccasion(OccasionTerms terms) : m_terms(std::move(terms)) {}

    std::vector<const Grant *> grants() const override { return {&m_terms.gift}; }
    RuleOutcome give(const RuleInput &input) const override;
    std::optional<LeapDay> birthdayLeapDay() const override
    {
        return m_terms.date == QLatin1String(birthday) ? std::optional(m_terms.leapDay) : std::nullopt;
    }
    std::optional<NextGood> nextGood(const CardView &view) const override;

private:
    std::vector<YearlyFact> days(const CardState &card, const CustomerFacts *person, const Programme &programme) const;
    OccasionPast past(const CardState &card, const YearlyFact &fact, base::LocalDate today,
                      const Programme &programme) const;
    QString keyOf(int year) const { return m_terms.date + u':' + QString::number(year); }
    base::Sentence reason(const OccasionWindow &window) const;

    OccasionTerms m_terms;
};

/// The customer may have several of one id, such as the birthdays of her children.
std::vector<YearlyFact> BoundOccasion::days(const CardState &card, const CustomerFacts *person,
                                            const Programme &programme) const
{
    if (m_terms.date == QLatin1String(joining)) {
        if (!card.joinedAt)
            return {};
        const base::LocalDate joined = programme.dayOf(*card.joinedAt);
        return {{m_terms.date, base::YearlyDay::of(joined, programme.calendar()), joined, std::nullopt}};
    }
    std::vector<YearlyFact> days;
    if (person)
        std::copy_if(person->days.begin(), person->days.end(), std::back_inserter(days),
                     [&](const YearlyFact &fact) { return fact.id == m_terms.date; });
    return days;
}

OccasionPast BoundOccasion::past(const CardState &card, const YearlyFact &fact, base::LocalDate today,
                                 const Programme &programme) const
{
    OccasionPast past;
    past.known = fact.knownSince     ? *fact.knownSince
                 : card.joinedAt     ? programme.dayOf(*card.joinedAt)
                 : card.acts.empty() ? today
                                     : card.acts.front().day;
    past.changed = fact.changedOn;
    const QString prefix = m_terms.date + u':';
    for (const Tally *given : standingUses(card, m_terms.rule)) {
        past.lastGift = std::max(given->day, past.lastGift.value_or(given->day));
        past.years.push_back(given->key.mid(prefix.size()).toInt());
    }
    return past;
}

base::Sentence BoundOccasion::reason(const OccasionWindow &window) const
{
    const base::TextDay day{window.day.dayNumber()};
    const base::TextDay first{window.first.dayNumber()};
    const base::TextDay last{window.last.dayNumber()};
    if (m_terms.date == QLatin1String(birthday))
        return {{"Act", QT_TRANSLATE_NOOP("Act", "Birthday on %1: the gift can be had from %2 to %3.")},
                {day, first, last}};
    if (m_terms.date == QLatin1String(joining))
        return {{"Act", QT_TRANSLATE_NOOP("Act", "The day of joining comes back on %1: the gift can be had from %2 "
                                                 "to %3.")},
                {day, first, last}};
    return {{"Act", QT_TRANSLATE_NOOP("Act", "A date of the customer on %1: the gift can be had from %2 to %3.")},
            {day, first, last}};
}

base::Sentence whyNot(OccasionVerdict verdict)
{
    switch (verdict) {
    case OccasionVerdict::Due:
        return {{"Act", QT_TRANSLATE_NOOP("Act", "The gift is given with a purchase.")}, {}};
    case OccasionVerdict::GivenAlready:
        return {{"Act", QT_TRANSLATE_NOOP("Act", "The gift was given already this year.")}, {}};
    case OccasionVerdict::KnownTooLate:
        return {{"Act", QT_TRANSLATE_NOOP("Act", "The date was told too late: the gift comes next year.")}, {}};
    case OccasionVerdict::ChangedTooLate:
        return {{"Act", QT_TRANSLATE_NOOP("Act", "The date was changed too late: the gift comes next year.")}, {}};
    case OccasionVerdict::GivenLately:
        break;
    }
    return {{"Act", QT_TRANSLATE_NOOP("Act", "The date was changed after the last gift: the next one has to wait.")},
            {}};
}

RuleOutcome BoundOccasion::give(const RuleInput &input) const
{
    RuleOutcome outcome;
    for (const YearlyFact &fact : days(input.card, input.moment.person, input.programme)) {
        const auto window = windowOn(fact.day, input.today, m_terms.leapDay, m_terms.span);
        if (!window)
            continue;
        const auto verdict =
            judgeOccasion(*window, input.today, past(input.card, fact, input.today, input.programme), m_terms.guard);
        outcome.why.push_back(reason(*window));
        if (verdict != OccasionVerdict::Due || (m_terms.needsPurchase && !input.price.isPurchase)) {
            outcome.why.push_back(whyNot(verdict));
            continue;
        }
        const QString key = keyOf(window->year);
        outcome.entries = {grantEntry(m_terms.gift, {input.card.customer, input.card.programme, input.today,
                                                     input.programme.calendar(), key}),
                           UseCounted{m_terms.rule, key, 1, m_terms.gift.valueMinor()}};
        return outcome;
    }
    return outcome;
}

std::optional<NextGood> BoundOccasion::nextGood(const CardView &view) const
{
    std::optional<NextGood> best;
    const auto given = standingUses(view.card, m_terms.rule);
    for (const YearlyFact &fact : days(view.card, view.person, view.programme)) {
        auto next = nextOccasion(fact.day, view.today, m_terms.leapDay);
        const bool isGiven = next && std::any_of(given.begin(), given.end(),
                                                 [&](const Tally *use) { return use->key == keyOf(next->year); });
        if (isGiven) {
            next = nextOccasion(fact.day, next->day.plusDays(1), m_terms.leapDay);
            if (next)
                next->inDays = next->day.dayNumber() - view.today.dayNumber();
        }
        if (next && (!best || next->inDays < best->missing))
            best = NextGood{m_terms.rule, GoodUnit::Days, next->inDays, 0, m_terms.gift.name(view.currency)};
    }
    return best;
}

std::shared_ptr<const BoundRule> bind(const QString &ruleId, const Terms &terms)
{
    OccasionTerms bound;
    bound.rule = ruleId;
    const QString occasion = terms.word("occasion");
    bound.date = occasion == QLatin1String("other") ? terms.word("date") : occasion;
    if (terms.word("window") != QLatin1String("month"))
        bound.span = *OccasionSpan::days(terms.whole("from_day"), terms.whole("to_day"));
    bound.leapDay = terms.word("leap_day") == QLatin1String("march") ? LeapDay::FirstOfMarch : LeapDay::LastOfFebruary;
    bound.needsPurchase = terms.yes("needs_purchase");
    bound.guard = {terms.whole("change_days"), terms.whole("blackout_days")};
    bound.gift = readGrant(ruleId, terms.record("gift"));
    return std::make_shared<BoundOccasion>(std::move(bound));
}

} // namespace

const Rule &occasion();

const Rule &occasion()
{
    static const Rule rule = {
        "occasion",
        {"Rule", QT_TRANSLATE_NOOP("Rule", "Birthday or another day")},
        {"Rule", QT_TRANSLATE_NOOP("Rule", "Once a year, around a day of the customer, a gift with a visit.")},
        {"Rule", QT_TRANSLATE_NOOP("Rule", "On %1, from %2 to %3, give: %4"),
         "%1 is a day of the customer; %2 and %3 numbers of days before or after; %4 the gift"},
        {"occasion", "from_day", "to_day", "gift"},
        occasionFields(),
        checkOccasion,
        bind};
    return rule;
}

} // namespace muhr::loyalty::rules
