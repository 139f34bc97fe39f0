// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/recount/any_programme.h"

#include <algorithm>

// Rules whose codes, days, events, friends and chances bring something, and tiers.

namespace muhr::tests::recount {
namespace {

/// `canBeNow`: it goes to who is served.
QJsonObject anyGrant(Dice &dice, const Givable &givable, const QString &id, bool canBeNow)
{
    const Number what = dice.below(4);
    QJsonObject grant;
    if (what == 0 && canBeNow && !givable.stamps.isEmpty()) {
        grant = {{"kind", "stamps"}, {"count", qint64(1 + dice.below(3))}};
        if (givable.stamps.size() > 1 && dice.once(2))
            grant["stamp"] = givable.stamps.last();
        return grant;
    }
    if (what == 1 && givable.hasPoints)
        grant = {{"kind", "points"}, {"count", dice.any({4, 15})}};
    else if (what == 2 && givable.hasBonus)
        grant = {{"kind", "bonus"}, {"amount_minor", dice.any({250, 900})}};
    else
        return {{"kind", "voucher"}, {"id", id}, {"reward", anyReward(dice, canBeNow)}};
    if (dice.once(2))
        grant["pending_days"] = 2;
    if (givable.isQuiet) {
        grant["expires"] = "quiet";
        grant["expires_after"] = 4;
    } else if (dice.once(2)) {
        grant["expires"] = "days";
        grant["expires_after"] = dice.any({1, 6});
    }
    return grant;
}

QJsonObject anyTier(Dice &dice, int rank)
{
    const QString id = QStringLiteral("tier-%1").arg(rank);
    QJsonObject tier{{"id", id}, {"title", title(id)}};
    if (dice.once(2))
        tier["discount_hundredths"] = rank * 500;
    if (dice.once(3))
        tier["earn_percent"] = 100 + 50 * rank;
    if (dice.once(3))
        tier["extra_stamps"] = 1;
    if (rank == 0)
        return tier;
    if (dice.once(3))
        tier["gift"] = QJsonObject{{"id", id + "-gift"}, {"reward", anyReward(dice, true)}};
    const QString metric = dice.any({"spend", "purchases", "visits", "points"});
    const Number step = metric == u"spend" ? 6'000 : metric == u"points" ? 7 : 2;
    QJsonObject need{{"metric", metric}, {"at_least", qint64(step * rank)}};
    if (dice.once(4))
        need["within_days"] = dice.any({2, 9});
    tier["reach"] = QJsonArray{QJsonObject{{"all", QJsonArray{need}}}};
    return tier;
}

} // namespace

QJsonObject anyPromo(Dice &dice, const Givable &givable)
{
    QJsonArray rows;
    bool isPercent = false;
    bool isAmount = false;
    for (Number count = dice.once(3) ? 2 : 1; count > 0; --count) {
        const QString id = QStringLiteral("word-%1").arg(count);
        QJsonObject row{{"id", id}, {"title", title("Free tea")}};
        const Number what = dice.below(5);
        if (what == 0 && givable.hasPoints)
            row["points"] = 6;
        else if (what == 1 && givable.hasBonus)
            row["bonus_minor"] = 400;
        else if (what == 2)
            row["voucher"] = anyReward(dice, false, false);
        else if (what == 3 && !isPercent) {
            row["amount_minor"] = 700;
            isAmount = true;
        } else if (!isAmount) {
            row["percent_hundredths"] = 1'500;
            isPercent = true;
        } else
            row["amount_minor"] = 900;
        rows.append(row);
    }
    QJsonObject terms{{"word", title("NAVRUZ")}, {"rewards", rows}, {"per_customer", dice.any({0, 1, 2})}};
    if (isPercent || isAmount)
        addManner(dice, terms, isPercent);
    if (dice.once(2))
        addCondition(dice, terms);
    if (dice.once(4))
        terms["most_uses"] = dice.any({2, 3});
    if (dice.once(4))
        terms["budget_minor"] = dice.any({500, 2'000});
    return terms;
}

QJsonObject anyCoupon(Dice &dice)
{
    QJsonObject terms{{"title", title("Free cake")}, {"uses_per_code", dice.any({1, 2})}};
    const Number what = dice.below(3);
    if (what == 0) {
        QJsonObject voucher = anyReward(dice, false, false);
        voucher["id"] = "coupon-gift";
        terms["voucher"] = voucher;
    } else if (what == 1)
        terms["percent_hundredths"] = 2'000;
    else
        terms["amount_minor"] = 800;
    if (what != 0)
        addManner(dice, terms, what == 1);
    if (dice.once(2))
        addCondition(dice, terms);
    return terms;
}

QJsonObject anyGift(Dice &dice)
{
    return {{"lowest_minor", 500}, {"highest_minor", 50'000}, {"valid_days", dice.any({0, 2, 20})}};
}

QJsonObject anyOccasion(Dice &dice, const Givable &givable)
{
    QJsonObject terms{{"occasion", dice.once(5) ? "joining" : "birthday"},
                      {"gift", anyGrant(dice, givable, QStringLiteral("birthday-gift"), true)}};
    if (dice.once(3))
        terms["window"] = "month";
    else {
        terms["from_day"] = dice.any({-20, -5});
        terms["to_day"] = dice.any({0, 10});
    }
    if (dice.once(3))
        terms["leap_day"] = "march";
    if (dice.once(3))
        terms["needs_purchase"] = true;
    return terms;
}

QJsonObject anyBonus(Dice &dice, const Givable &givable, const QString &id)
{
    const QString event = dice.any({"signup", "purchase", "profile", "review", "other"});
    QJsonObject terms{{"event", event}, {"gift", anyGrant(dice, givable, id + "-gift", event != u"signup")}};
    if (event == u"other")
        terms["what"] = "survey";
    if (event == u"purchase") {
        terms["nth"] = dice.any({1, 2, 3});
        if (dice.once(2))
            terms["minimum_minor"] = 2'500;
    }
    if (event == u"review" || event == u"other") {
        terms["most"] = dice.any({0, 1, 2});
        if (terms["most"] != 0)
            terms["period"] = dice.any({"ever", "year", "month", "day"});
    }
    return terms;
}

QJsonObject anyReferral(Dice &dice, const Givable &givable)
{
    QJsonObject terms;
    const Number who = dice.below(3);
    if (who != 0)
        terms["advocate"] = anyGrant(dice, givable, QStringLiteral("for-advocate"), false);
    if (who != 1) {
        terms["friend"] = anyGrant(dice, givable, QStringLiteral("for-friend"), true);
        if (dice.once(3))
            terms["friend_at"] = "joining";
    }
    if (who == 0 && terms.contains("friend_at"))
        return terms;
    terms["nth"] = dice.any({1, 1, 2});
    if (dice.once(2))
        terms["minimum_minor"] = 2'500;
    if (dice.once(4))
        terms["within_days"] = 5;
    if (who == 0)
        return terms;
    if (dice.once(3))
        terms["most"] = 3;
    if (dice.once(2))
        terms["most_a_month"] = dice.any({1, 2});
    if (dice.once(3))
        terms["further"] =
            QJsonArray{QJsonObject{{"from", 3}, {"gift", anyGrant(dice, givable, QStringLiteral("for-more"), false)}}};
    return terms;
}

QJsonObject anyDraw(Dice &dice, const QString &reward)
{
    QJsonArray prizes;
    const bool isLimited = dice.once(2);
    QJsonObject mug{{"id", "mug"}, {"chance", 3'000}, {"reward", anyReward(dice, true)}};
    if (isLimited)
        mug["stock"] = 1;
    prizes.append(mug);
    prizes.append(QJsonObject{{"id", "cup"}, {"chance", 2'500}, {"reward", anyReward(dice, true)}});
    prizes.append(QJsonObject{{"id", "none"}, {"chance", 4'500}});
    QJsonObject terms{{"prizes", prizes}};
    if (isLimited)
        terms["fallback"] = dice.any({"none", "cup"});
    if (!reward.isEmpty() && dice.once(2)) {
        terms["on"] = "reward";
        terms["rewards"] = QJsonArray{reward};
        return terms;
    }
    terms["on"] = dice.any({"purchase", "visit"});
    if (dice.once(3))
        terms["minimum_minor"] = 3'000;
    if (dice.once(3))
        terms["most_a_day"] = 1;
    return terms;
}

QJsonObject anyTiers(Dice &dice)
{
    QJsonArray tiers;
    bool hasDiscount = false;
    bool hasBenefit = false;
    for (int rank = 0; rank < 3; ++rank) {
        const QJsonObject tier = anyTier(dice, rank);
        hasDiscount = hasDiscount || tier["discount_hundredths"].toInt() > 0;
        hasBenefit = hasBenefit || hasDiscount || tier["earn_percent"].toInt() > 100 || tier.contains("extra_stamps");
        tiers.append(tier);
    }
    const QString window = dice.any({"months", "days", "month", "year", "ever"});
    const QString keep = dice.any({"next_period", "period", "months", "ever"});
    QJsonObject terms{{"tiers", tiers}, {"window", window}, {"keep", keep}};
    if (window == u"months" || window == u"days")
        terms["window_length"] = dice.any({1, 5});
    if (keep == u"months")
        terms["keep_months"] = 1;
    else if (keep != u"ever")
        terms["keep_period"] = dice.any({"month", "quarter", "year"});
    if (keep != u"ever" && dice.once(2))
        terms["grace_days"] = dice.any({2, 15});
    if (keep != u"ever" && dice.once(2))
        terms["down"] = "one_step";
    if (hasBenefit && dice.once(3))
        terms["at_once"] = true;
    if (hasDiscount)
        terms["stacking"] = dice.any({"best", "adds", "alone"});
    return terms;
}

} // namespace muhr::tests::recount
