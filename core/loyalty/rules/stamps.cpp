// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/card_state.h"
#include "core/loyalty/concrete_title.h"
#include "core/loyalty/decide.h"
#include "core/loyalty/limits.h"
#include "core/loyalty/rule.h"

#include <algorithm>
#include <set>

namespace muhr::loyalty::rules {
namespace {

using base::SourceText;

constexpr std::int64_t highestGoal = 100;
constexpr std::int64_t minutesOfWeek = 7 * 24 * 60;
constexpr std::int64_t minuteMs = 60'000;

enum class Per { Visit, Amount, Item };

struct StampTerms
{
    StampLadder ladder;
    Per per = Per::Visit;
    /// For each visit, step or item.
    std::int64_t stamps = 1;
    std::int64_t stepMinor = 0;
    bool keepsRemainder = true;
    QStringList items;
    std::int64_t coolDownMinutes = 0;
    std::int64_t minimumMinor = 0;
    std::int64_t mostADay = 0;
    std::int64_t mostByHand = 0;
};

/// For every visit, amount or item so many stamps; at certain numbers of stamps a reward.
class BoundStamps : public BoundRule
{
public:
    explicit BoundStamps(StampTerms terms) : m_terms(std::move(terms)) {}

    const StampLadder *ladder() const override { return &m_terms.ladder; }
    std::int64_t coolDownMinutes() const override { return m_terms.coolDownMinutes; }
    std::int64_t mostADay() const override { return m_terms.mostADay; }
    std::int64_t remainderChange(std::int64_t amountMinor, std::int64_t stamps) const override
    {
        if (m_terms.per != Per::Amount || !m_terms.keepsRemainder)
            return 0;
        return amountMinor - stamps / m_terms.stamps * m_terms.stepMinor;
    }
    RuleOutcome give(const RuleInput &input) const override;

private:
    struct Count
    {
        std::int64_t stamps = 0;
        std::optional<Refusal> nothing;
    };
    Count count(const RuleInput &input) const;
    std::optional<std::int64_t> minutesToWait(const RuleInput &input) const;

