// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/recount/any_programme.h"

#include <algorithm>

namespace muhr::tests::recount {
namespace {

/// How long points live.
void addLife(Dice &dice, QJsonObject &terms, bool isQuiet)
{
    if (isQuiet) {
        terms["expires"] = "quiet";
        terms["expires_after"] = dice.any({2, 3, 10});
    } else if (dice.once(2)) {
        const bool isMonths = dice.once(3);
        terms["expires"] = isMonths ? "months" : "days";
        terms["expires_after"] = isMonths ? dice.any({0, 1}) : dice.any({0, 1, 3, 8});
        if (dice.once(4))
            terms["expires_until"] = dice.any({"month", "quarter", "half_year", "year"});
    }
    // What lapses quietly may not wait longer than that.
    if (dice.once(3))
        terms["pending_days"] = isQuiet ? 1 : dice.any({1, 2, 5});
}

void addCaps(Dice &dice, QJsonObject &terms, Number small)
{
    if (dice.once(5))
        terms["most_a_day"] = qint64(small * dice.any({2, 3}));
    if (dice.once(5))
        terms["most_a_month"] = qint64(small * dice.any({4, 6}));
    if (dice.once(5))
        terms["most_balance"] = qint64(small * dice.any({5, 8}));
}

void addBoosts(Dice &dice, QJsonObject &terms)
{
    if (!dice.once(4))
        return;
    QJsonArray rows;
    for (Number count = 1 + dice.below(2); count > 0; --count) {
        QJsonObject row{{"percent", dice.any({150, 200, 125})}};
        if (dice.once(2))
            row["weekdays"] = dice.once(2) ? QJsonArray{"mon", "tue"} : QJsonArray{"fri", "wed", "sat"};
        else {
            row["from_minute"] = dice.any({540, 1'380});
            row["to_minute"] = dice.any({720, 1'439});
        }
        rows.append(row);
    }
    terms["boosts"] = rows;
}

QJsonObject anyPays(Dice &dice, bool isPoints)
{
    QJsonObject pays{{"unit", dice.any({1, 1, 5, 10})}};
    if (isPoints)
        pays["unit_minor"] = dice.any({100, 250});
    if (dice.once(3))
        pays["most_percent"] = dice.any({30, 50});
    if (dice.once(4))
        pays["money_minor"] = 1'000;
    if (dice.once(4))
        pays["least_balance"] = dice.any({3, 20});
    return pays;
}

} // namespace

QJsonObject title(const QString &text)
{
    return {{"en", text}};
}

QJsonObject anyReward(Dice &dice, bool canBeNow, bool hasTitle)
{
    QJsonObject reward;
    if (hasTitle)
        reward["title"] = title(QStringLiteral("Free coffee"));
    reward["value_minor"] = dice.any({0, 700, 3'000});
    if (canBeNow && dice.once(4)) {
        reward["kind"] = "now";
        return reward;
    }
    if (dice.once(2))
        reward["valid_days"] = dice.any({2, 5, 30});
    if (dice.once(5))
        reward["starts"] = "next_visit";
    else if (dice.once(6)) {
        reward["starts"] = "after_days";
        reward["starts_after_days"] = dice.any({1, 2});
    }
    if (dice.once(4)) {
        reward["discount_percent"] = dice.any({1'000, 2'550});
        if (dice.once(2))
            reward["discount_most_minor"] = 900;
    } else if (dice.once(5))
        reward["discount_minor"] = 1'500;
    addTimes(dice, reward, 8);
    return reward;
}

void addTimes(Dice &dice, QJsonObject &terms, Number one)
{
    if (dice.once(one))
        terms["weekdays"] = dice.once(2) ? QJsonArray{"mon", "wed", "fri"} : QJsonArray{"tue", "thu", "sat", "sun"};
    if (dice.once(2 * one)) {
        terms["from_minute"] = dice.any({0, 600, 1'200});
        terms["to_minute"] = dice.any({300, 1'000, 1'440});
    }
    if (dice.once(3 * one))
        terms["last_day"] = "2026-12-05";
    else if (dice.once(3 * one))
        terms["first_day"] = "2026-08-01";
}

QJsonArray anyGoods(Dice &dice)
{
    return dice.any({QJsonArray{"bun"}, QJsonArray{"cake"}, QJsonArray{"bun", "tea"}});
}

QJsonObject anyStamps(Dice &dice, const QString &stamp)
{
    const Number goal = 2 + dice.below(4);
    QJsonArray places{QJsonObject{{"at", qint64(goal)}, {"id", stamp + "-full"}, {"reward", anyReward(dice, true)}}};
    if (goal > 2 && dice.once(2))
        places.append(QJsonObject{
            {"at", qint64(1 + dice.below(goal - 1))}, {"id", stamp + "-half"}, {"reward", anyReward(dice, true)}});
    QJsonObject terms{{"goal", qint64(goal)}, {"milestones", places}};
    if (stamp != u"stamps")
        terms["stamp"] = stamp;
    const QString per = dice.any({"visit", "amount", "amount", "item"});
    terms["per"] = per;
    const Number stamps = 1 + dice.below(2);
    terms["stamps"] = qint64(stamps);
    if (per == u"amount") {
        terms["step_minor"] = dice.any({1'000, 2'500, 7'000});
        terms["keep_remainder"] = !dice.once(3);
    }
    if (per == u"item")
        terms["items"] = anyGoods(dice);
    if (per != u"visit" && dice.once(4))
        terms["most_at_once"] = qint64(stamps + dice.below(3));
    if (dice.once(4))
        terms["welcome"] = 1;
    if (dice.once(3)) {
        terms["expires"] = dice.any({"card", "quiet"});
        terms["expires_after"] = dice.any({1, 2, 6});
    }
    if (dice.once(5))
        terms["minimum_minor"] = 3'000;
    if (dice.once(5))
        terms["most_a_day"] = qint64(stamps + dice.below(3));
    if (dice.once(5))
        terms["cool_down_minutes"] = dice.any({30, 500});
    if (dice.once(6))
        terms["after_reward_minutes"] = dice.any({60, 2'000});
    if (dice.once(6))
        terms["most_waiting"] = dice.any({1, 2});
    return terms;
}

QJsonObject anyPoints(Dice &dice, bool isQuiet, bool pays)
{
    QJsonArray rewards{QJsonObject{
        {"id", "coffee"}, {"price", dice.any({3, 8})}, {"title", title("Free coffee")}, {"value_minor", 900}}};
    if (dice.once(2))
        rewards.append(QJsonObject{{"id", "lunch"}, {"price", 20}, {"title", title("Free lunch")}});
    QJsonObject terms{{"rewards", rewards}, {"points", qint64(1 + dice.below(3))}};
    const QString per = dice.any({"amount", "amount", "visit", "item"});
    terms["per"] = per;
    if (per == u"amount") {
        terms["step_minor"] = dice.any({300, 1'000});
        if (dice.once(2))
            terms["base"] = dice.any({"list", "discounted"});
    }
    if (per == u"item")
        terms["items"] = anyGoods(dice);
    if (dice.once(5))
        terms["minimum_minor"] = 4'000;
    if (dice.once(3))
        terms["welcome"] = dice.any({2, 7});
    if (dice.once(3))
        terms["same_purchase"] = true;
    if (dice.once(3))
        terms["back_on_part"] = false;
    addBoosts(dice, terms);
    addLife(dice, terms, isQuiet);
    addCaps(dice, terms, 10);
    if (pays)
        terms["pays"] = anyPays(dice, true);
    return terms;
}

QJsonObject anyCashback(Dice &dice, bool isQuiet, bool isPoints, bool pays)
{
    QJsonObject terms{{"percent", dice.any({500, 1'250, 10'000})}};
    if (isPoints) {
        terms["into"] = "points";
        terms["point_minor"] = dice.any({50, 130});
    } else if (dice.once(3))
        terms["step_minor"] = dice.any({10, 100});
    if (dice.once(2))
        terms["base"] = dice.any({"list", "discounted"});
    if (dice.once(4))
        terms["items"] = QJsonArray{"bun", "cake"};
    if (dice.once(4))
        terms["except_items"] = QJsonArray{"tea"};
    if (dice.once(4))
        terms["most_discount_percent"] = dice.any({0, 15});
    if (dice.once(5))
        terms["minimum_minor"] = 2'000;
    if (dice.once(5))
        terms["most_a_purchase"] = isPoints ? 12 : 300;
    if (dice.once(5))
        terms["purchases_a_day"] = dice.any({1, 2});
    addBoosts(dice, terms);
    addLife(dice, terms, isQuiet);
    addCaps(dice, terms, isPoints ? 12 : 300);
    if (pays) {
        QJsonObject how = anyPays(dice, isPoints);
        if (dice.once(3))
            how["back_on_part"] = false;
        terms["pays"] = how;
    }
    return terms;
}

void addManner(Dice &dice, QJsonObject &terms, bool isPercent)
{
    const bool isCheapest = isPercent && dice.once(4);
    if (isCheapest) {
        terms["target"] = "cheapest";
        terms["pieces"] = qint64(1 + dice.below(2));
    } else if (dice.once(4))
        terms["target"] = "all";
    if (dice.once(4)) {
        terms["set_pieces"] = dice.any({2, 3});
        if ((isCheapest || !isPercent) && dice.once(2))
            terms["most_sets"] = dice.any({0, 2});
    }
    terms["stacking"] = dice.any({"best", "best", "adds", "alone"});
    if (!isPercent)
        return;
    if (dice.once(4))
        terms["most_minor"] = dice.any({300, 2'000});
    terms["rounding"] = dice.any({"customer", "shop", "nearest"});
    if (dice.once(4))
        terms["step_minor"] = dice.any({10, 50});
}

void addCondition(Dice &dice, QJsonObject &terms)
{
    if (dice.once(5))
        terms["minimum_minor"] = dice.any({2'000, 6'000});
    if (dice.once(3))
        terms["goods"] = QJsonArray{"bun", "cake"};
    if (dice.once(6))
        terms["without"] = QJsonArray{"tea"};
    if (dice.once(8))
        terms["purchase"] = dice.any({1, 2, 3});
    addTimes(dice, terms, 6);
}

QJsonObject anyDiscount(Dice &dice)
{
    QJsonObject terms{{"title", title("10% off")}};
    const bool isPercent = !dice.once(3);
    const char *key = isPercent ? "percent_hundredths" : "amount_minor";
    const QString by = dice.any({"fixed", "fixed", "purchase", "spend"});
    if (by == u"fixed")
        terms[QLatin1String(key)] = isPercent ? dice.any({500, 1'234, 3'333, 10'000}) : dice.any({350, 1'000});
    else {
        QJsonArray rows;
        for (const int from : {3'000, 9'000})
            rows.append(QJsonObject{{"from_minor", from},
                                    {QLatin1String(key), isPercent ? dice.any({700, 2'150}) : dice.any({200, 1'100})}});
        terms["by"] = by;
        terms["brackets"] = rows;
    }
    addManner(dice, terms, isPercent);
    addCondition(dice, terms);
    // A smallest purchase below the first row would count for nothing.
    if (by == u"purchase")
        terms.remove("minimum_minor");
    if (dice.once(3)) {
        QJsonArray rows{QJsonObject{{"times", 2}, {"per", dice.any({"week", "month", "year", "ever"})}}};
        if (dice.once(2))
            rows.append(QJsonObject{{"times", 1}, {"per", "day"}});
        terms["limits"] = rows;
    }
    return terms;
}

QJsonObject anyProgramme(Dice &dice)
{
    QJsonArray rules;
    const auto add = [&](const char *id, const char *kind, const QJsonObject &terms) {
        rules.append(QJsonObject{{"id", QLatin1String(id)}, {"kind", QLatin1String(kind)}, {"terms", terms}});
    };
    Givable givable;
    givable.isQuiet = dice.once(5);
    if (dice.once(3))
        add("d1", "discount", anyDiscount(dice));
    if (dice.once(2)) {
        givable.stamps.append(QStringLiteral("stamps"));
        add("s1", "stamps", anyStamps(dice, givable.stamps.last()));
        if (dice.once(4)) {
            givable.stamps.append(QStringLiteral("leaf"));
            add("s2", "stamps", anyStamps(dice, givable.stamps.last()));
        }
    }
    const bool isPaidWithPoints = dice.once(3);
    givable.hasPoints = dice.once(2);
    if (givable.hasPoints)
        add("p1", "points", anyPoints(dice, givable.isQuiet, isPaidWithPoints));
    const bool isIntoPoints = givable.hasPoints && dice.once(2);
    givable.hasBonus = !isIntoPoints && !(givable.hasPoints && isPaidWithPoints) && dice.once(2);
    if (isIntoPoints || givable.hasBonus)
        add("c1", "cashback", anyCashback(dice, givable.isQuiet, isIntoPoints, givable.hasBonus));
    const bool isMore = dice.once(2);
    if (isMore && dice.once(3))
        add("w1", "promo", anyPromo(dice, givable));
    if (isMore && dice.once(3))
        add("k1", "coupon", anyCoupon(dice));
    if (isMore && dice.once(3))
        add("o1", "occasion", anyOccasion(dice, givable));
    if (isMore && dice.once(3))
        add("e1", "event_bonus", anyBonus(dice, givable, QStringLiteral("e1")));
    if (isMore && dice.once(3))
        add("r1", "referral", anyReferral(dice, givable));
    if (isMore && dice.once(3))
        add("z1", "draw", anyDraw(dice, givable.stamps.isEmpty() ? QString() : givable.stamps.first() + "-full"));
    if (dice.once(5))
        add("g1", "gift", anyGift(dice));
    if (dice.once(5))
        add("t1", "tiers", anyTiers(dice));
    while (rules.isEmpty() || dice.once(3)) {
        const QString id = QStringLiteral("d%1").arg(rules.size() + 2);
        add(id.toLatin1().constData(), "discount", anyDiscount(dice));
    }
    QJsonObject top{{"muhr", "programme/1"},
                    {"name", title("Coffee card")},
                    {"currency", "UZS"},
                    {"zone", "Asia/Tashkent"},
                    {"calendar", dice.once(4) ? "jalali" : "gregorian"},
                    {"day_starts_minute", dice.any({0, 0, 240})},
                    {"visit", dice.any({"day", "act", "minutes:90"})},
                    {"rules", rules}};
    if (dice.once(4)) {
        top["cash_step_minor"] = dice.any({50, 100});
        top["cash_favour"] = dice.any({"customer", "shop", "nearest"});
    }
    return top;
}

} // namespace muhr::tests::recount
