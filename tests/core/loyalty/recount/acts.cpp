// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/recount/acts.h"

#include <algorithm>

namespace muhr::tests::recount {
namespace {

/// What an event holds.
constexpr std::size_t mostEntries = 100;

/// What is left of the wishes to use something, and what of points the act spends.
struct Rest
{
    QStringList uses;
    Number pointsSpent = 0;
};

/// Rewards worth money off are used before the purchase is priced.
bool useForMoney(Draft &draft, Rest &rest, std::vector<Offer> &offers)
{
    QStringList later;
    for (const QString &kind : rest.uses) {
        const Promises promises = promisesOf(draft.with(), draft.programme);
        const Promise *meant = promises.usable(kind, draft.act().day);
        for (const Promise &promise : promises.list)
            if (!meant && promise.kind == kind && promise.status(draft.act().day) == u"waiting")
                meant = &promise;
        const RewardTerms *terms = meant ? rewardOf(draft.programme, kind) : nullptr;
        if (!terms || (terms->percentOff == 0 && terms->minorOff == 0)) {
            later.append(kind);
            continue;
        }
        if (promises.isStopped(kind) || meant->status(draft.act().day) != u"active" || !draft.act().isPurchase() ||
            !isTime(terms->times, draft.act().day, minuteOfDay(draft.act().at)))
            return false;
        Offer offer;
        offer.rule = meant->rule;
        offer.key = QStringLiteral("2/") + kind;
        if (terms->minorOff > 0)
            offer.size.minor = terms->minorOff;
        else
            offer.size.percent = terms->percentOff;
        offer.manner.target = QStringLiteral("all");
        offer.manner.stacking = QStringLiteral("adds");
        offer.manner.rounding = QStringLiteral("customer");
        offer.manner.most = terms->mostOff;
        offer.isReward = true;
        offers.push_back(offer);
        draft.add({What::Used, meant->rule, kind, 0, meant->value});
    }
    rest.uses = later;
    return true;
}

bool takeDiscounts(Draft &draft, Rest &rest)
{
    std::vector<Offer> offers;
    QStringList codes = draft.wish.codes;
    if (!offersOf(draft, offers, codes, rest.uses) || !codes.isEmpty() || !useForMoney(draft, rest, offers))
        return false;
    const Pricing pricing = takeOff(draft.money, draft.act().goods, offers);
    for (const Entry &entry : pricing.entries)
        draft.add(entry);
    draft.money = pricing.money;
    return !pricing.isRewardLost;
}

bool payFromBalance(Draft &draft, Rest &rest)
{
    if (!draft.wish.spend)
        return true;
    for (const RuleTerms &rule : draft.programme.rules) {
        const Saving *saving = rule.points ? &rule.points->saving : rule.cashback ? &rule.cashback->saving : nullptr;
        if (!saving || !saving->pays)
            continue;
        const Pays &pays = *saving->pays;
        const Number there = balanceOf(draft.with(), draft.programme, saving->isBonus, draft.act().day).there;
        const Number wished = *draft.wish.spend > 0 ? *draft.wish.spend : there;
        if (!draft.money.isPurchase || draft.money.paid == 0 || there == 0 || wished > there ||
            there < pays.leastBalance)
            return false;
        // Unit for unit, as long as the purchase takes one more.
        const Number most = std::min(draft.money.discounted * pays.mostPercent / 100, draft.money.paid - pays.money);
        Number units = 0;
        while ((units + 1) * pays.unit <= wished && (units + 1) * pays.unitMinor <= most)
            ++units;
        if (units == 0)
            return false;
        Entry paid{What::Paid, rule.id, {}, units * pays.unit, units * pays.unitMinor};
        paid.isBonus = saving->isBonus;
        draft.add(paid);
        draft.money.paid -= paid.value;
        rest.pointsSpent += saving->isBonus ? 0 : paid.count;
        return true;
    }
    return false;
}

bool payWithGifts(Draft &draft)
{
    if (!draft.wish.isPaidWithGift)
        return true;
    bool isAny = false;
    for (const GiftLeft &gift : giftsOf(draft.before(), draft.act().day)) {
        const Number part = std::min(gift.left, draft.money.paid);
        if (part == 0)
            continue;
        Entry paid{What::GiftPaid, gift.rule, {}, 0, part};
        paid.id = gift.id;
        draft.add(paid);
        draft.money.paid -= part;
        isAny = true;
    }
    return isAny;
}

void sellGifts(Draft &draft)
{
    for (const RuleTerms &rule : draft.programme.rules)
        for (std::size_t i = 0; rule.gift && i < draft.wish.giftsSold.size(); ++i) {
            Entry sold{What::GiftSold, rule.id, {}, 0, draft.wish.giftsSold[i]};
            sold.id = QStringLiteral("%1@%2").arg(i).arg(draft.wish.number);
            if (rule.gift->validDays.value_or(0) > 0)
                sold.last = draft.act().day + *rule.gift->validDays;
            draft.add(sold);
        }
}

void roundForCash(Draft &draft)
{
    const Number rest = draft.money.paid % draft.programme.cashStep;
    const Number up = rest > 0 ? draft.programme.cashStep - rest : 0;
    const QString &favour = draft.programme.cashFavour;
    const bool isUp = favour == u"shop" || (favour == u"nearest" && up < rest);
    draft.money.paid += isUp ? up : -rest;
}

bool giveAll(Draft &draft)
{
    for (const QString &happened : draft.wish.happened) {
        const auto &rules = draft.programme.rules;
        if (std::none_of(rules.begin(), rules.end(), [&](const RuleTerms &rule) {
                return rule.bonus && (rule.bonus->event == u"review" || rule.bonus->event == u"other") &&
                       rule.bonus->key == happened;
            }))
            return false;
    }
    std::optional<Number> byHand = draft.wish.stamps;
    for (const RuleTerms &rule : draft.programme.rules) {
        if (rule.stamps) {
            if (draft.wish.stamps != Number(0) && !giveStamps(draft, rule, byHand))
                return false;
            byHand.reset();
        } else if (rule.points)
            givePoints(draft, rule);
        else if (rule.cashback)
            giveCashback(draft, rule);
        else if (rule.promo)
            givePromo(draft, rule);
        else if (rule.coupon)
            giveCoupons(draft, rule);
        else if (rule.occasion)
            giveOccasion(draft, rule);
        else if (rule.bonus)
            giveBonus(draft, rule);
        else if (rule.referral)
            giveReferral(draft, rule);
        else if (rule.draw)
            giveDraw(draft, rule);
    }
    for (const RuleTerms &rule : draft.programme.rules)
        if (rule.tiers)
            giveTiers(draft, rule);
    return true;
}

/// Rewards of the form "now" go over the counter in the act that reaches them.
void handOver(Draft &draft, const Rest &rest)
{
    const std::size_t before = promisesOf(draft.before(), draft.programme).list.size();
    const std::size_t after = promisesOf(draft.with(), draft.programme).list.size();
    for (std::size_t i = before; i < after; ++i) {
        const Promises promises = promisesOf(draft.with(), draft.programme);
        const Promise promise = promises.list[i];
        const RewardTerms *terms = rewardOf(draft.programme, promise.kind);
        const bool hasRoom = draft.act().entries.size() + static_cast<std::size_t>(rest.uses.size()) < mostEntries;
        if (terms && terms->isNow && hasRoom && !promises.isStopped(promise.kind) &&
            promise.status(draft.act().day) == u"active" &&
            isTime(terms->times, draft.act().day, minuteOfDay(draft.act().at)))
            draft.add({What::Used, promise.rule, promise.kind, 0, promise.value});
    }
}

bool buyWithPoints(Draft &draft, Rest &rest, const RuleTerms &rule, const PointTerms::Buy &wanted)
{
    const Ledger &ledger = rule.points->isAtOnce ? draft.with() : draft.before();
    const Number there = balanceOf(ledger, draft.programme, false, draft.act().day).there;
    if (there - (rule.points->isAtOnce ? 0 : rest.pointsSpent) < wanted.price)
        return false;
    rest.pointsSpent += wanted.price;
    draft.add({What::Bought, rule.id, wanted.id, wanted.price, wanted.value});
    return true;
}

bool useOne(Draft &draft, Rest &rest, const QString &kind)
{
    for (const RuleTerms &rule : draft.programme.rules)
        if (rule.points)
            for (const PointTerms::Buy &wanted : rule.points->rewards)
                if (wanted.id == kind)
                    return buyWithPoints(draft, rest, rule, wanted);
    const Promises promises = promisesOf(draft.with(), draft.programme);
    const Promise *promise = promises.usable(kind, draft.act().day);
    const RewardTerms *terms = rewardOf(draft.programme, kind);
    // One that takes money off and was reached in this very act comes too late for it.
    if (!promise || promises.isStopped(kind) || promise->status(draft.act().day) != u"active" ||
        !isTime(terms->times, draft.act().day, minuteOfDay(draft.act().at)) || terms->percentOff > 0 ||
        terms->minorOff > 0)
        return false;
    draft.add({What::Used, promise->rule, kind, 0, promise->value});
    return true;
}

} // namespace

Draft::Draft(const Ledger &ledger, const World &of, const Wish &asked)
    : world(of), programme(*of.programme), wish(asked)
{
    for (int i = 0; i < ledger.size(); ++i)
        m_list.push_back(ledger[i]);
    Happening act;
    act.at = wish.at;
    act.day = wish.day;
    act.branch = wish.branch;
    act.goods = wish.goods;
    act.amount = wish.amount;
    if (!act.amount && !act.goods.empty()) {
        act.amount = 0;
        for (const Goods &line : act.goods)
            *act.amount += line.pieces * line.price;
    }
    if (!wish.giftsSold.empty()) {
        act.amount = 0;
        for (const Number value : wish.giftsSold)
            *act.amount += value;
    }
    act.isByHand = wish.stamps.has_value();
    act.isDraft = true;
    act.paid = listOf(act);
    m_list.push_back(act);
    money = moneyOf(act);
}

std::optional<Happening> decide(const Ledger &ledger, const World &world, const Wish &wish)
{
    Draft draft(ledger, world, wish);
    Rest rest{wish.uses, 0};
    if (wish.giftsSold.empty() && (!takeDiscounts(draft, rest) || !payFromBalance(draft, rest) || !payWithGifts(draft)))
        return std::nullopt;
    sellGifts(draft);
    roundForCash(draft);
    draft.act().paid = draft.money.paid;
    if (!giveAll(draft))
        return std::nullopt;
    handOver(draft, rest);
    for (const QString &kind : rest.uses)
        if (!useOne(draft, rest, kind))
            return std::nullopt;
    if (draft.act().entries.empty() && !draft.act().isPurchase())
        return std::nullopt;
    if (draft.act().entries.size() > mostEntries)
        return std::nullopt;
    Happening done = draft.act();
    done.isDraft = false;
    return done;
}

Happening join(const World &world, Number at, Number day, int branch)
{
    Happening joined;
    joined.kind = Kind::Joined;
    joined.at = at;
    joined.day = day;
    joined.branch = branch;
    const ProgrammeTerms &programme = *world.programme;
    for (const RuleTerms &rule : programme.rules) {
        if (rule.stamps && rule.stamps->welcome > 0)
            joined.entries.push_back({What::Stamps, rule.id, rule.stamps->stamp, rule.stamps->welcome});
        if (rule.points && rule.points->welcome > 0) {
            Entry points{What::Points, rule.id, {}, rule.points->welcome, 0, day};
            const Life &life = rule.points->saving.life;
            points.last = lastDayOf(life, day, programme.isJalali);
            points.quiet = life.lapse == Lapse::Quiet ? life.after : 0;
            joined.entries.push_back(points);
        }
        if (rule.bonus && rule.bonus->event == u"signup") {
            joined.entries.push_back(granted(rule, rule.bonus->gift, programme, day, rule.bonus->key));
            joined.entries.push_back({What::Counted, rule.id, rule.bonus->key, 1, worthOf(rule.bonus->gift)});
        }
        if (rule.referral && rule.referral->isAtJoining && world.isBrought)
            joined.entries.push_back(
                granted(rule, *rule.referral->brought, programme, day, QStringLiteral("referral")));
    }
    return joined;
}

std::vector<GiftLeft> giftsOf(const Ledger &ledger, Number day)
{
    std::vector<GiftLeft> gifts;
    for (const int act : ledger.actsByClock())
        for (const Entry &sold : ledger[act].entries) {
            if (sold.what != What::GiftSold)
                continue;
            Number left = sold.value;
            for (const int other : ledger.actsByClock()) {
                // What came back goes to the gift that paid last, first.
                const Happening &payer = ledger[other];
                Number back = 0;
                Number before = 0;
                Number paid = 0;
                Number returned = 0;
                for (const Entry &entry : payer.entries)
                    paid += entry.what == What::GiftPaid ? entry.value : 0;
                const Number worth = ledger.worth(other);
                std::vector<Number> backs(payer.entries.size());
                for (int r = other + 1; r < ledger.size() && paid > 0; ++r) {
                    if (ledger[r].kind != Kind::Returned || ledger[r].about != other)
                        continue;
                    returned += ledger[r].broughtBack.value_or(worth - returned);
                    back = returned >= worth ? paid
                                             : std::min(paid, (payer.paid + paid) * returned / worth -
                                                                  ledger.moneyBack(other, returned));
                    for (std::size_t e = payer.entries.size(); e-- > 0;) {
                        if (payer.entries[e].what != What::GiftPaid)
                            continue;
                        backs[e] = std::max(backs[e], std::min(back, payer.entries[e].value));
                        back = std::max<Number>(0, back - backs[e]);
                    }
                }
                before = 0;
                for (std::size_t e = 0; e < payer.entries.size(); ++e)
                    if (payer.entries[e].what == What::GiftPaid && payer.entries[e].id == sold.id)
                        before += payer.entries[e].value - backs[e];
                left -= before;
            }
            const bool isOver = sold.last && *sold.last < day;
            gifts.push_back({sold.id, sold.rule, isOver || ledger.isAllReturned(act) ? 0 : std::max<Number>(0, left)});
        }
    return gifts;
}

} // namespace muhr::tests::recount