    StampTerms m_terms;
};

std::optional<std::int64_t> purchaseOf(const ActCommand &command)
{
    Act act;
    act.amountMinor = command.amountMinor;
    act.lines = command.lines;
    return purchaseMinor(act);
}

/// What the rule gives before its limits.
BoundStamps::Count BoundStamps::count(const RuleInput &input) const
{
    const auto amount = purchaseOf(input.command);
    if (m_terms.minimumMinor > 0 || (m_terms.per == Per::Amount && !input.byHand)) {
        if (!amount)
            return {0, Refusal{RefusalReason::AmountNeeded, {}}};
        if (*amount < m_terms.minimumMinor)
            return {0, Refusal{RefusalReason::UnderMinimum, {base::TextMoney{m_terms.minimumMinor, input.currency}}}};
    }
    if (input.byHand)
        return {*input.byHand, std::nullopt};
    switch (m_terms.per) {
    case Per::Visit:
        return {m_terms.stamps, std::nullopt};
    case Per::Amount: {
        const StampTrack *track = input.card.track(m_terms.ladder.stampKind);
        const std::int64_t remainder = track && m_terms.keepsRemainder ? track->remainderMinor : 0;
        const std::int64_t steps = std::max<std::int64_t>(0, remainder + *amount) / m_terms.stepMinor;
        if (steps == 0)
            return {0, Refusal{RefusalReason::UnderMinimum, {base::TextMoney{m_terms.stepMinor, input.currency}}}};
        return {std::min(steps, mostStamps / m_terms.stamps) * m_terms.stamps, std::nullopt};
    }
    case Per::Item: {
        std::int64_t pieces = 0;
        for (const Line &line : input.command.lines)
            if (m_terms.items.contains(line.sku))
                pieces += line.quantity;
        if (pieces == 0)
            return {0, Refusal{RefusalReason::NoSuchItem, {}}};
        return {std::min(pieces, mostStamps / m_terms.stamps) * m_terms.stamps, std::nullopt};
    }
    }
    return {};
}

/// Whole minutes until the cool-down is over, rounded up.
std::optional<std::int64_t> BoundStamps::minutesToWait(const RuleInput &input) const
{
    const auto &acts = input.card.acts;
    const auto last = std::find_if(acts.rbegin(), acts.rend(), [](const ActMark &mark) { return mark.stamps > 0; });
    if (m_terms.coolDownMinutes == 0 || last == acts.rend())
        return std::nullopt;
    const std::int64_t left = last->at.ms() + m_terms.coolDownMinutes * minuteMs - input.moment.at.ms();
    return left > 0 ? std::optional((left + minuteMs - 1) / minuteMs) : std::nullopt;
}

RuleOutcome BoundStamps::give(const RuleInput &input) const
{
    RuleOutcome outcome;
    const auto limit = [&](std::int64_t by) { outcome.entries.push_back(LimitNoted{m_terms.ladder.rule, by}); };
    auto counted = count(input);
    if (counted.stamps == 0) {
        outcome.nothing = std::move(counted.nothing);
        return outcome;
    }
    if (input.byHand && counted.stamps > m_terms.mostByHand) {
        if (!input.mayPassLimits) {
            outcome.refusal = Refusal{RefusalReason::TooManyStamps, {m_terms.mostByHand}};
            return outcome;
        }
        limit(counted.stamps - m_terms.mostByHand);
    }
    if (const auto wait = minutesToWait(input)) {
        if (!input.mayPassLimits) {
            outcome.nothing = Refusal{RefusalReason::TooSoon, {*wait}};
            return outcome;
        }
        limit(*wait);
    }
    if (m_terms.mostADay > 0) {
        std::int64_t today = 0;
        for (const ActMark &mark : input.card.acts)
            today += mark.day == input.today ? mark.stamps : 0;
        const std::int64_t left = std::max<std::int64_t>(0, m_terms.mostADay - today);
        if (counted.stamps > left && input.mayPassLimits)
            limit(counted.stamps - left);
        else if (left == 0)
            outcome.nothing = Refusal{RefusalReason::EnoughToday, {today}};
        else
            counted.stamps = std::min(counted.stamps, left);
        if (outcome.nothing)
            return outcome;
    }
    outcome.entries.insert(outcome.entries.begin(),
                           StampsGiven{m_terms.ladder.rule, m_terms.ladder.stampKind, counted.stamps});
    return outcome;
}

Reward readReward(const Terms &milestone)
{
    const Terms &terms = milestone.record("reward");
    Reward reward;
    reward.kind = milestone.word("id");
    reward.form = terms.word("kind") == QLatin1String("now") ? RewardForm::Now : RewardForm::Voucher;
    reward.title = terms.text("title");
    if (terms.has("valid_days"))
        reward.validDays = terms.whole("valid_days");
    reward.valueMinor = terms.whole("value_minor");
    const QString offline = terms.word("offline");
    reward.offline = offline == QLatin1String("online")     ? OfflineUse::OnlineOnly
                     : offline == QLatin1String("anywhere") ? OfflineUse::Anywhere
                                                            : OfflineUse::SameBranch;
    reward.offlineUpToMinor = terms.whole("offline_up_to_minor");
    reward.offlineADay = terms.whole("offline_a_day");
    reward.needsFreshCode = terms.yes("needs_fresh_code");
    return reward;
}

std::shared_ptr<const BoundRule> bind(const QString &ruleId, const Terms &terms)
{
    StampTerms bound;
    bound.ladder.rule = ruleId;
    bound.ladder.stampKind = terms.word("stamp");
    bound.ladder.stampTitle = terms.text("stamp_title");
    bound.ladder.goal = terms.whole("goal");
    bound.ladder.welcome = terms.whole("welcome");
    for (const Terms &row : terms.list("milestones"))
        bound.ladder.milestones.push_back({row.whole("at"), readReward(row)});
    std::sort(bound.ladder.milestones.begin(), bound.ladder.milestones.end(),
              [](const Milestone &a, const Milestone &b) { return a.at < b.at; });
    const QString per = terms.word("per");
    bound.per = per == QLatin1String("amount") ? Per::Amount : per == QLatin1String("item") ? Per::Item : Per::Visit;
    bound.stamps = terms.whole("stamps");
    bound.stepMinor = terms.whole("step_minor");
    bound.keepsRemainder = terms.yes("keep_remainder");
    bound.items = terms.words("items");
    bound.coolDownMinutes = terms.whole("cool_down_minutes");
    bound.minimumMinor = terms.whole("minimum_minor");
    bound.mostADay = terms.whole("most_a_day");
    bound.mostByHand = terms.whole("most_by_hand");
    return std::make_shared<BoundStamps>(std::move(bound));
}

/// What no single field can say.
class Check
{
public:
    Check(const Terms &terms, const QString &path, std::vector<ProgrammeError> &errors)
        : m_terms(terms), m_path(path), m_errors(errors)
    {
    }

