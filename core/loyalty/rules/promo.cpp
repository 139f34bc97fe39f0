// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/card_state.h"
#include "core/loyalty/decide.h"
#include "core/loyalty/derived_id.h"
#include "core/loyalty/limits.h"
#include "core/loyalty/programme.h"
#include "core/loyalty/promo_terms.h"
#include "core/loyalty/promo_word.h"
#include "core/loyalty/rule.h"

#include <algorithm>

namespace muhr::loyalty::rules {
namespace {

/// Whoever says the word gets something.
class BoundPromo : public BoundRule
{
public:
    BoundPromo(QString rule, PromoTerms terms) : m_rule(std::move(rule)), m_terms(std::move(terms)) {}

    QStringList promoWords() const override { return m_terms.words; }
    std::vector<const Reward *> rewards() const override;
    std::vector<LimitedThing> limited() const override
    {
        if (!m_terms.isScarce())
            return {};
        return {{m_terms.words, base::TextCode{m_terms.words.front()}, m_terms.mostUses, m_terms.budgetMinor}};
    }
    QStringList onlyForTiers() const override { return m_terms.condition.tiers; }
    Offers offers(const RuleInput &input) const override;
    RuleOutcome give(const RuleInput &input) const override;

private:
    /// The typed code of this rule.
    struct Typed
    {
        /// As they were typed.
        QStringList codes;
        /// Folded.
        QString word;
    };
    /// What it comes to.
    struct Verdict
    {
        const PromoReward *reward = nullptr;
        std::optional<Refusal> refusal;
        std::optional<base::Sentence> unmet;
    };
    Typed typed(const RuleInput &input) const;
    Verdict judge(const RuleInput &input, const Typed &typed) const;
    std::optional<Refusal> over(const RuleInput &input, const base::TextValue &code) const;
    ShopTotal total(const RuleInput &input, bool isOffline) const;
    const PromoReward *chosen(const RuleInput &input) const;
    Entry entryOf(const PromoReward &reward, const RuleInput &input) const;

