// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/recount/play.h"

namespace muhr::tests::recount {
namespace {

QStringList kindsOf(const ProgrammeTerms &terms)
{
    QStringList kinds;
    for (const RuleTerms &rule : terms.rules) {
        if (rule.stamps)
            for (const auto &place : rule.stamps->places)
                kinds.append(place.reward.id);
        if (rule.points)
            for (const auto &reward : rule.points->rewards)
                kinds.append(reward.id);
        if (rule.promo)
            for (const auto &row : rule.promo->rows)
                kinds.append(row.id);
        if (rule.coupon && rule.coupon->voucher)
            kinds.append(rule.coupon->voucher->id);
        if (rule.occasion && rule.occasion->gift.kind == u"voucher")
            kinds.append(rule.occasion->gift.reward.id);
        if (rule.bonus && rule.bonus->gift.kind == u"voucher")
            kinds.append(rule.bonus->gift.reward.id);
        if (rule.referral && rule.referral->brought && rule.referral->brought->kind == u"voucher")
            kinds.append(rule.referral->brought->reward.id);
        if (rule.draw)
            kinds.append({"mug", "cup"});
        if (rule.tiers)
            for (const auto &tier : rule.tiers->tiers)
                if (tier.gift)
                    kinds.append(tier.gift->id);
    }
    return kinds;
}

/// What there is to wish for.
struct Menu
{
    QStringList kinds;
    bool pays = false;
    bool sellsGifts = false;
    bool hasWord = false;
    bool hasCoupons = false;
    bool hasTiers = false;
    QStringList events;
};

Menu menuOf(const ProgrammeTerms &terms)
{
    Menu menu;
    menu.kinds = kindsOf(terms);
    for (const RuleTerms &rule : terms.rules) {
        menu.pays =
            menu.pays || (rule.points && rule.points->saving.pays) || (rule.cashback && rule.cashback->saving.pays);
        menu.sellsGifts = menu.sellsGifts || rule.gift;
        menu.hasWord = menu.hasWord || rule.promo;
        menu.hasCoupons = menu.hasCoupons || rule.coupon;
        menu.hasTiers = menu.hasTiers || rule.tiers;
        if (rule.bonus && (rule.bonus->event == u"review" || rule.bonus->event == u"other"))
            menu.events.append(rule.bonus->key);
    }
    return menu;
}

Wish anyWish(Dice &dice, const Menu &menu)
{
    Wish wish;
    wish.branch = dice.once(4) ? 1 : 0;
    wish.chance = dice.bytes(32);
    if (menu.sellsGifts && dice.once(5)) {
        wish.giftsSold = {500 + dice.below(4'000)};
        if (dice.once(3))
            wish.giftsSold.push_back(2'000);
        return wish;
    }
    if (dice.once(2))
        wish.amount = dice.any<Number>({0, 399, 1'000, 2'750, 5'000, 9'990, 12'345, 30'000});
    else if (!dice.once(8))
        for (const char *sku : {"bun", "cake", "tea", "bun"})
            if (dice.once(2))
                wish.goods.push_back(
                    {QString::fromLatin1(sku), 1 + dice.below(4), dice.any<Number>({0, 333, 700, 1'250})});
    // Equal lines are one.
    if (wish.goods.size() > 1 && wish.goods.front().sku == wish.goods.back().sku)
        wish.goods.back().price = wish.goods.front().price + 50;
    if (!wish.goods.empty() && dice.once(8))
        wish.amount = 4'321;
    if (dice.once(5))
        wish.stamps = dice.any<Number>({0, 1, 1, 3, 4, 11});
    if (!menu.kinds.isEmpty() && dice.once(5))
        wish.uses.append(menu.kinds[static_cast<int>(dice.below(menu.kinds.size()))]);
    if (!wish.uses.isEmpty() && dice.once(5))
        wish.uses.append(menu.kinds[static_cast<int>(dice.below(menu.kinds.size()))]);
    if (menu.hasWord && dice.once(3))
        wish.codes.append(dice.any({"NAVRUZ", "navruz"}));
    if (menu.hasCoupons && dice.once(4))
        wish.codes.append(dice.any({"CAKE77", "CAKE88", "CAKE99"}));
    if (!wish.codes.isEmpty() && dice.once(12))
        wish.codes.append(dice.any({"NAVRUZ", "CAKE77", "SPRING"}));
    if (menu.pays && dice.once(2))
        wish.spend = dice.any<Number>({0, 0, 0, 5, 40});
    wish.isPaidWithGift = menu.sellsGifts && dice.once(4);
    if (!menu.events.isEmpty() && dice.once(3))
        wish.happened.append(menu.events.first());
    return wish;
}

Step anyStep(Dice &dice, const Menu &menu)
{
    Step step;
    step.minutes = dice.any<Number>({0, 3, 45, 100, 300, 700, 1'440, 1'440, 2'880, 7'200, 20'000});
    step.target = static_cast<int>(dice.below(100));
    step.used = dice.any({loyalty::UsedReward::LetOwe, loyalty::UsedReward::TakeBack, loyalty::UsedReward::LetOwe});
    step.wish = anyWish(dice, menu);
    const Number what = dice.below(20);
    if (what < 4)
        step.kind = StepKind::Undo;
    else if (what < 6)
        step.kind = StepKind::Return;
    else if (what == 6 && menu.hasTiers)
        step.kind = StepKind::Tier;
    else if (what == 7)
        step.kind = StepKind::Settle;
    else if (what == 8)
        step.kind = StepKind::Void;
    else if (what == 10 || what == 11)
        step.kind = StepKind::Decide;
    else if (what == 9)
        step.behind = 1 + static_cast<int>(dice.below(3));
    if (dice.once(2))
        step.percent = 1 + dice.below(100);
    step.saysGoods = dice.once(3);
    return step;
}

} // namespace

std::vector<Step> anySteps(Dice &dice, const ProgrammeTerms &terms)
{
    const Menu menu = menuOf(terms);
    std::vector<Step> steps;
    if (!dice.once(5)) {
        steps.push_back(anyStep(dice, menu));
        steps.back().kind = StepKind::Join;
    }
    for (Number count = 7 + dice.below(6); count > 0; --count)
        steps.push_back(anyStep(dice, menu));
    return steps;
}

World anyWorld(Dice &dice, const ProgrammeTerms &terms, Number start)
{
    World world;
    world.programme = &terms;
    if (!dice.once(4)) {
        world.birthMonth = 1 + static_cast<int>(dice.below(12));
        world.birthDay = dice.once(8) && world.birthMonth == 2 ? 29 : 1 + static_cast<int>(dice.below(28));
    }
    world.isComplete = dice.once(2);
    world.isBrought = dice.once(2);
    for (Number count = dice.below(4); count > 0; --count)
        world.broughtBefore.push_back(start - count);
    for (const RuleTerms &rule : terms.rules)
        if (rule.coupon)
            world.coupons = {{"CAKE77", rule.id}, {"CAKE88", rule.id}, {"CAKE99", QStringLiteral("other")}};
    return world;
}

} // namespace muhr::tests::recount