    void all()
    {
        const QString per = m_terms.word("per");
        goesWith("step_minor", per == QLatin1String("amount"),
                 {"Programme", QT_TRANSLATE_NOOP("Programme", "Say for how much money a stamp is given.")},
                 {"Programme", QT_TRANSLATE_NOOP("Programme", "This counts only where stamps are given per amount.")});
        goesWith("items", per == QLatin1String("item"),
                 {"Programme", QT_TRANSLATE_NOOP("Programme", "Say which products bring a stamp.")},
                 {"Programme", QT_TRANSLATE_NOOP("Programme", "This counts only where stamps are given per item.")});
        if (m_terms.whole("welcome") >= m_terms.whole("goal"))
            wrong(QStringLiteral(".welcome"),
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "A new card must not be full at once.")});
        const std::int64_t mostADay = m_terms.whole("most_a_day");
        if (mostADay > 0 && mostADay < m_terms.whole("stamps"))
            wrong(QStringLiteral(".most_a_day"),
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "This is less than one visit brings.")});
        milestones();
    }

private:
    void wrong(const QString &where, const SourceText &sentence, base::TextValues values = {})
    {
        m_errors.push_back({m_path + where, sentence, std::move(values)});
    }
    void goesWith(const char *key, bool isWanted, const SourceText &missing, const SourceText &dead)
    {
        if (isWanted != m_terms.has(key))
            wrong(u'.' + QLatin1String(key), isWanted ? missing : dead);
    }
    void milestones()
    {
        const auto &rows = m_terms.list("milestones");
        const std::int64_t goal = m_terms.whole("goal");
        std::set<std::int64_t> places;
        std::set<QString> ids;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const QString path = QStringLiteral(".milestones[%1]").arg(i);
            const std::int64_t at = rows[i].whole("at");
            if (at > goal)
                wrong(
                    path + QStringLiteral(".at"),
                    {"Programme", QT_TRANSLATE_NOOP("Programme", "Nobody gets here: the card is full at %L1 stamps.")},
                    {goal});
            if (!places.insert(at).second)
                wrong(path + QStringLiteral(".at"),
                      {"Programme", QT_TRANSLATE_NOOP("Programme", "There is another reward at %L1 stamps.")}, {at});
            if (!ids.insert(rows[i].word("id")).second)
                wrong(path + QStringLiteral(".id"),
                      {"Programme", QT_TRANSLATE_NOOP("Programme", "“%1” is the id of another reward.")},
                      {rows[i].word("id")});
            reward(rows[i].record("reward"), path + QStringLiteral(".reward"));
        }
        if (!rows.empty() && goal > 0 && !places.contains(goal))
            wrong(QStringLiteral(".milestones"),
                  {"Programme",
                   QT_TRANSLATE_NOOP("Programme", "A full card must bring a reward: add one at %L1 stamps.")},
                  {goal});
    }
    void reward(const Terms &terms, const QString &path)
    {
        const base::LocalText title = terms.text("title");
        for (auto text = title.texts().begin(); text != title.texts().end(); ++text) {
            if (!isConcreteTitle(*text))
                wrong(path + QStringLiteral(".title.") + text.key(),
                      {"Programme",
                       QT_TRANSLATE_NOOP("Programme", "“%1” doesn't say what the customer gets. Name the thing or the "
                                                      "amount, for example “Free coffee” or “20% off one cake”.")},
                      {*text});
            else if (text->size() > 60)
                wrong(path + QStringLiteral(".title.") + text.key(),
                      {"Programme", QT_TRANSLATE_NOOP("Programme", "At most 60 characters fit on a card.")});
        }
        const bool isAnywhere = terms.word("offline") == QLatin1String("anywhere");
        for (const char *key : {"offline_up_to_minor", "offline_a_day"}) {
            const QString where = path + u'.' + QLatin1String(key);
            if (isAnywhere && terms.whole(key) == 0)
                wrong(where, {"Programme",
                              QT_TRANSLATE_NOOP("Programme", "Say how much may be risked without a connection.")});
            if (!isAnywhere && terms.whole(key) != 0)
                wrong(where,
                      {"Programme",
                       QT_TRANSLATE_NOOP("Programme", "This counts only for rewards that can be used anywhere.")});
        }
        if (isAnywhere && terms.whole("offline_up_to_minor") < terms.whole("value_minor"))
            wrong(path + QStringLiteral(".offline_up_to_minor"),
                  {"Programme",
                   QT_TRANSLATE_NOOP("Programme", "The reward is worth more than this, so it could never be used.")});
        if (terms.word("kind") == QLatin1String("now") && terms.has("valid_days"))
            wrong(path + QStringLiteral(".valid_days"),
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "What is handed over at once cannot expire.")});
    }

    const Terms &m_terms;
    QString m_path;
    std::vector<ProgrammeError> &m_errors;
};

