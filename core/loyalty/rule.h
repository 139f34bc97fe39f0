// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/coupon_plan.h"
#include "core/loyalty/entry.h"
#include "core/loyalty/field.h"
#include "core/loyalty/next_good.h"
#include "core/loyalty/price.h"
#include "core/loyalty/programme_error.h"
#include "core/loyalty/refusal.h"
#include "core/loyalty/reward.h"
#include "core/loyalty/terms.h"

#include "core/base/expected.h"
#include "core/base/local_date.h"
#include "core/base/source_text.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace muhr::loyalty {

struct ActCommand;
struct ActMoment;
struct CardState;
struct CustomerFacts;
struct Act;
struct Line;
struct PointLot;
struct TierPlan;
struct GiftPlan;
struct AccountPlan;
struct Tier;
struct Grant;
class Programme;
class ProgrammeShelf;
enum class LeapDay;

/// What a rule looks at when it decides what to give.
struct RuleInput
{
    const CardState &card;
    const ActCommand &command;
    const ActMoment &moment;
    base::LocalDate today;
    const Programme &programme;
    /// ISO code, for sentences.
    QString currency;
    /// While offers are made, the list price; while something is given, what is paid.
    const Price &price;
    /// Stamps set by hand, for this rule.
    std::optional<std::int64_t> byHand;
    /// A manager said yes to passing limits.
    bool mayPassLimits = false;
    /// Every version there ever was.
    const ProgrammeShelf *shelf = nullptr;
    /// The tier whose benefits count in this act; nothing: the programme has none.
    const Tier *tier = nullptr;
    /// What the act brings so far.
    const Entries *soFar = nullptr;
};

struct RuleOutcome
{
    Entries entries;
    /// Why nothing was given; the act stands if it holds anything else.
    std::optional<Refusal> nothing;
    /// Why the act may not be at all.
    std::optional<Refusal> refusal;
    /// Why so much, one sentence a cause.
    std::vector<base::Sentence> why;
};

/// What a rule takes off a purchase.
struct Offers
{
    std::vector<DiscountOffer> offers;
    /// Why the act may not be at all, such as a code that is over.
    std::optional<Refusal> refusal;
    /// The typed codes that are of this rule.
    QStringList codes;
    /// Why a typed code of this rule brings nothing now; the act stands all the same.
    std::optional<base::Sentence> codeUnmet;
    /// Wishes that chose what a code brings: they use nothing of the card.
    QStringList chosen;
    /// Why other things don't come off.
    std::vector<base::Sentence> why;
};

/// A card as somebody looks at it.
struct CardView
{
    const CardState &card;
    base::Instant at;
    base::LocalDate today;
    const Programme &programme;
    QString currency;
    /// Every version there ever was.
    const ProgrammeShelf *shelf = nullptr;
    /// What is known of the person; none: nothing.
    const CustomerFacts *person = nullptr;
};

/// Something that is limited over all cards.
struct LimitedThing
{
    /// Of its UseCounted: all of them together are limited; none: each that the rule has is limited by itself.
    QStringList keys;
    base::TextValue title;
    /// 0: no limit.
    std::int64_t mostCount = 0;
    std::int64_t mostMinor = 0;
};

/// Somebody joins.
struct JoinInput
{
    base::CustomerId customer;
    base::ProgrammeId programmeId;
    /// Somebody brought this customer.
    bool isBrought = false;
    base::Instant at;
    base::LocalDate today;
    const Programme &programme;
};

/// Goods of an act that earned points come back.
struct PointReturn
{
    const Act &act;
    const PointLot &lot;
    /// What the goods of the act came to, and how much of it came back in all, now too.
    std::int64_t worthMinor = 0;
    std::int64_t returnedMinor = 0;
    /// Those that come back now; empty: only their amount is known.
    const std::vector<Line> &lines;
    const Programme &programme;

    /// What is kept of an amount that belongs to the whole act, in the customer's favour.
    std::int64_t keptOf(std::int64_t amount) const;
};