    QString m_rule;
    PromoTerms m_terms;
};

std::vector<const Reward *> BoundPromo::rewards() const
{
    std::vector<const Reward *> rewards;
    for (const PromoReward &row : m_terms.rewards)
        if (row.voucher)
            rewards.push_back(&*row.voucher);
    return rewards;
}

BoundPromo::Typed BoundPromo::typed(const RuleInput &input) const
{
    Typed result;
    for (const QString &code : input.command.codes) {
        const auto word = PromoWord::parse(code);
        if (!word || !m_terms.words.contains(word->text()))
            continue;
        result.codes.append(code);
        result.word = word->text();
    }
    return result;
}

ShopTotal BoundPromo::total(const RuleInput &input, bool isOffline) const
{
    ShopTotal sum;
    for (const QString &word : m_terms.words) {
        if (!input.moment.totals)
            break;
        const ShopTotal one =
            isOffline ? input.moment.totals->offlineOf(m_rule, word) : input.moment.totals->of(m_rule, word);
        sum.count += one.count;
        sum.valueMinor += one.valueMinor;
    }
    return sum;
}

/// Why nobody can use it now.
std::optional<Refusal> BoundPromo::over(const RuleInput &input, const base::TextValue &code) const
{
    const When &when = m_terms.condition.when;
    if (when.last && *when.last < input.today)
        return Refusal{RefusalReason::CodeExpired, {code, base::TextDay{when.last->dayNumber()}}};
    if (when.first && input.today < *when.first)
        return Refusal{RefusalReason::CodeNotYet, {code, base::TextDay{when.first->dayNumber()}}};
    if (!m_terms.isScarce())
        return std::nullopt;
    const ShopTotal all = total(input, false);
    if ((m_terms.mostUses > 0 && all.count >= m_terms.mostUses) ||
        (m_terms.budgetMinor > 0 && all.valueMinor >= m_terms.budgetMinor))
        return Refusal{RefusalReason::CodeUsedUp, {code}};
    if (!input.moment.isOnline && total(input, true).count >= m_terms.offlineAllotment)
        return Refusal{RefusalReason::CodeOnlyOnline, {code}};
    return std::nullopt;
}

/// The only one, or the one that the customer named.
const PromoReward *BoundPromo::chosen(const RuleInput &input) const
{
    if (m_terms.rewards.size() == 1)
        return &m_terms.rewards.front();
    for (const PromoReward &row : m_terms.rewards)
        for (const UseWish &wish : input.command.uses)
            if (const auto *id = std::get_if<QString>(&wish); id && *id == row.id)
                return &row;
    return nullptr;
}

BoundPromo::Verdict BoundPromo::judge(const RuleInput &input, const Typed &typed) const
{
    Verdict verdict;
    const base::TextCode code{typed.codes.front()};
    verdict.refusal = over(input, code);
    if (verdict.refusal)
        return verdict;
    if (typed.codes.size() > 1) {
        verdict.refusal = Refusal{RefusalReason::CodeTypedTwice, {code}};
        return verdict;
    }
    if (isUsedUp(m_terms.limits,
                 {input.card.facts.tallies, m_rule, input.moment.event, input.today, input.programme.calendar()})) {
        verdict.refusal = Refusal{RefusalReason::CodeUsed, {code}};
        return verdict;
    }
    verdict.reward = chosen(input);
    if (!verdict.reward)
        verdict.refusal = Refusal{RefusalReason::ChooseReward, {code}};
    else
        verdict.unmet = unmet(m_terms.condition, input, chosenGoods(m_terms.condition, input), code);
    return verdict;
}

Offers BoundPromo::offers(const RuleInput &input) const
{
    Offers result;
    const Typed typed = this->typed(input);
    if (typed.codes.isEmpty())
        return result;
    result.codes = typed.codes;
    const Verdict verdict = judge(input, typed);
    if (verdict.refusal) {
        result.refusal = verdict.refusal;
        return result;
    }
    if (m_terms.rewards.size() > 1)
        result.chosen = {verdict.reward->id};
    if (verdict.unmet) {
        result.codeUnmet = verdict.unmet;
        return result;
    }
    if (!verdict.reward->isDiscount())
        return result;
    auto offer =
        makeOffer(m_terms.manner, verdict.reward->amount, chosenGoods(m_terms.condition, input), verdict.reward->title);
    if (!offer) {
        result.codeUnmet = offer.error();
        return result;
    }
    offer->rule = m_rule;
    offer->cause = DiscountCause::Promo;
    offer->key = typed.word;
    // What is left of the budget is the most it may cost.
    if (m_terms.budgetMinor > 0) {
        const std::int64_t left = m_terms.budgetMinor - total(input, false).valueMinor;
        offer->mostMinor = offer->mostMinor > 0 ? std::min(offer->mostMinor, left) : left;
    }
    offer->entries.push_back(UseCounted{m_rule, typed.word, 1, 0});
    result.offers.push_back(std::move(*offer));
    return result;
}

Entry BoundPromo::entryOf(const PromoReward &reward, const RuleInput &input) const
{
    if (reward.points)
        return PointsEarned{m_rule, *reward.points, input.today, {}, 0};
    if (reward.bonusMinor)
        return BonusEarned{m_rule, *reward.bonusMinor, input.today, {}, 0};
    VoucherGiven given{m_rule, reward.id, givenVoucherId(input.moment.event, m_rule), {}};
    if (reward.voucher->validDays)
        given.lastDay = input.today.plusDays(*reward.voucher->validDays);
    return given;
}

/// What is no discount. Offers refused what cannot be.
RuleOutcome BoundPromo::give(const RuleInput &input) const
{
    RuleOutcome outcome;
    const Typed typed = this->typed(input);
    if (typed.codes.isEmpty())
        return outcome;
    const Verdict verdict = judge(input, typed);
    if (!verdict.reward || verdict.unmet || verdict.reward->isDiscount())
        return outcome;
    const PromoReward &reward = *verdict.reward;
    const std::int64_t cost = reward.bonusMinor ? *reward.bonusMinor : reward.voucher ? reward.voucher->valueMinor : 0;
    outcome.entries = {UseCounted{m_rule, typed.word, 1, cost}, entryOf(reward, input)};
    outcome.why.push_back({{"Discount", QT_TRANSLATE_NOOP("Discount", "Promo code: %1")}, {reward.title}});
    return outcome;
}

std::shared_ptr<const BoundRule> bind(const QString &ruleId, const Terms &terms)
{
    return std::make_shared<BoundPromo>(ruleId, readPromo(terms));
}

} // namespace

const Rule &promo();

const Rule &promo()
{
    static const Rule rule = {"promo",
                              {"Rule", QT_TRANSLATE_NOOP("Rule", "Promo code")},
                              {"Rule", QT_TRANSLATE_NOOP("Rule", "Whoever says a public word gets something.")},
                              {"Rule", QT_TRANSLATE_NOOP("Rule", "The word %1 brings: %2"),
                               "%1 is a promo code, %2 the list of what it brings"},
                              {"word", "rewards"},
                              promoFields(),
                              checkPromo,
                              bind};
    return rule;
}

} // namespace muhr::loyalty::rules
