// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/setting_samples.h"

#include "tests/core/loyalty/cashback_play.h"
#include "tests/core/loyalty/counter_play.h"
#include "tests/core/loyalty/discount_play.h"
#include "tests/core/loyalty/point_play.h"
#include "tests/core/loyalty/tier_rule_play.h"

namespace muhr::tests {
namespace {

using Samples = QList<QJsonObject>;

QJsonObject title(const char *text)
{
    return {{"en", QLatin1String(text)}};
}

/// Terms of rewards, each with other settings. `isNamed`: with a title of its own.
Samples rewards(bool isNamed = true)
{
    Samples list{
        {{"valid_days", 20}, {"value_minor", 5'000}},
        {{"kind", "now"}, {"value_minor", 5'000}},
        {{"offline", "anywhere"}, {"offline_up_to_minor", 9'000}, {"offline_a_day", 4}, {"value_minor", 5'000}},
        {{"starts", "after_days"}, {"starts_after_days", 3}, {"valid_days", 20}},
        {{"discount_percent", 1'000}, {"discount_most_minor", 900}},
        {{"discount_minor", 900}, {"from_minute", 560}, {"to_minute", 900}},
        {{"weekdays", QJsonArray{"mon", "wed"}}},
        {{"first_day", "2026-08-01"}, {"last_day", "2026-12-31"}, {"needs_fresh_code", true}}};
    for (QJsonObject &reward : list)
        if (isNamed)
            reward["title"] = title("Free coffee");
    return list;
}

/// The same terms with each of these values at the key.
Samples each(const QJsonObject &terms, const char *key, const Samples &values)
{
    Samples list;
    for (const QJsonObject &value : values)
        list.append(withChanges(terms, {{QLatin1String(key), value}}));
    return list;
}

/// What can be given beside purchases; `isOwn`: to who is served.
Samples grants(bool isOwn = true)
{
    Samples list;
    for (const QJsonObject &reward : rewards())
        if (isOwn || reward["kind"] != "now")
            list.append(QJsonObject{{"kind", "voucher"}, {"id", "cake"}, {"reward", reward}});
    list.append(QJsonObject{{"kind", "points"},
                            {"count", 30},
                            {"pending_days", 2},
                            {"expires", "days"},
                            {"expires_after", 9},
                            {"expires_until", "month"}});
    list.append(QJsonObject{{"kind", "bonus"}, {"amount_minor", 700}, {"expires", "months"}, {"expires_after", 1}});
    if (isOwn)
        list.append(QJsonObject{{"kind", "stamps"}, {"count", 2}, {"stamp", "leaf"}});
    return list;
}

/// How and on what something comes off.
Samples offers(const QJsonObject &percent, const QJsonObject &amount)
{
    const auto with = [](const QJsonObject &terms, const QJsonObject &changes) { return withChanges(terms, changes); };
    return {percent,
            amount,
            with(percent, {{"step_minor", 50}, {"most_minor", 700}, {"minimum_minor", 8'000}}),
            with(percent, {{"goods", QJsonArray{"bun"}}, {"weekdays", QJsonArray{"mon", "tue"}}}),
            with(percent, {{"without", QJsonArray{"cake"}}, {"purchase", 2}}),
            with(percent, {{"from_minute", 560}, {"to_minute", 900}, {"last_day", "2026-12-31"}}),
            with(percent, {{"first_day", "2026-08-01"}, {"target", "all"}, {"goods", QJsonArray{"bun"}}}),
            with(percent,
                 {{"target", "cheapest"}, {"pieces", 2}, {"set_pieces", 3}, {"most_sets", 2}, {"stacking", "adds"}}),
            with(amount, {{"set_pieces", 2}, {"most_sets", 3}, {"most_minor", 900}, {"stacking", "adds"}})};
}

Samples stampSamples()
{
    const QJsonObject plain = plainTerms();
    const QJsonObject half = milestone(3, "half", {{"valid_days", 30}, {"value_minor", 5'000}});
    Samples list{plain, withChanges(plain, {{"per", "amount"}, {"step_minor", 10'000}}),
                 withChanges(plain, {{"per", "item"}, {"items", QJsonArray{"bun", "cake"}}}),
                 withChanges(plain, {{"expires", "quiet"}, {"expires_after", 2}}),
                 withChanges(plain, {{"milestones", QJsonArray{half, milestone(6, "m1")}}})};
    for (const QJsonObject &reward : rewards())
        list.append(withChanges(plain, {{"goal", 3}, {"milestones", QJsonArray{milestone(3, "m1", reward)}}}));
    return list;
}

/// What points and cashback have in common.
Samples savings(const QJsonObject &plain)
{
    const QJsonObject weekly{{"percent", 200}, {"weekdays", QJsonArray{"mon", "tue"}}};
    const QJsonObject hourly{{"percent", 300}, {"from_minute", 560}, {"to_minute", 900}};
    const QJsonObject dated{{"percent", 150}, {"first_day", "2026-08-01"}, {"last_day", "2026-12-31"}};
    const QJsonObject how{{"unit", 5}, {"unit_minor", 500}, {"most_percent", 50}, {"money_minor", 500}};
    return {plain,
            withChanges(plain, lasting("days", 20)),
            withChanges(plain, lasting("quiet", 30)),
            withChanges(plain, {{"boosts", QJsonArray{weekly, hourly, dated}}}),
            withChanges(plain, {{"pays", how}}),
            withChanges(plain, {{"pays", withChanges(how, {{"least_balance", 100}, {"money_minor", QJsonValue()}})}})};
}

Samples pointSamples()
{
    const QJsonObject plain = pointTerms({{"step_minor", 1'000}});
    return savings(plain) +
           Samples{withChanges(plain, {{"most_balance", 15}}),
                   pointTerms({{"per", "visit"}, {"step_minor", QJsonValue()}, {"points", 10}}),
                   pointTerms({{"per", "item"}, {"items", QJsonArray{"bun"}}, {"step_minor", QJsonValue()}})};
}

Samples cashbackSamples()
{
    const QJsonObject bonus{{"percent", 500}, {"pays", QJsonObject{{"unit", 5}, {"most_percent", 50}}}};
    const QJsonObject points{{"percent", 500},
                             {"into", "points"},
                             {"point_minor", 100},
                             {"pays", QJsonObject{{"unit", 5}, {"unit_minor", 500}}}};
    Samples list = savings(points);
    for (QJsonObject &terms : list)
        if (!terms["pays"].toObject().contains("unit_minor"))
            terms.remove("pays");
    return list +
           Samples{bonus,
                   points,
                   withChanges(bonus, {{"items", QJsonArray{"bun", "cake"}}, {"except_items", QJsonArray{"tea"}}}),
                   withChanges(bonus, {{"most_discount_percent", 5}, {"step_minor", 100}}),
                   withChanges(bonus, {{"most_a_purchase", 600}, {"purchases_a_day", 1}}),
                   withChanges(bonus, {{"most_a_day", 900}, {"most_a_month", 3'000}, {"most_balance", 5'000}}),
                   withChanges(bonus, {{"most_debt", 100}}),
                   withChanges(bonus, {{"pays", QJsonObject{{"offline_most", 500}, {"least_balance", 900}}}}),
                   withChanges(bonus, {{"pays", QJsonObject{{"back_on_part", false}, {"money_minor", 900}}}})};
}

Samples discountSamples()
{
    Samples list = offers(discountTerms(), amountTerms(900));
    const QJsonObject noAmount{{"percent_hundredths", QJsonValue()}};
    const QJsonArray percents{QJsonObject{{"from_minor", 5'000}, {"percent_hundredths", 500}},
                              QJsonObject{{"from_minor", 20'000}, {"percent_hundredths", 2'000}}};
    const QJsonArray amounts{QJsonObject{{"from_minor", 5'000}, {"amount_minor", 500}}};
    for (const char *by : {"purchase", "spend"})
        for (const QJsonArray &rows : {percents, amounts})
            list.append(withChanges(discountTerms(noAmount), {{"by", QLatin1String(by)}, {"brackets", rows}}));
    list.append(discountTerms({{"limits", QJsonArray{QJsonObject{{"times", 2}, {"per", "month"}}}}}));
    return list;
}

Samples promoSamples()
{
    Samples list =
        offers(promoTerms({{"per_customer", 0}}),
               promoTerms({{"per_customer", 0}}, {{"percent_hundredths", QJsonValue()}, {"amount_minor", 900}}));
    const auto row = [](const QJsonObject &brings) {
        return withChanges({{"id", "thing"}, {"title", title("Free coffee")}}, brings);
    };
    for (const QJsonObject &brings : {QJsonObject{{"points", 30}}, QJsonObject{{"bonus_minor", 700}}})
        list.append(promoTerms({{"per_customer", 0}, {"rewards", QJsonArray{row(brings)}}}));
    for (const QJsonObject &reward : rewards(false))
        list.append(promoTerms({{"per_customer", 0}, {"rewards", QJsonArray{row({{"voucher", reward}})}}}));
    // Of several the customer chooses.
    list.append(promoTerms(
        {{"rewards", QJsonArray{row({{"points", 30}}), withChanges(row({{"points", 50}}), {{"id", "more"}})}}}));
    list.append(promoTerms({{"most_uses", 3}, {"offline_allotment", 1}, {"per_customer", 2}}));
    list.append(promoTerms({{"budget_minor", 2'000}, {"offline_allotment", 1}, {"per_customer", 0}}));
    list.append(promoTerms({{"per_customer", 0}, {"limits", QJsonArray{QJsonObject{{"times", 1}, {"per", "month"}}}}}));
    return list;
}

Samples couponSamples()
{
    const QJsonObject percent{{"title", title("Free cake")}, {"percent_hundredths", 1'000}, {"uses_per_code", 1'000}};
    const QJsonObject amount{{"title", title("Free cake")}, {"amount_minor", 900}, {"uses_per_code", 1'000}};
    Samples list = offers(percent, amount);
    const QJsonObject none = withChanges(percent, {{"percent_hundredths", QJsonValue()}});
    for (const QJsonObject &reward : rewards(false))
        if (!reward.contains("kind"))
            list.append(withChanges(none, {{"voucher", withChanges(reward, {{"id", "cake"}})}}));
    list.append(withChanges(percent, {{"length", 6}, {"prefix", "spring"}, {"postfix", "x"}}));
    list.append(withChanges(percent, {{"pattern", QJsonArray{"AB-####-####"}}}));
    list.append(withChanges(percent, {{"uses_per_code", 2}, {"offline", true}}));
    return list;
}

Samples tierSamples()
{
    const QJsonObject plain{{"discount_hundredths", 1'000}};
    const auto plan = [](const QJsonArray &tiers, const QJsonObject &changes) {
        return withChanges({{"tiers", tiers}}, changes);
    };
    const QJsonArray three{tierRow("basic", 0), tierRow("other", 30'000, plain),
                           tierRow("gold", 200'000, {{"discount_hundredths", 2'000}, {"colour", "yellow"}})};
    Samples list{
        plan(three, {{"window", "days"}, {"window_length", 30}, {"keep", "months"}, {"keep_months", 1}}),
        plan(three, {{"window", "months"}, {"window_length", 2}, {"keep", "period"}, {"keep_period", "month"}}),
        plan(three, {{"window", "month"}, {"keep", "period"}, {"keep_period", "month"}, {"grace_days", 5}}),
        plan(three, {{"down", "one_step"}, {"window", "month"}, {"keep", "period"}, {"keep_period", "month"}}),
        plan(three, {{"at_once", true}})};
    for (const int atLeast : {60'000, 250'000})
        list.append(plan(
            {tierRow("basic", 0), tierRow("other", atLeast), tierRow("gold", 4 * atLeast)},
            {{"down", "one_step"}, {"window", "days"}, {"window_length", 4}, {"keep", "months"}, {"keep_months", 1}}));
    for (const QJsonObject &window : {QJsonObject{{"within_days", 20}}, QJsonObject{{"within_months", 2}}})
        list.append(plan(
            {tierRow("basic", 0), tierRow("other", 0, {{"reach", reachBy("visits", 3, window)}}),
             tierRow("gold", 0,
                     {{"reach",
                       QJsonArray{QJsonObject{{"all", QJsonArray{QJsonObject{{"metric", "visits"}, {"at_least", 25}}}},
                                              {"from", "other"}}}}}),
             tierRow("last", 0,
                     {{"reach",
                       QJsonArray{QJsonObject{{"all", QJsonArray{QJsonObject{{"metric", "points"}, {"at_least", 70}}}},
                                              {"from", "gold"}}}}})},
            {{"keep", "period"}, {"keep_period", "month"}}));
    list.append(
        plan({tierRow("basic", 0), tierRow("other", 30'000, {{"earn_percent", 200}, {"extra_stamps", 2}})}, {}));
    for (const QJsonObject &reward : rewards())
        list.append(plan(
            {tierRow("basic", 0), tierRow("other", 5'000, {{"gift", QJsonObject{{"id", "cake"}, {"reward", reward}}}})},
            {{"window", "month"}, {"keep", "period"}, {"keep_period", "month"}}));
    return list;
}

Samples occasionSamples()
{
    Samples list = each({{"from_day", -30}, {"to_day", 60}, {"change_days", 30}}, "gift", grants());
    const QJsonObject gift = grants().first();
    list.append({{"occasion", "other"}, {"date", "wedding"}, {"from_day", -60}, {"to_day", 30}, {"gift", gift}});
    list.append({{"from_day", -90}, {"to_day", 90}, {"change_days", 0}, {"blackout_days", 20}, {"gift", gift}});
    list.append({{"from_day", 0}, {"to_day", 5}, {"leap_day", "march"}, {"gift", gift}});
    list.append({{"from_day", -180}, {"to_day", 180}, {"needs_purchase", true}, {"gift", gift}});
    list.append({{"window", "month"}, {"gift", gift}});
    return list;
}

Samples bonusSamples()
{
    Samples list = each({{"most", 0}}, "gift", grants());
    const QJsonObject gift = grants().first();
    list.append({{"event", "other"}, {"what", "survey"}, {"most", 2}, {"period", "month"}, {"gift", gift}});
    list.append({{"event", "purchase"}, {"nth", 2}, {"minimum_minor", 10'000}, {"gift", gift}});
    list.append({{"event", "profile"}, {"gift", gift}});
    return list;
}

Samples referralSamples()
{
    const QJsonObject points{{"kind", "points"}, {"count", 30}};
    const QJsonObject further{{"from", 2}, {"gift", points}};
    Samples list =
        each({{"friend", points}}, "advocate", grants(false)) + each({{"advocate", points}}, "friend", grants());
    for (const QJsonObject &gift : grants(false))
        list.append(
            QJsonObject{{"advocate", points}, {"further", QJsonArray{QJsonObject{{"from", 2}, {"gift", gift}}}}});
    list.append({{"advocate", points}, {"further", QJsonArray{further}}, {"most", 3}, {"most_a_month", 2}});
    list.append({{"advocate", points}, {"nth", 2}, {"minimum_minor", 5'000}, {"within_days", 9}});
    list.append({{"friend", points}, {"friend_at", "joining"}, {"advocate", points}, {"last_day", "2026-12-31"}});
    list.append({{"friend", points}, {"nth", 4}, {"within_days", 20}, {"most_in_shop", 1}});
    return list;
}

Samples drawSamples()
{
    const QJsonObject other{{"id", "other"}, {"chance", 2'000}};
    const QJsonObject none{{"id", "none"}, {"chance", 3'000}};
    Samples list;
    for (const QJsonObject &reward : rewards())
        list.append(
            {{"prizes", QJsonArray{QJsonObject{{"id", "mug"}, {"chance", 5'000}, {"reward", reward}}, other, none}}});
    const QJsonArray few{QJsonObject{{"id", "mug"}, {"chance", 5'000}, {"stock", 3}, {"reward", rewards().first()}},
                         other, none};
    list.append({{"prizes", few}, {"fallback", "none"}, {"minimum_minor", 10'000}, {"offline_allotment", 1}});
    list.append({{"prizes", few}, {"fallback", "none"}, {"most_a_day", 1}, {"on", "visit"}});
    list.append({{"prizes", few}, {"fallback", "none"}, {"on", "reward"}, {"rewards", QJsonArray{"full"}}});
    return list;
}

QJsonObject stampCard(const char *stamp, const QString &id)
{
    // Another reward that may be used anywhere takes of what may be risked in an act.
    const QJsonObject risked{
        {"offline", "anywhere"}, {"offline_up_to_minor", 50'000}, {"offline_a_day", 100}, {"value_minor", 6'000}};
    return {{"goal", 3},
            {"stamp", QLatin1String(stamp)},
            {"milestones", QJsonArray{milestone(1, id + QStringLiteral("-half"), risked), milestone(3, id)}}};
}

} // namespace

QList<QJsonObject> settingSamples(const QString &kind)
{
    const QList<std::pair<const char *, Samples (*)()>> samples{
        {"stamps", stampSamples},      {"points", pointSamples},      {"cashback", cashbackSamples},
        {"discount", discountSamples}, {"promo", promoSamples},       {"coupon", couponSamples},
        {"tiers", tierSamples},        {"occasion", occasionSamples}, {"event_bonus", bonusSamples},
        {"referral", referralSamples}, {"draw", drawSamples}};
    for (const auto &[word, make] : samples)
        if (kind == QLatin1String(word))
            return make();
    if (kind == QLatin1String("gift"))
        return {{{"valid_days", 5}, {"offline_most_minor", 500}}, {{"lowest_minor", 500}, {"highest_minor", 50'000}}};
    return {};
}

QJsonArray rulesBeside(const QString &kind)
{
    const QJsonObject card =
        rule(QStringLiteral("s1"), QStringLiteral("stamps"), stampCard("stamps", QStringLiteral("full")));
    const QJsonObject leaves =
        rule(QStringLiteral("s2"), QStringLiteral("stamps"), stampCard("leaf", QStringLiteral("green")));
    const QJsonObject points =
        rule(QStringLiteral("p1"), QStringLiteral("points"), pointTerms({{"step_minor", 1'000}}));
    const QJsonObject bonus = rule(QStringLiteral("c1"), QStringLiteral("cashback"), cashbackTerms());
    const QJsonObject off =
        rule(QStringLiteral("d1"), QStringLiteral("discount"), discountTerms({{"percent_hundredths", 700}}));
    // Tiers are named after what the search tries as other words.
    const QJsonObject tiers = rule(QStringLiteral("t1"), QStringLiteral("tiers"),
                                   {{"tiers", QJsonArray{tierRow("basic", 0), tierRow("tea", 30'000)}}});
    if (kind == QLatin1String("discount") || kind == QLatin1String("coupon"))
        return {off, tiers};
    if (kind == QLatin1String("cashback"))
        return {off};
    if (kind == QLatin1String("promo"))
        return {off, points, bonus, tiers};
    if (kind == QLatin1String("tiers"))
        return {off, card, points};
    if (kind == QLatin1String("draw"))
        return {card};
    if (kind == QLatin1String("occasion") || kind == QLatin1String("event_bonus") || kind == QLatin1String("referral"))
        return {card, leaves, points, bonus};
    return {};
}

} // namespace muhr::tests
