// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace muhr::tests::recount {

// The terms of a programme as the recount reads them: plain numbers, and the standards as the manual says them. Days
// are numbers since 1970-01-01, moments milliseconds.

using Number = std::int64_t;

/// Weekdays 1 to 7, minutes of the day, first and last day; empty: always.
struct Times
{
    std::vector<int> weekdays;
    std::optional<Number> fromMinute;
    Number toMinute = 0;
    std::optional<Number> first;
    std::optional<Number> last;
};

enum class Lapse { Never, Days, Months, Quiet };

struct Life
{
    Number waits = 0;
    Lapse lapse = Lapse::Never;
    Number after = 0;
    /// Months of the stretch at whose end it lapses; 0: the day itself.
    int until = 0;
};

struct RewardTerms
{
    QString id;
    bool isNow = false;
    std::optional<Number> validDays;
    Number value = 0;
    Number startsAfter = 0;
    Number percentOff = 0;
    Number minorOff = 0;
    Number mostOff = 0;
    Times times;
};

struct Boost
{
    Number percent = 100;
    Times times;
};

struct Pays
{
    Number unit = 1;
    Number unitMinor = 1;
    Number mostPercent = 100;
    Number money = 0;
    Number leastBalance = 0;
};

/// What points and cashback have in common.
struct Saving
{
    bool isBonus = false;
    /// "list", "discounted" or "paid".
    QString base;
    Number minimum = 0;
    std::vector<Boost> boosts;
    Life life;
    Number mostADay = 0;
    Number mostAMonth = 0;
    Number mostOnCard = 0;
    bool isBackOnPart = true;
    std::optional<Pays> pays;
};

struct StampTerms
{
    struct Place
    {
        Number at = 0;
        RewardTerms reward;
    };
    QString stamp;
    Number goal = 6;
    QString per;
    Number stamps = 1;
    Number step = 0;
    bool keepsRest = true;
    QStringList items;
    Number welcome = 0;
    /// "never", "card" or "quiet".
    QString expires;
    Number expiresAfter = 0;
    Number coolDown = 0;
    Number afterReward = 0;
    Number minimum = 0;
    Number mostADay = 0;
    Number mostAtOnce = 0;
    Number mostWaiting = 0;
    /// By place.
    std::vector<Place> places;
};

struct PointTerms
{
    struct Buy
    {
        QString id;
        Number price = 0;
        Number value = 0;
    };
    Saving saving;
    QString per;
    Number points = 1;
    Number step = 1;
    QStringList items;
    Number welcome = 0;
    bool isAtOnce = false;
    std::vector<Buy> rewards;
};

struct CashbackTerms
{
    Saving saving;
    Number percent = 0;
    /// Minor units to a point, or to which bonus money is rounded down.
    Number step = 1;
    QStringList items;
    QStringList exceptItems;
    std::optional<Number> mostDiscountPercent;
    Number mostAPurchase = 0;
    Number purchasesADay = 0;
};

/// Hundredths of a percent, or money.
struct Size
{
    std::optional<Number> percent;
    std::optional<Number> minor;
};

struct Manner
{
    /// "goods", "cheapest" or "all".
    QString target;
    Number pieces = 1;
    Number setPieces = 0;
    Number mostSets = 1;
    Number most = 0;
    /// "best", "adds" or "alone".
    QString stacking;
    /// "customer", "shop" or "nearest".
    QString rounding;
    Number step = 1;
};

struct Condition
{
    Times times;
    QStringList goods;
    QStringList without;
    Number minimum = 0;
    Number purchase = 0;
    bool needsPurchase = true;
};

struct UseLimit
{
    Number times = 1;
    QString per;
};

struct DiscountTerms
{
    struct Bracket
    {
        Number from = 0;
        Size size;
    };
    /// "fixed", "purchase" or "spend".
    QString by;
    Size size;
    std::vector<Bracket> brackets;
    Manner manner;
    Condition condition;
    std::vector<UseLimit> limits;
};

