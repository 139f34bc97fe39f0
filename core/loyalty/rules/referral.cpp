// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/card_changes.h"
#include "core/loyalty/decide.h"
#include "core/loyalty/grant_terms.h"
#include "core/loyalty/granting_rule.h"
#include "core/loyalty/programme.h"
#include "core/loyalty/referral_terms.h"

#include <algorithm>

namespace muhr::loyalty::rules {
namespace {

/// The key of the use on the card of whoever was brought.
constexpr auto referralKey = "referral";

struct Further
{
    /// From this friend on.
    std::int64_t from = 0;
    Grant gift;
};

struct ReferralTerms
{
    QString rule;
    std::optional<Grant> advocate;
    std::optional<Grant> friendGift;
    bool friendAtJoining = false;
    std::int64_t nth = 1;
    std::int64_t minimumMinor = 0;
    std::int64_t withinDays = 0;
    std::int64_t mostAMonth = 0;
    std::int64_t most = 0;
    std::int64_t mostInShop = 0;
    std::vector<Further> further;
    std::optional<base::LocalDate> lastDay;
};

/// Whoever brings a new customer gets something for that one's first paid purchase, and the new one too.
class BoundReferral : public GrantingRule
{
public:
    explicit BoundReferral(ReferralTerms terms) : m_terms(std::move(terms)) {}

    std::vector<const Grant *> grants() const override;
    /// A purchase counts once something was paid.
    std::int64_t leastKeptMinor() const override { return std::max<std::int64_t>(1, m_terms.minimumMinor); }
    Entries welcome(const JoinInput &input) const override;
    std::vector<LimitedThing> limited() const override
    {
        if (m_terms.mostInShop == 0)
            return {};
        return {{{QLatin1String(referralKey)}, m_terms.rule, m_terms.mostInShop, 0}};
    }
    RuleOutcome give(const RuleInput &input) const override;

private:
    bool isOver(base::LocalDate today) const { return m_terms.lastDay && *m_terms.lastDay < today; }
    bool isThePurchase(const RuleInput &input) const;
    std::optional<base::Sentence> whyNot(const RuleInput &input) const;
    /// Whom the advocate brought so far.
    std::vector<const Tally *> brought(const CardState &advocate) const;
    bool isCapped(const std::vector<const Tally *> &brought, const RuleInput &input) const;
    const Grant &rewardFor(std::int64_t number) const;