/// A rule with its terms: what it gives. Pure.
class BoundRule
{
public:
    virtual ~BoundRule() = default;
    /// The path of seals the rule fills, if it gives stamps.
    virtual const StampLadder *ladder() const { return nullptr; }
    /// Its rewards and limits, if it gives points.
    virtual const PointPlan *points() const { return nullptr; }
    /// What it says of the account it fills, if customers save with it.
    virtual const AccountPlan *account() const { return nullptr; }
    /// Rewards that it gives beside those of its ladder.
    virtual std::vector<const Reward *> rewards() const { return {}; }
    /// The words that it takes as promo codes, folded.
    virtual QStringList promoWords() const { return {}; }
    /// What it gives beside purchases, such as for a birthday.
    virtual std::vector<const Grant *> grants() const { return {}; }
    /// What it gave for a purchase goes once less money than this is kept of it; 0: once nothing is.
    virtual std::int64_t leastKeptMinor() const { return 0; }
    /// Whether it gives something for what happened, such as "review".
    virtual bool rewardsEvent(const QString & /*happened*/) const { return false; }
    /// The tiers, if it is about them.
    virtual const TierPlan *tiers(base::CalendarSystem) const { return nullptr; }
    /// Ids of tiers that it is only for; empty: for everybody.
    virtual QStringList onlyForTiers() const { return {}; }
    /// How gifts are sold, if it sells them.
    virtual const GiftPlan *gifts() const { return nullptr; }
    /// What its codes are, if it is about coupons.
    virtual std::optional<CouponPlan> coupons() const { return std::nullopt; }
    /// What it would take off the purchase.
    virtual Offers offers(const RuleInput &) const { return {}; }
    /// Whether a purchase can be paid with what it gives.
    virtual bool paysPurchases() const { return false; }
    /// So much of the wished, in points or minor units, goes into the purchase; nothing given: as much as it may.
    virtual base::Expected<BalancePaid, Refusal> pay(const RuleInput &input, std::optional<std::int64_t> wished) const;
    /// What was paid with points comes back in part with part of the goods.
    virtual bool isPaidBackOnPart() const { return true; }
    /// What a customer gets for joining.
    virtual Entries welcome(const JoinInput &) const { return {}; }
    /// Kinds of rewards that it draws a prize for instead of keeping them on the card.
    virtual QStringList drawnRewards() const { return {}; }
    /// What of it is limited over all cards.
    virtual std::vector<LimitedThing> limited() const { return {}; }
    /// Where birthdays of 29 February are kept, if it is about birthdays.
    virtual std::optional<LeapDay> birthdayLeapDay() const { return std::nullopt; }
    /// The next good thing it has for this card.
    virtual std::optional<NextGood> nextGood(const CardView &) const { return std::nullopt; }
    /// How many points of the lot are gone in all, now that so much came back.
    virtual std::int64_t pointsTakenBack(const PointReturn &) const { return 0; }
    virtual RuleOutcome give(const RuleInput &) const { return {}; }
    /// How the remainder of a rule "per amount" moves when this amount comes in and so many stamps go out; what goes
    /// the other way is negative.
    virtual std::int64_t remainderChange(std::int64_t /*amountMinor*/, std::int64_t /*stamps*/) const { return 0; }
    /// A purchase below it counts for nothing, not even for the remainder. 0: none.
    virtual std::int64_t minimumMinor() const { return 0; }
    /// The limits that a later look can find passed: the shortest time between two stamps, and the most stamps a day.
    /// 0: none.
    virtual std::int64_t coolDownMinutes() const { return 0; }
    virtual std::int64_t mostADay() const { return 0; }
};

/// A mechanic that a programme can contain. It describes itself, so that the editor's form, the JSON and the checks
/// need no further code. One stands in each file of rules/.
struct Rule
{
    /// Stored for ever.
    const char *id = "";
    base::SourceText name;
    base::SourceText help;
    /// The rule as a sentence with blanks, which `blanks` names in order.
    base::SourceText sentence;
    std::vector<const char *> blanks;
    std::vector<Field> fields;
    /// What no single field can say: contradictions and dead settings.
    void (*check)(const Terms &terms, const QString &path, std::vector<ProgrammeError> &errors) = nullptr;
    std::shared_ptr<const BoundRule> (*bind)(const QString &ruleId, const Terms &terms) = nullptr;
};

/// All rules, made by CMake from the files in rules/.
const std::vector<const Rule *> &allRules();
/// Nothing: needs a newer Muhr.
const Rule *findRule(const QString &id);

} // namespace muhr::loyalty
