// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/recount/terms.h"

#include <QDate>
#include <QJsonArray>

#include <algorithm>

namespace muhr::tests::recount {
namespace {

/// A group of terms.
class Group
{
public:
    explicit Group(QJsonObject object) : m_object(std::move(object)) {}

    bool has(const char *key) const { return m_object.contains(QLatin1String(key)); }
    Number whole(const char *key, Number standard = 0) const
    {
        return m_object[QLatin1String(key)].toInteger(standard);
    }
    std::optional<Number> maybe(const char *key) const { return has(key) ? std::optional(whole(key)) : std::nullopt; }
    bool yes(const char *key, bool standard) const { return m_object[QLatin1String(key)].toBool(standard); }
    QString word(const char *key, const char *standard = "") const
    {
        return m_object[QLatin1String(key)].toString(QLatin1String(standard));
    }
    QStringList words(const char *key) const
    {
        QStringList words;
        for (const QJsonValue value : m_object[QLatin1String(key)].toArray())
            words.append(value.toString());
        return words;
    }
    Group record(const char *key) const { return Group(m_object[QLatin1String(key)].toObject()); }
    std::vector<Group> rows(const char *key) const
    {
        std::vector<Group> rows;
        for (const QJsonValue value : m_object[QLatin1String(key)].toArray())
            rows.emplace_back(value.toObject());
        return rows;
    }

private:
    QJsonObject m_object;
};

Times readTimes(const Group &group)
{
    Times times;
    const QStringList names{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    for (const QString &word : group.words("weekdays"))
        times.weekdays.push_back(static_cast<int>(names.indexOf(word)) + 1);
    times.fromMinute = group.maybe("from_minute");
    times.toMinute = group.whole("to_minute");
    times.first = dayNumber(group.word("first_day"));
    times.last = dayNumber(group.word("last_day"));
    return times;
}

Life readLife(const Group &group)
{
    const QStringList lapses{"never", "days", "months", "quiet"};
    const QString until = group.word("expires_until", "day");
    return {group.whole("pending_days"), static_cast<Lapse>(lapses.indexOf(group.word("expires", "never"))),
            group.whole("expires_after"),
            until == u"month"       ? 1
            : until == u"quarter"   ? 3
            : until == u"half_year" ? 6
            : until == u"year"      ? 12
                                    : 0};
}

RewardTerms readReward(const QString &id, const Group &group)
{
    const QString starts = group.word("starts", "at_once");
    return {id,
            group.word("kind") == u"now",
            group.maybe("valid_days"),
            group.whole("value_minor"),
            starts == u"next_visit" ? 1 : group.whole("starts_after_days"),
            group.whole("discount_percent"),
            group.whole("discount_minor"),
            group.whole("discount_most_minor"),
            readTimes(group)};
}

Saving readSaving(const Group &group, bool isBonus)
{
    Saving saving;
    saving.isBonus = isBonus;
    saving.base = group.word("base", "paid");
    saving.minimum = group.whole("minimum_minor");
    for (const Group &row : group.rows("boosts"))
        saving.boosts.push_back({row.whole("percent"), readTimes(row)});
    saving.life = readLife(group);
    saving.mostADay = group.whole("most_a_day");
    saving.mostAMonth = group.whole("most_a_month");
    saving.mostOnCard = group.whole("most_balance");
    if (group.has("pays")) {
        const Group pays = group.record("pays");
        const Number unit = pays.whole("unit", 1);
        saving.pays = Pays{unit, isBonus ? unit : pays.whole("unit_minor"), pays.whole("most_percent", 100),
                           pays.whole("money_minor"), pays.whole("least_balance")};
    }
    return saving;
}

StampTerms readStamps(const Group &group)
{
    StampTerms terms;
    terms.stamp = group.word("stamp", "stamps");
    terms.goal = group.whole("goal", 6);
    terms.per = group.word("per", "visit");
    terms.stamps = group.whole("stamps", 1);
    terms.step = group.whole("step_minor");
    terms.keepsRest = group.yes("keep_remainder", true);
    terms.items = group.words("items");
    terms.welcome = group.whole("welcome");
    terms.expires = group.word("expires", "never");
    terms.expiresAfter = group.whole("expires_after");
    terms.coolDown = group.whole("cool_down_minutes");
    terms.afterReward = group.whole("after_reward_minutes");
    terms.minimum = group.whole("minimum_minor");
    terms.mostADay = group.whole("most_a_day");
    terms.mostAtOnce = group.whole("most_at_once");
    terms.mostWaiting = group.whole("most_waiting");
    for (const Group &row : group.rows("milestones"))
        terms.places.push_back({row.whole("at"), readReward(row.word("id"), row.record("reward"))});
    std::sort(terms.places.begin(), terms.places.end(), [](const auto &a, const auto &b) { return a.at < b.at; });
    return terms;
}

PointTerms readPoints(const Group &group)
{
    PointTerms terms;
    terms.saving = readSaving(group, false);
    terms.saving.isBackOnPart = group.yes("back_on_part", true);
    terms.per = group.word("per", "amount");
    terms.points = group.whole("points", 1);
    terms.step = group.whole("step_minor", 1);
    terms.items = group.words("items");
    terms.welcome = group.whole("welcome");
    terms.isAtOnce = group.yes("same_purchase", false);
    for (const Group &row : group.rows("rewards"))
        terms.rewards.push_back({row.word("id"), row.whole("price"), row.whole("value_minor")});
    return terms;
}

CashbackTerms readCashback(const Group &group)
{
    CashbackTerms terms;
    const bool isPoints = group.word("into") == u"points";
    terms.saving = readSaving(group, !isPoints);
    terms.saving.isBackOnPart = group.record("pays").yes("back_on_part", true);
    terms.percent = group.whole("percent");
    terms.step = group.whole(isPoints ? "point_minor" : "step_minor", 1);
    terms.items = group.words("items");
    terms.exceptItems = group.words("except_items");
    terms.mostDiscountPercent = group.maybe("most_discount_percent");
    terms.mostAPurchase = group.whole("most_a_purchase");
    terms.purchasesADay = group.whole("purchases_a_day");
    return terms;
}

Size readSize(const Group &group)
{
    return {group.maybe("percent_hundredths"), group.maybe("amount_minor")};
}

Manner readManner(const Group &group)
{
    return {group.word("target", "goods"),      group.whole("pieces", 1),    group.whole("set_pieces"),
            group.whole("most_sets", 1),        group.whole("most_minor"),   group.word("stacking", "best"),
            group.word("rounding", "customer"), group.whole("step_minor", 1)};
}

Condition readCondition(const Group &group)
{
    return {readTimes(group),        group.words("goods"),
            group.words("without"),  group.whole("minimum_minor"),
            group.whole("purchase"), true};
}

bool asksForPurchase(const Condition &condition)
{
    return condition.minimum > 0 || condition.purchase > 0 || !condition.goods.isEmpty() ||
           !condition.without.isEmpty();
}

std::vector<UseLimit> readLimits(const Group &group)
{
    std::vector<UseLimit> limits;
    for (const Group &row : group.rows("limits"))
        limits.push_back({row.whole("times", 1), row.word("per", "ever")});
    return limits;
}

DiscountTerms readDiscount(const Group &group)
{
    DiscountTerms terms{group.word("by", "fixed"), readSize(group),      {},
                        readManner(group),         readCondition(group), readLimits(group)};
    for (const Group &row : group.rows("brackets"))
        terms.brackets.push_back({row.whole("from_minor"), readSize(row)});
    return terms;
}

PromoTerms readPromo(const Group &group)
{
    PromoTerms terms;
    terms.word = group.record("word").word("en").toLower();
    bool isDiscount = false;
    for (const Group &row : group.rows("rewards")) {
        PromoTerms::Row read{row.word("id"), readSize(row), row.maybe("points"), row.maybe("bonus_minor"), {}};
        if (row.has("voucher"))
            read.voucher = readReward(read.id, row.record("voucher"));
        isDiscount = isDiscount || read.size.percent || read.size.minor;
        terms.rows.push_back(read);
    }
    terms.manner = readManner(group);
    terms.condition = readCondition(group);
    terms.condition.needsPurchase = isDiscount || asksForPurchase(terms.condition);
    terms.limits = readLimits(group);
    if (const Number times = group.whole("per_customer", 1); times > 0)
        terms.limits.push_back({times, QStringLiteral("ever")});
    terms.mostUses = group.whole("most_uses");
    terms.budget = group.whole("budget_minor");
    return terms;
}

CouponTerms readCoupon(const Group &group)
{
    CouponTerms terms{readSize(group), {}, readManner(group), readCondition(group), group.whole("uses_per_code", 1)};
    if (group.has("voucher"))
        terms.voucher = readReward(group.record("voucher").word("id"), group.record("voucher"));
    terms.condition.needsPurchase = !terms.voucher || asksForPurchase(terms.condition);
    return terms;
}

GrantTerms readGrant(const Group &group)
{
    const QString kind = group.word("kind", "voucher");
    return {kind, group.word("stamp", "stamps"), group.whole(kind == u"bonus" ? "amount_minor" : "count"),
            readLife(group), readReward(group.word("id"), group.record("reward"))};
}

OccasionTerms readOccasion(const Group &group)
{
    const QString occasion = group.word("occasion", "birthday");
    return {occasion == u"other" ? group.word("date") : occasion,
            group.word("window") == u"month",
            group.whole("from_day"),
            group.whole("to_day"),
            group.word("leap_day") == u"march",
            group.yes("needs_purchase", false),
            readGrant(group.record("gift"))};
}

BonusTerms readBonus(const Group &group)
{
    const QString event = group.word("event", "review");
    return {event,
            event == u"other" ? group.word("what") : event,
            group.whole("nth"),
            group.whole("minimum_minor"),
            group.whole("most", 1),
            group.word("period", "ever"),
            readGrant(group.record("gift"))};
}

ReferralTerms readReferral(const Group &group)
{
    ReferralTerms terms;
    if (group.has("advocate"))
        terms.advocate = readGrant(group.record("advocate"));
    if (group.has("friend"))
        terms.brought = readGrant(group.record("friend"));
    terms.isAtJoining = group.word("friend_at") == u"joining";
    terms.nth = group.whole("nth", 1);
    terms.minimum = std::max<Number>(1, group.whole("minimum_minor"));
    terms.withinDays = group.whole("within_days");
    terms.mostAMonth = group.whole("most_a_month");
    terms.most = group.whole("most");
    for (const Group &row : group.rows("further"))
        terms.further.push_back({row.whole("from"), readGrant(row.record("gift"))});
    return terms;
}

DrawTerms readDraw(const Group &group)
{
    DrawTerms terms{group.word("on", "purchase"), group.words("rewards"), group.whole("minimum_minor"),
                    group.whole("most_a_day"),    group.word("fallback"), {}};
    for (const Group &row : group.rows("prizes")) {
        DrawTerms::Prize prize{row.word("id"), row.whole("chance"), row.whole("stock"), {}};
        if (row.has("reward"))
            prize.reward = readReward(prize.id, row.record("reward"));
        terms.prizes.push_back(prize);
    }
    return terms;
}

TierTerms readTiers(const Group &group)
{
    TierTerms terms;
    for (const Group &row : group.rows("tiers")) {
        TierTerms::Tier tier;
        tier.id = row.word("id");
        for (const Group &reach : row.rows("reach")) {
            TierTerms::Way way{{}, reach.word("from")};
            for (const Group &need : reach.rows("all"))
                way.all.push_back({need.word("metric", "spend"), need.whole("at_least"), need.maybe("within_months"),
                                   need.maybe("within_days")});
            tier.ways.push_back(way);
        }
        tier.discount = row.whole("discount_hundredths");
        tier.earnPercent = row.whole("earn_percent", 100);
        tier.extraStamps = row.whole("extra_stamps");
        if (row.has("gift"))
            tier.gift = readReward(row.record("gift").word("id"), row.record("gift").record("reward"));
        terms.tiers.push_back(tier);
    }
    terms.window = group.word("window", "year");
    terms.windowLength = group.whole("window_length");
    terms.keep = group.word("keep", "next_period");
    terms.keepPeriod = group.word("keep_period", "year");
    terms.keepMonths = group.whole("keep_months");
    terms.grace = group.whole("grace_days");
    terms.isOneStep = group.word("down") == u"one_step";
    terms.isAtOnce = group.yes("at_once", false);
    terms.stacking = group.word("stacking", "best");
    return terms;
}

} // namespace

std::optional<Number> dayNumber(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? std::optional<Number>(QDate(1970, 1, 1).daysTo(day)) : std::nullopt;
}

ProgrammeTerms readTerms(const QJsonObject &programme)
{
    const Group top(programme);
    ProgrammeTerms terms;
    terms.isJalali = top.word("calendar") == u"jalali";
    terms.dayStarts = top.whole("day_starts_minute");
    terms.visit = top.word("visit", "day");
    terms.cashStep = top.whole("cash_step_minor", 1);
    terms.cashFavour = top.word("cash_favour", "customer");
    for (const Group &row : top.rows("rules")) {
        RuleTerms rule;
        rule.id = row.word("id");
        const QString kind = row.word("kind");
        const Group group = row.record("terms");
        if (kind == u"stamps")
            rule.stamps = readStamps(group);
        else if (kind == u"points")
            rule.points = readPoints(group);
        else if (kind == u"cashback")
            rule.cashback = readCashback(group);
        else if (kind == u"discount")
            rule.discount = readDiscount(group);
        else if (kind == u"promo")
            rule.promo = readPromo(group);
        else if (kind == u"coupon")
            rule.coupon = readCoupon(group);
        else if (kind == u"gift")
            rule.gift = GiftTerms{group.whole("lowest_minor", 1), group.whole("highest_minor", 10'000'000'000'000),
                                  group.maybe("valid_days")};
        else if (kind == u"occasion")
            rule.occasion = readOccasion(group);
        else if (kind == u"event_bonus")
            rule.bonus = readBonus(group);
        else if (kind == u"referral")
            rule.referral = readReferral(group);
        else if (kind == u"draw")
            rule.draw = readDraw(group);
        else if (kind == u"tiers")
            rule.tiers = readTiers(group);
        terms.rules.push_back(std::move(rule));
    }
    return terms;
}

} // namespace muhr::tests::recount