void check(const Terms &terms, const QString &path, std::vector<ProgrammeError> &errors)
{
    Check(terms, path, errors).all();
}

Field whole(const char *key, const SourceText &label, FieldUnit unit, std::int64_t lowest, std::int64_t highest,
            std::optional<std::int64_t> standard, const SourceText &help = {})
{
    Field field;
    field.key = key;
    field.label = label;
    field.help = help;
    field.unit = unit;
    field.lowest = lowest;
    field.highest = highest;
    field.standard = standard;
    return field;
}

Field money(const char *key, const SourceText &label, std::int64_t lowest, std::optional<std::int64_t> standard,
            const SourceText &help = {})
{
    Field field = whole(key, label, FieldUnit::None, lowest, mostMoney, standard, help);
    field.kind = FieldKind::Money;
    field.isOptional = !standard;
    return field;
}

Field yesNo(const char *key, const SourceText &label, bool standard, const SourceText &help)
{
    Field field = whole(key, label, FieldUnit::None, 0, 1, standard ? 1 : 0, help);
    field.kind = FieldKind::YesNo;
    return field;
}

Field choice(const char *key, const SourceText &label, const char *standard, std::vector<FieldChoice> choices)
{
    Field field;
    field.key = key;
    field.kind = FieldKind::Choice;
    field.label = label;
    field.standardWord = standard;
    field.choices = std::move(choices);
    return field;
}

Field group(const char *key, FieldKind kind, const SourceText &label, std::vector<Field> fields)
{
    Field field;
    field.key = key;
    field.kind = kind;
    field.label = label;
    field.fields = std::move(fields);
    return field;
}

std::vector<Field> rewardFields()
{
    Field title;
    title.key = "title";
    title.kind = FieldKind::Text;
    title.label = {"Rule", QT_TRANSLATE_NOOP("Rule", "What the customer gets")};
    title.help = {"Rule", QT_TRANSLATE_NOOP("Rule", "A thing or an amount, such as “Free coffee”.")};
    Field days =
        whole("valid_days", {"Rule", QT_TRANSLATE_NOOP("Rule", "Valid for")}, FieldUnit::Days, 0, 3'660, std::nullopt,
              {"Rule", QT_TRANSLATE_NOOP("Rule", "Counted from the day it is reached; empty: without end.")});
    days.isOptional = true;
    return {choice("kind", {"Rule", QT_TRANSLATE_NOOP("Rule", "How it is given")}, "voucher",
                   {{"voucher", {"Rule", QT_TRANSLATE_NOOP("Rule", "Kept on the card until it is used")}},
                    {"now", {"Rule", QT_TRANSLATE_NOOP("Rule", "Handed over at once")}}}),
            title,
            days,
            money("value_minor", {"Rule", QT_TRANSLATE_NOOP("Rule", "What it is worth")}, 0, 0),
            choice("offline", {"Rule", QT_TRANSLATE_NOOP("Rule", "Without a connection")}, "branch",
                   {{"branch", {"Rule", QT_TRANSLATE_NOOP("Rule", "At the branch that gave it")}},
                    {"online", {"Rule", QT_TRANSLATE_NOOP("Rule", "Not at all")}},
                    {"anywhere", {"Rule", QT_TRANSLATE_NOOP("Rule", "Anywhere, up to a limit")}}}),
            money("offline_up_to_minor", {"Rule", QT_TRANSLATE_NOOP("Rule", "Up to what value")}, 0, 0),
            whole("offline_a_day", {"Rule", QT_TRANSLATE_NOOP("Rule", "How many a computer and day")}, FieldUnit::None,
                  0, 100, 0),
            yesNo("needs_fresh_code", {"Rule", QT_TRANSLATE_NOOP("Rule", "Only with the changing code of a phone")},
                  false, {"Rule", QT_TRANSLATE_NOOP("Rule", "Copies and screenshots of the card don't count then.")})};
}

