// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/recount/acts.h"

#include <QCryptographicHash>

#include <algorithm>

// Discounts, promo codes and coupons: what comes off, and what their vouchers are.

namespace muhr::tests::recount {
namespace {

bool isPromo(const PromoTerms &terms, const QString &typed)
{
    return typed.toLower() == terms.word;
}

/// What a promo code was used for in all: here one customer is the whole shop.
Ledger::Use usedInShop(const Ledger &before, const RuleTerms &rule)
{
    Ledger::Use all;
    for (const Ledger::Use &use : before.uses(rule.id)) {
        all.count += use.count;
        all.value += use.value;
    }
    return all;
}

const PromoTerms::Row *chosenRow(const Draft &draft, const PromoTerms &terms)
{
    if (terms.rows.size() == 1)
        return &terms.rows.front();
    for (const PromoTerms::Row &row : terms.rows)
        if (draft.wish.uses.contains(row.id))
            return &row;
    return nullptr;
}

bool isOutOfDate(const Times &times, Number day)
{
    return (times.first && day < *times.first) || (times.last && day > *times.last);
}

bool offerPromo(Draft &draft, const RuleTerms &rule, std::vector<Offer> &offers, QStringList &codes, QStringList &uses)
{
    const PromoTerms &terms = *rule.promo;
    const Ledger before = draft.before();
    const auto typed =
        std::count_if(codes.begin(), codes.end(), [&](const QString &code) { return isPromo(terms, code); });
    if (typed == 0)
        return true;
    codes.erase(std::remove_if(codes.begin(), codes.end(), [&](const QString &code) { return isPromo(terms, code); }),
                codes.end());
    const Ledger::Use all = usedInShop(before, rule);
    const PromoTerms::Row *row = chosenRow(draft, terms);
    if (isOutOfDate(terms.condition.times, draft.act().day) || (terms.mostUses > 0 && all.count >= terms.mostUses) ||
        (terms.budget > 0 && all.value >= terms.budget) || typed > 1 || !row ||
        isUsedUp(terms.limits, before, rule.id, draft.act().day, draft.programme.isJalali))
        return false;
    if (terms.rows.size() > 1)
        uses.removeAll(row->id);
    if (!isMet(terms.condition, before, draft.act()) || (!row->size.percent && !row->size.minor))
        return true;
    auto offer = offerOf(terms.manner, row->size, chosenOf(terms.condition, draft.act()), terms.condition);
    if (!offer)
        return true;
    offer->rule = rule.id;
    offer->key = QStringLiteral("3/") + terms.word;
    if (terms.budget > 0) {
        const Number left = terms.budget - all.value;
        offer->manner.most = offer->manner.most > 0 ? std::min(offer->manner.most, left) : left;
    }
    offer->counted = Entry{What::Counted, rule.id, terms.word, 1};
    offers.push_back(*offer);
    return true;
}

void offerDiscount(Draft &draft, const RuleTerms &rule, std::vector<Offer> &offers)
{
    const DiscountTerms &terms = *rule.discount;
    const Ledger before = draft.before();
    if (!isMet(terms.condition, before, draft.act()) ||
        isUsedUp(terms.limits, before, rule.id, draft.act().day, draft.programme.isJalali))
        return;
    const Chosen chosen = chosenOf(terms.condition, draft.act());
    std::optional<Size> size;
    if (terms.by == u"fixed")
        size = terms.size;
    const Number reached = terms.by == u"spend" ? before.spend() : chosen.list;
    std::optional<Number> from;
    for (const auto &bracket : terms.brackets)
        if (bracket.from <= reached && (!from || bracket.from > *from)) {
            from = bracket.from;
            size = bracket.size;
        }
    auto offer = size ? offerOf(terms.manner, *size, chosen, terms.condition) : std::nullopt;
    if (!offer)
        return;
    offer->rule = rule.id;
    offer->key = QStringLiteral("1/");
    if (!terms.limits.empty())
        offer->counted = Entry{What::Counted, rule.id, QStringLiteral("discount"), 1};
    offers.push_back(*offer);
}

/// The typed codes that are of this rule.
QStringList couponsOf(const Draft &draft, const RuleTerms &rule)
{
    QStringList codes;
    for (const QString &typed : draft.wish.codes)
        for (const auto &[code, of] : draft.world.coupons)
            if (code == typed && of == rule.id)
                codes.append(typed);
    return codes;
}

bool offerCoupons(Draft &draft, const RuleTerms &rule, std::vector<Offer> &offers, QStringList &codes)
{
    const CouponTerms &terms = *rule.coupon;
    const Ledger before = draft.before();
    QStringList seen;
    for (const QString &code : couponsOf(draft, rule)) {
        codes.removeAll(code);
        const auto uses = before.uses(rule.id);
        const auto used =
            std::count_if(uses.begin(), uses.end(), [&](const Ledger::Use &use) { return use.key == couponKey(code); });
        if (seen.contains(code) || isOutOfDate(terms.condition.times, draft.act().day) || used >= terms.usesPerCode)
            return false;
        seen.append(code);
        if (!isMet(terms.condition, before, draft.act()) || terms.voucher)
            continue;
        auto offer = offerOf(terms.manner, terms.size, chosenOf(terms.condition, draft.act()), terms.condition);
        if (!offer)
            continue;
        offer->rule = rule.id;
        offer->key = QStringLiteral("4/") + couponKey(code);
        offer->counted = Entry{What::Counted, rule.id, couponKey(code), 1};
        offers.push_back(*offer);
    }
    return true;
}

void offerTier(Draft &draft, const RuleTerms &rule, std::vector<Offer> &offers)
{
    const auto tier = tierIn(draft);
    if (!draft.act().isPurchase() || tier->tier->discount == 0)
        return;
    Offer offer;
    offer.rule = rule.id;
    offer.key = QStringLiteral("5/") + tier->tier->id;
    offer.size.percent = tier->tier->discount;
    offer.manner.target = QStringLiteral("all");
    offer.manner.stacking = rule.tiers->stacking;
    offer.manner.rounding = QStringLiteral("customer");
    offers.push_back(offer);
}

} // namespace

QString couponKey(const QString &code)
{
    const QByteArray hash = QCryptographicHash::hash("muhr/coupon/1" + code.toLatin1(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.left(16).toHex());
}

bool offersOf(Draft &draft, std::vector<Offer> &offers, QStringList &codes, QStringList &uses)
{
    for (const RuleTerms &rule : draft.programme.rules) {
        if (rule.discount)
            offerDiscount(draft, rule, offers);
        if (rule.promo && !offerPromo(draft, rule, offers, codes, uses))
            return false;
        if (rule.coupon && !offerCoupons(draft, rule, offers, codes))
            return false;
        if (rule.tiers)
            offerTier(draft, rule, offers);
    }
    return true;
}

void givePromo(Draft &draft, const RuleTerms &rule)
{
    const PromoTerms &terms = *rule.promo;
    const auto &codes = draft.wish.codes;
    if (std::none_of(codes.begin(), codes.end(), [&](const QString &code) { return isPromo(terms, code); }))
        return;
    const PromoTerms::Row *row = chosenRow(draft, terms);
    if (!isMet(terms.condition, draft.before(), draft.act()) || row->size.percent || row->size.minor)
        return;
    draft.add({What::Counted, rule.id, terms.word, 1,
               row->bonus     ? *row->bonus
               : row->voucher ? row->voucher->value
                              : 0});
    if (row->voucher) {
        Entry voucher{What::Voucher, rule.id, row->id};
        voucher.id = QStringLiteral("%1@%2").arg(rule.id).arg(draft.wish.number);
        if (row->voucher->validDays)
            voucher.last = draft.act().day + *row->voucher->validDays;
        draft.add(voucher);
        return;
    }
    draft.add({row->bonus ? What::Bonus : What::Points,
               rule.id,
               {},
               row->bonus ? *row->bonus : *row->points,
               0,
               draft.act().day});
}

void giveCoupons(Draft &draft, const RuleTerms &rule)
{
    const CouponTerms &terms = *rule.coupon;
    if (!terms.voucher || !isMet(terms.condition, draft.before(), draft.act()))
        return;
    for (const QString &code : couponsOf(draft, rule)) {
        draft.add({What::Counted, rule.id, couponKey(code), 1, terms.voucher->value});
        Entry voucher{What::Voucher, rule.id, terms.voucher->id};
        voucher.id = QStringLiteral("%1/%2@%3").arg(rule.id, code).arg(draft.wish.number);
        if (terms.voucher->validDays)
            voucher.last = draft.act().day + *terms.voucher->validDays;
        if (const auto last = terms.voucher->times.last)
            voucher.last = std::min(voucher.last.value_or(*last), *last);
        draft.add(voucher);
    }
}

} // namespace muhr::tests::recount