struct PromoTerms
{
    struct Row
    {
        QString id;
        Size size;
        std::optional<Number> points;
        std::optional<Number> bonus;
        std::optional<RewardTerms> voucher;
    };
    QString word;
    std::vector<Row> rows;
    Manner manner;
    Condition condition;
    std::vector<UseLimit> limits;
    Number mostUses = 0;
    Number budget = 0;
};

struct CouponTerms
{
    Size size;
    std::optional<RewardTerms> voucher;
    Manner manner;
    Condition condition;
    Number usesPerCode = 1;
};

struct GiftTerms
{
    Number lowest = 1;
    Number highest = 0;
    std::optional<Number> validDays;
};

/// Something given beside purchases.
struct GrantTerms
{
    /// "stamps", "points", "bonus" or "voucher".
    QString kind;
    QString stamp;
    Number amount = 0;
    Life life;
    RewardTerms reward;
};

struct OccasionTerms
{
    QString date;
    bool isMonth = false;
    Number from = 0;
    Number to = 0;
    bool isMarch = false;
    bool needsPurchase = false;
    GrantTerms gift;
};

struct BonusTerms
{
    QString event;
    QString key;
    Number nth = 0;
    Number minimum = 0;
    Number most = 1;
    /// "ever", "year", "month" or "day".
    QString period;
    GrantTerms gift;
};

struct ReferralTerms
{
    struct Further
    {
        Number from = 0;
        GrantTerms gift;
    };
    std::optional<GrantTerms> advocate;
    std::optional<GrantTerms> brought;
    bool isAtJoining = false;
    Number nth = 1;
    Number minimum = 0;
    Number withinDays = 0;
    Number mostAMonth = 0;
    Number most = 0;
    std::vector<Further> further;
};

struct DrawTerms
{
    struct Prize
    {
        QString id;
        Number chance = 0;
        Number stock = 0;
        std::optional<RewardTerms> reward;
    };
    /// "purchase", "visit" or "reward".
    QString on;
    QStringList rewards;
    Number minimum = 0;
    Number mostADay = 0;
    QString fallback;
    std::vector<Prize> prizes;
};

struct TierTerms
{
    struct Need
    {
        QString metric;
        Number atLeast = 0;
        std::optional<Number> months;
        std::optional<Number> days;
    };
    struct Way
    {
        std::vector<Need> all;
        QString from;
    };
    struct Tier
    {
        QString id;
        std::vector<Way> ways;
        Number discount = 0;
        Number earnPercent = 100;
        Number extraStamps = 0;
        std::optional<RewardTerms> gift;
    };
    std::vector<Tier> tiers;
    QString window;
    Number windowLength = 0;
    QString keep;
    QString keepPeriod;
    Number keepMonths = 0;
    Number grace = 0;
    bool isOneStep = false;
    bool isAtOnce = false;
    QString stacking;
};

/// One rule; exactly one of its parts is there.
struct RuleTerms
{
    QString id;
    std::optional<StampTerms> stamps;
    std::optional<PointTerms> points;
    std::optional<CashbackTerms> cashback;
    std::optional<DiscountTerms> discount;
    std::optional<PromoTerms> promo;
    std::optional<CouponTerms> coupon;
    std::optional<GiftTerms> gift;
    std::optional<OccasionTerms> occasion;
    std::optional<BonusTerms> bonus;
    std::optional<ReferralTerms> referral;
    std::optional<DrawTerms> draw;
    std::optional<TierTerms> tiers;
};

struct ProgrammeTerms
{
    bool isJalali = false;
    Number dayStarts = 0;
    /// "day", "act", or minutes.
    QString visit;
    Number cashStep = 1;
    QString cashFavour;
    std::vector<RuleTerms> rules;
};

ProgrammeTerms readTerms(const QJsonObject &programme);

/// The day number of "2026-03-21"; nothing for an empty text.
std::optional<Number> dayNumber(const QString &text);

} // namespace muhr::tests::recount
