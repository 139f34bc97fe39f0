// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/decide.h"
#include "core/loyalty/derived_id.h"
#include "core/loyalty/event_bonus_terms.h"
#include "core/loyalty/grant_terms.h"
#include "core/loyalty/granting_rule.h"
#include "core/loyalty/programme.h"

#include <algorithm>

namespace muhr::loyalty::rules {
namespace {

enum class BonusEvent { Signup, Purchase, Profile, Named };
enum class Period { Ever, Year, Month, Day };

struct BonusTerms
{
    QString rule;
    BonusEvent event = BonusEvent::Named;
    /// The key of its uses: "signup", "purchase", "profile", "review", or the id of something else.
    QString key;
    std::int64_t nth = 0;
    std::int64_t minimumMinor = 0;
    std::int64_t most = 1;
    Period period = Period::Ever;
    Grant gift;
};

/// Something for joining, a review, a complete profile, the second purchase, or whatever else happens.
class BoundEventBonus : public GrantingRule
{
public:
    explicit BoundEventBonus(BonusTerms terms) : m_terms(std::move(terms)) {}

    std::vector<const Grant *> grants() const override { return {&m_terms.gift}; }
    std::int64_t leastKeptMinor() const override { return m_terms.minimumMinor; }
    bool rewardsEvent(const QString &happened) const override
    {
        return m_terms.event == BonusEvent::Named && happened == m_terms.key;
    }
    Entries welcome(const JoinInput &input) const override;
    RuleOutcome give(const RuleInput &input) const override;
    std::optional<NextGood> nextGood(const CardView &view) const override;

private:
    std::vector<const Tally *> uses(const CardState &card) const
    {
        return standingUses(card, m_terms.rule, m_terms.minimumMinor);
    }
    bool isOver(const RuleInput &input) const;
    bool isInPeriod(base::LocalDate then, base::LocalDate now, base::CalendarSystem calendar) const;
    Entries entries(const GrantTo &to) const;
    QString nextTime(const CardState &card) const;

    BonusTerms m_terms;
};

bool BoundEventBonus::isInPeriod(base::LocalDate then, base::LocalDate now, base::CalendarSystem calendar) const
{
    const auto a = then.parts(calendar);
    const auto b = now.parts(calendar);
    switch (m_terms.period) {
    case Period::Ever:
        return true;
    case Period::Year:
        return a.year == b.year;
    case Period::Month:
        return a.year == b.year && a.month == b.month;
    case Period::Day:
        break;
    }
    return then == now;
}

/// Given as often as it can be.
bool BoundEventBonus::isOver(const RuleInput &input) const
{
    const auto given = uses(input.card);
    const auto counted = std::count_if(given.begin(), given.end(), [&](const Tally *use) {
        return isInPeriod(use->day, input.today, input.programme.calendar());
    });
    return m_terms.most > 0 && counted >= m_terms.most;
}

Entries BoundEventBonus::entries(const GrantTo &to) const
{
    return {grantEntry(m_terms.gift, to), UseCounted{m_terms.rule, m_terms.key, 1, m_terms.gift.valueMinor()}};
}

/// A voucher for each time: the first that is not on the card, or was taken back with its act. Counting the uses would
/// name one that is there, once an earlier act was undone.
QString BoundEventBonus::nextTime(const CardState &card) const
{
    for (int time = 1;; ++time) {
        QString key = m_terms.key + u':' + QString::number(time);
        const RewardState *there = card.reward(giftId(card.customer, card.programme, m_terms.rule, key));
        if (!there || there->isWithdrawn)
            return key;
    }
}

Entries BoundEventBonus::welcome(const JoinInput &input) const
{
    if (m_terms.event != BonusEvent::Signup)
        return {};
    return entries({input.customer, input.programmeId, input.today, input.programme.calendar(), m_terms.key});
}

RuleOutcome BoundEventBonus::give(const RuleInput &input) const
{
    RuleOutcome outcome;
    base::Sentence why;
    switch (m_terms.event) {
    case BonusEvent::Signup:
        return outcome;
    case BonusEvent::Purchase:
        if (!input.price.isPurchase || input.price.paidMinor < m_terms.minimumMinor ||
            purchasesOf(input.card, m_terms.minimumMinor) + 1 != m_terms.nth)
            return outcome;
        why = {{"Act", QT_TRANSLATE_NOOP("Act", "Purchase number %L1 brings a bonus.")}, {m_terms.nth}};
        break;
    case BonusEvent::Profile:
        if (!input.moment.person || !input.moment.person->isComplete)
            return outcome;
        why = {{"Act", QT_TRANSLATE_NOOP("Act", "The customer's profile is complete: this brings a bonus.")}, {}};
        break;
    case BonusEvent::Named:
        if (!input.command.happened.contains(m_terms.key))
            return outcome;
        why = {{"Act", QT_TRANSLATE_NOOP("Act", "This brings a bonus: %1")}, {m_terms.key}};
        break;
    }
    if (isOver(input)) {
        if (m_terms.event == BonusEvent::Named)
            outcome.nothing = Refusal{RefusalReason::EnoughForEvent, {}};
        return outcome;
    }
    outcome.why.push_back(std::move(why));
    outcome.entries = entries(
        {input.card.customer, input.card.programme, input.today, input.programme.calendar(), nextTime(input.card)});
    return outcome;
}

std::optional<NextGood> BoundEventBonus::nextGood(const CardView &view) const
{
    const std::int64_t made = purchasesOf(view.card, m_terms.minimumMinor);
    if (m_terms.event != BonusEvent::Purchase || made >= m_terms.nth || !uses(view.card).empty())
        return std::nullopt;
    return NextGood{m_terms.rule, GoodUnit::Purchases, m_terms.nth - made, m_terms.nth,
                    m_terms.gift.name(view.currency)};
}

BonusEvent eventOf(const QString &word)
{
    return word == QLatin1String("signup")     ? BonusEvent::Signup
           : word == QLatin1String("purchase") ? BonusEvent::Purchase
           : word == QLatin1String("profile")  ? BonusEvent::Profile
                                               : BonusEvent::Named;
}

Period periodOf(const QString &word)
{
    return word == QLatin1String("year")    ? Period::Year
           : word == QLatin1String("month") ? Period::Month
           : word == QLatin1String("day")   ? Period::Day
                                            : Period::Ever;
}

std::shared_ptr<const BoundRule> bind(const QString &ruleId, const Terms &terms)
{
    const QString event = terms.word("event");
    BonusTerms bound;
    bound.rule = ruleId;
    bound.event = eventOf(event);
    bound.key = event == QLatin1String("other") ? terms.word("what") : event;
    bound.nth = terms.whole("nth");
    bound.minimumMinor = terms.whole("minimum_minor");
    bound.most = terms.whole("most");
    bound.period = periodOf(terms.word("period"));
    bound.gift = readGrant(ruleId, terms.record("gift"));
    return std::make_shared<BoundEventBonus>(std::move(bound));
}

} // namespace

const Rule &eventBonus();

const Rule &eventBonus()
{
    static const Rule rule = {
        "event_bonus",
        {"Rule", QT_TRANSLATE_NOOP("Rule", "Bonus for something")},
        {"Rule", QT_TRANSLATE_NOOP("Rule", "For joining, a review, a complete profile or a certain purchase there is "
                                           "something extra.")},
        {"Rule", QT_TRANSLATE_NOOP("Rule", "For %1 give: %2"), "%1 is what happens, such as a review; %2 the gift"},
        {"event", "gift"},
        eventBonusFields(),
        checkEventBonus,
        bind};
    return rule;
}

} // namespace muhr::loyalty::rules