std::vector<Field> fields()
{
    Field items;
    items.key = "items";
    items.kind = FieldKind::Words;
    items.label = {"Rule", QT_TRANSLATE_NOOP("Rule", "Products")};
    items.lowest = 1;
    items.highest = 200;
    items.isOptional = true;
    Field stamp;
    stamp.key = "stamp";
    stamp.kind = FieldKind::Word;
    stamp.label = {"Rule", QT_TRANSLATE_NOOP("Rule", "Kind of stamp")};
    stamp.standardWord = "stamps";
    Field stampTitle;
    stampTitle.key = "stamp_title";
    stampTitle.kind = FieldKind::Text;
    stampTitle.label = {"Rule", QT_TRANSLATE_NOOP("Rule", "Name of the stamp")};
    stampTitle.isOptional = true;
    Field id;
    id.key = "id";
    id.kind = FieldKind::Word;
    id.label = {"Rule", QT_TRANSLATE_NOOP("Rule", "Id of the reward")};
    Field milestones =
        group("milestones", FieldKind::List, {"Rule", QT_TRANSLATE_NOOP("Rule", "Rewards")},
              {whole("at", {"Rule", QT_TRANSLATE_NOOP("Rule", "At")}, FieldUnit::Stamps, 1, highestGoal, std::nullopt),
               id, group("reward", FieldKind::Record, {"Rule", QT_TRANSLATE_NOOP("Rule", "Reward")}, rewardFields())});
    milestones.lowest = 1;
    milestones.highest = 20;
    return {
        whole("goal", {"Rule", QT_TRANSLATE_NOOP("Rule", "Stamps on a card")}, FieldUnit::Stamps, 1, highestGoal, 6),
        choice("per", {"Rule", QT_TRANSLATE_NOOP("Rule", "A stamp for every")}, "visit",
               {{"visit", {"Rule", QT_TRANSLATE_NOOP("Rule", "visit")}},
                {"amount", {"Rule", QT_TRANSLATE_NOOP("Rule", "amount spent")}},
                {"item", {"Rule", QT_TRANSLATE_NOOP("Rule", "item bought")}}}),
        whole("stamps", {"Rule", QT_TRANSLATE_NOOP("Rule", "How many stamps")}, FieldUnit::Stamps, 1, 20, 1),
        money("step_minor", {"Rule", QT_TRANSLATE_NOOP("Rule", "For every amount of")}, 1, std::nullopt),
        yesNo("keep_remainder", {"Rule", QT_TRANSLATE_NOOP("Rule", "Keep the rest for the next time")}, true,
              {"Rule", QT_TRANSLATE_NOOP("Rule", "Then two small purchases bring as much as one large.")}),
        items,
        whole("welcome", {"Rule", QT_TRANSLATE_NOOP("Rule", "Stamps for joining")}, FieldUnit::Stamps, 0, 20, 0),
        stamp,
        stampTitle,
        whole("cool_down_minutes", {"Rule", QT_TRANSLATE_NOOP("Rule", "Shortest time between two stamps")},
              FieldUnit::Minutes, 0, minutesOfWeek, 0),
        money("minimum_minor", {"Rule", QT_TRANSLATE_NOOP("Rule", "Smallest purchase that counts")}, 0, 0),
        whole("most_a_day", {"Rule", QT_TRANSLATE_NOOP("Rule", "Most stamps a day")}, FieldUnit::Stamps, 0, 100, 0,
              {"Rule", QT_TRANSLATE_NOOP("Rule", "0: no limit.")}),
        whole("most_by_hand", {"Rule", QT_TRANSLATE_NOOP("Rule", "Most stamps a cashier sets by hand")},
              FieldUnit::Stamps, 1, 100, 10),
        milestones};
}

} // namespace

const Rule &stamps();

const Rule &stamps()
{
    static const Rule rule = {
        "stamps",
        {"Rule", QT_TRANSLATE_NOOP("Rule", "Stamp card")},
        {"Rule", QT_TRANSLATE_NOOP("Rule", "Customers collect stamps and get a reward for a full card.")},
        {"Rule", QT_TRANSLATE_NOOP("Rule", "For every %1 give %2. A card has %3: %4"),
         "%1 is visit, amount or item; %2 and %3 are numbers of stamps; %4 the list of rewards"},
        {"per", "stamps", "goal", "milestones"},
        fields(),
        check,
        bind};
    return rule;
}

} // namespace muhr::loyalty::rules
