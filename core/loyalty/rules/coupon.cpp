// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/card_state.h"
#include "core/loyalty/coupon_book.h"
#include "core/loyalty/coupon_terms.h"
#include "core/loyalty/decide.h"
#include "core/loyalty/derived_id.h"
#include "core/loyalty/programme.h"
#include "core/loyalty/reward_days.h"
#include "core/loyalty/rule.h"

#include <algorithm>

namespace muhr::loyalty::rules {
namespace {

/// A code that was typed and is of this rule.
struct TypedCoupon
{
    QString typed;
    base::Sha256 hash;
    std::optional<base::CustomerId> customer;
};

/// Whoever brings one of the codes that were made gets something, once.
class BoundCoupon : public BoundRule
{
public:
    BoundCoupon(QString rule, CouponTerms terms, const CouponFormat &format)
        : m_rule(std::move(rule)), m_terms(std::move(terms)), m_format(format)
    {
    }

    std::vector<const Reward *> rewards() const override
    {
        return m_terms.voucher ? std::vector<const Reward *>{&*m_terms.voucher} : std::vector<const Reward *>{};
    }
    std::optional<CouponPlan> coupons() const override
    {
        return CouponPlan{m_format, m_terms.title, m_terms.usesPerCode};
    }
    std::vector<LimitedThing> limited() const override { return {{{}, m_terms.title, m_terms.usesPerCode, 0}}; }
    QStringList onlyForTiers() const override { return m_terms.condition.tiers; }
    Offers offers(const RuleInput &input) const override;
    RuleOutcome give(const RuleInput &input) const override;

private:
    std::vector<TypedCoupon> typed(const RuleInput &input) const;
    std::optional<Refusal> refusal(const RuleInput &input, const TypedCoupon &coupon) const;
    std::optional<base::Sentence> unmetBy(const RuleInput &input) const
    {
        return unmet(m_terms.condition, input, chosenGoods(m_terms.condition, input), m_terms.title);
    }

    QString m_rule;
    CouponTerms m_terms;
    CouponFormat m_format;
};

std::vector<TypedCoupon> BoundCoupon::typed(const RuleInput &input) const
{
    std::vector<TypedCoupon> found;
    for (const QString &text : input.command.codes) {
        const auto code = CouponCode::parse(text);
        const auto known = code && input.moment.coupons ? input.moment.coupons->find(code->hash()) : std::nullopt;
        if (known && known->rule == m_rule)
            found.push_back({text, code->hash(), known->customer});
    }
    return found;
}

std::optional<Refusal> BoundCoupon::refusal(const RuleInput &input, const TypedCoupon &coupon) const
{
    const base::TextValue code = base::TextCode{coupon.typed};
    const When &when = m_terms.condition.when;
    if (when.last && *when.last < input.today)
        return Refusal{RefusalReason::CodeExpired, {code, base::TextDay{when.last->dayNumber()}}};
    if (when.first && input.today < *when.first)
        return Refusal{RefusalReason::CodeNotYet, {code, base::TextDay{when.first->dayNumber()}}};
    if (coupon.customer && *coupon.customer != input.card.customer)
        return Refusal{RefusalReason::CouponOfOther, {code}};
    const QString key = couponKey(coupon.hash);
    const ShopTotals *totals = input.moment.totals;
    if (totals && totals->of(m_rule, key).count >= m_terms.usesPerCode)
        return Refusal{RefusalReason::CouponUsed, {code}};
    if (!input.moment.isOnline && !m_terms.isForOffline)
        return Refusal{RefusalReason::CodeOnlyOnline, {code}};
    return std::nullopt;
}

Offers BoundCoupon::offers(const RuleInput &input) const
{
    Offers result;
    std::vector<base::Sha256> seen;
    for (const TypedCoupon &coupon : typed(input)) {
        result.codes.append(coupon.typed);
        if (std::find(seen.begin(), seen.end(), coupon.hash) != seen.end())
            result.refusal = Refusal{RefusalReason::CodeTypedTwice, {base::TextCode{coupon.typed}}};
        else if (!result.refusal)
            result.refusal = refusal(input, coupon);
        seen.push_back(coupon.hash);
        if (result.refusal)
            continue;
        if (auto sentence = unmetBy(input)) {
            result.codeUnmet = std::move(sentence);
            continue;
        }
        if (m_terms.voucher)
            continue;
        auto offer = makeOffer(m_terms.manner, m_terms.amount, chosenGoods(m_terms.condition, input), m_terms.title);
        if (!offer) {
            result.codeUnmet = offer.error();
            continue;
        }
        offer->rule = m_rule;
        offer->cause = DiscountCause::Coupon;
        offer->key = couponKey(coupon.hash);
        offer->entries.push_back(UseCounted{m_rule, offer->key, 1, 0});
        result.offers.push_back(std::move(*offer));
    }
    return result;
}

/// What is no discount. Offers refused what cannot be.
RuleOutcome BoundCoupon::give(const RuleInput &input) const
{
    RuleOutcome outcome;
    if (!m_terms.voucher || unmetBy(input))
        return outcome;
    const Reward &reward = *m_terms.voucher;
    for (const TypedCoupon &coupon : typed(input)) {
        const QString key = couponKey(coupon.hash);
        outcome.entries.push_back(UseCounted{m_rule, key, 1, reward.valueMinor});
        outcome.entries.push_back(VoucherGiven{m_rule, reward.kind, givenVoucherId(input.moment.event, m_rule + key),
                                               lastDayOf(reward, input.today)});
        outcome.why.push_back({{"Discount", QT_TRANSLATE_NOOP("Discount", "Coupon: %1")}, {m_terms.title}});
    }
    return outcome;
}

std::shared_ptr<const BoundRule> bind(const QString &ruleId, const Terms &terms)
{
    CouponTerms read = readCoupon(terms);
    const auto format = CouponFormat::make(read.look);
    return std::make_shared<BoundCoupon>(ruleId, std::move(read), *format);
}

} // namespace

const Rule &coupon();

const Rule &coupon()
{
    static const Rule rule = {
        "coupon",
        {"Rule", QT_TRANSLATE_NOOP("Rule", "Coupons")},
        {"Rule", QT_TRANSLATE_NOOP("Rule", "Codes that are each used once. When a batch runs out, "
                                           "it stops until you make more.")},
        {"Rule", QT_TRANSLATE_NOOP("Rule", "A code brings: %1"), "%1 is the name of a reward"},
        {"title"},
        couponFields(),
        checkCoupons,
        bind};
    return rule;
}

} // namespace muhr::loyalty::rules