    ReferralTerms m_terms;
};

std::vector<const Tally *> withKey(std::vector<const Tally *> uses, const char *key)
{
    std::erase_if(uses, [&](const Tally *use) { return use->key != QLatin1String(key); });
    return uses;
}

std::vector<const Grant *> BoundReferral::grants() const
{
    std::vector<const Grant *> grants;
    if (m_terms.advocate)
        grants.push_back(&*m_terms.advocate);
    if (m_terms.friendGift)
        grants.push_back(&*m_terms.friendGift);
    for (const Further &row : m_terms.further)
        grants.push_back(&row.gift);
    return grants;
}

Entries BoundReferral::welcome(const JoinInput &input) const
{
    if (!input.isBrought || !m_terms.friendAtJoining || isOver(input.today))
        return {};
    return {grantEntry(*m_terms.friendGift, {input.customer, input.programmeId, input.today, input.programme.calendar(),
                                             QLatin1String(referralKey)})};
}

/// The first one that was paid, or whichever the rule says; and the only one.
bool BoundReferral::isThePurchase(const RuleInput &input) const
{
    return input.price.isPurchase && input.price.paidMinor >= leastKeptMinor() &&
           purchasesOf(input.card, leastKeptMinor()) + 1 == m_terms.nth &&
           withKey(standingUses(input.card, m_terms.rule, leastKeptMinor()), referralKey).empty();
}

std::optional<base::Sentence> BoundReferral::whyNot(const RuleInput &input) const
{
    const CardState *advocate = input.moment.referrer;
    const bool isMutual = advocate && advocate->referrer == input.card.customer;
    if (isMutual || *input.card.referrer == input.card.customer)
        return base::Sentence{
            {"Act", QT_TRANSLATE_NOOP("Act", "Two customers brought each other: nothing is given for that.")}, {}};
    const std::int64_t days = input.today.dayNumber() - input.programme.dayOf(*input.card.joinedAt).dayNumber();
    if (isOver(input.today) || (m_terms.withinDays > 0 && days > m_terms.withinDays))
        return base::Sentence{
            {"Act", QT_TRANSLATE_NOOP("Act", "Another customer brought this one, but the time for the gift is over.")},
            {}};
    const ShopTotals *totals = input.moment.totals;
    if (m_terms.mostInShop > 0 && totals &&
        totals->of(m_terms.rule, QLatin1String(referralKey)).count >= m_terms.mostInShop)
        return base::Sentence{
            {"Act", QT_TRANSLATE_NOOP("Act", "Another customer brought this one, but all gifts for that are given.")},
            {}};
    return std::nullopt;
}

std::vector<const Tally *> BoundReferral::brought(const CardState &advocate) const
{
    return withKey(standingUses(advocate, m_terms.rule), broughtKey);
}

bool BoundReferral::isCapped(const std::vector<const Tally *> &brought, const RuleInput &input) const
{
    if (m_terms.most > 0 && std::int64_t(brought.size()) >= m_terms.most)
        return true;
    const auto calendar = input.programme.calendar();
    const auto now = input.today.parts(calendar);
    const auto thisMonth = std::count_if(brought.begin(), brought.end(), [&](const Tally *use) {
        const auto then = use->day.parts(calendar);
        return then.year == now.year && then.month == now.month;
    });
    return m_terms.mostAMonth > 0 && thisMonth >= m_terms.mostAMonth;
}

const Grant &BoundReferral::rewardFor(std::int64_t number) const
{
    const Grant *reward = &*m_terms.advocate;
    for (const Further &row : m_terms.further)
        if (number >= row.from)
            reward = &row.gift;
    return *reward;
}

RuleOutcome BoundReferral::give(const RuleInput &input) const
{
    RuleOutcome outcome;
    const CardState &card = input.card;
    const CardState *advocate = input.moment.referrer;
    if (!card.referrer || !card.joinedAt || !isThePurchase(input))
        return outcome;
    if (auto why = whyNot(input)) {
        outcome.why.push_back(std::move(*why));
        return outcome;
    }
    std::int64_t valueMinor = 0;
    const auto calendar = input.programme.calendar();
    if (m_terms.friendGift && !m_terms.friendAtJoining) {
        outcome.entries.push_back(grantEntry(
            *m_terms.friendGift, {card.customer, card.programme, input.today, calendar, QLatin1String(referralKey)}));
        outcome.why.push_back(
            {{"Act", QT_TRANSLATE_NOOP("Act", "Another customer brought this one: a gift for coming.")}, {}});
        valueMinor += m_terms.friendGift->valueMinor();
    }
    if (m_terms.advocate && advocate) {
        const auto before = brought(*advocate);
        if (isCapped(before, input)) {
            outcome.why.push_back(
                {{"Act",
                  QT_TRANSLATE_NOOP("Act", "Whoever brought this customer has had all gifts there are for that.")},
                 {}});
        } else {
            const Grant &reward = rewardFor(std::int64_t(before.size()) + 1);
            outcome.entries.push_back(
                ForOther{m_terms.rule, *card.referrer,
                         grantForOther(reward, {*card.referrer, card.programme, input.today, calendar,
                                                QLatin1String(broughtKey) + u':' + card.customer.text()})});
            outcome.why.push_back(
                {{"Act", QT_TRANSLATE_NOOP("Act", "Whoever brought this customer gets a gift.")}, {}});
            valueMinor += reward.valueMinor();
        }
    }
    if (!outcome.entries.empty())
        outcome.entries.push_back(UseCounted{m_terms.rule, QLatin1String(referralKey), 1, valueMinor});
    return outcome;
}

std::shared_ptr<const BoundRule> bind(const QString &ruleId, const Terms &terms)
{
    ReferralTerms bound;
    bound.rule = ruleId;
    if (terms.has("advocate"))
        bound.advocate = readGrant(ruleId, terms.record("advocate"));
    if (terms.has("friend"))
        bound.friendGift = readGrant(ruleId, terms.record("friend"));
    bound.friendAtJoining = terms.word("friend_at") == QLatin1String("joining");
    bound.nth = terms.whole("nth");
    bound.minimumMinor = terms.whole("minimum_minor");
    bound.withinDays = terms.whole("within_days");
    bound.mostAMonth = terms.whole("most_a_month");
    bound.most = terms.whole("most");
    bound.mostInShop = terms.whole("most_in_shop");
    for (const Terms &row : terms.list("further"))
        bound.further.push_back({row.whole("from"), readGrant(ruleId, row.record("gift"))});
    bound.lastDay = base::LocalDate::parse(terms.word("last_day"));
    return std::make_shared<BoundReferral>(std::move(bound));
}

} // namespace

const Rule &referral();

const Rule &referral()
{
    static const Rule rule = {
        "referral",
        {"Rule", QT_TRANSLATE_NOOP("Rule", "Friends bring friends")},
        {"Rule", QT_TRANSLATE_NOOP("Rule", "Whoever brings a new customer gets something, and the new one too.")},
        {"Rule", QT_TRANSLATE_NOOP("Rule", "Whoever brings a new customer gets: %1. The new one gets: %2."),
         "%1 and %2 are gifts"},
        {"advocate", "friend"},
        referralFields(),
        checkReferral,
        bind};
    return rule;
}

} // namespace muhr::loyalty::rules
