// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/programme.h"

#include "core/loyalty/account_plan.h"
#include "core/loyalty/gift_terms.h"
#include "core/loyalty/grant_clashes.h"
#include "core/loyalty/json_values.h"
#include "core/loyalty/limits.h"
#include "core/loyalty/reward_ids.h"
#include "core/loyalty/tier_clashes.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <map>
#include <set>

namespace muhr::loyalty {
namespace {

using base::SourceText;

constexpr qsizetype mostRules = 50;
constexpr int minutesOfDay = 24 * 60;

/// Reads the top of a programme and collects what is wrong with it.
class Reader
{
public:
    Reader(const QJsonObject &object, std::vector<ProgrammeError> &errors) : m_object(object), m_errors(errors) {}

    void wrong(const QString &field, const SourceText &sentence, base::TextValues values = {})
    {
        m_errors.push_back({field, sentence, std::move(values)});
    }
    QString text(const char *key) const { return m_object.value(QLatin1String(key)).toString(); }
    bool has(const char *key) const { return m_object.contains(QLatin1String(key)); }

    std::optional<std::int64_t> whole(const char *key, std::int64_t lowest, std::int64_t highest)
    {
        if (!has(key))
            return std::nullopt;
        const auto number = wholeNumber(m_object.value(QLatin1String(key)));
        if (number && *number >= lowest && *number <= highest)
            return number;
        wrong(QLatin1String(key),
              {"Programme", QT_TRANSLATE_NOOP("Programme", "This must be a whole number from %L1 to %L2.")},
              {lowest, highest});
        return std::nullopt;
    }

    bool yes(const char *key)
    {
        const QJsonValue value = m_object.value(QLatin1String(key));
        if (has(key) && !value.isBool())
            wrong(QLatin1String(key), {"Programme", QT_TRANSLATE_NOOP("Programme", "This must be true or false.")});
        return value.toBool();
    }

    std::vector<ProgrammeRule> rules();

private:
    void rule(const QJsonObject &object, const QString &path, std::vector<ProgrammeRule> &rules);
    void points(const std::vector<ProgrammeRule> &rules, std::set<QString> &rewards);
    void accounts(const std::vector<ProgrammeRule> &rules);
    void promoWords(const std::vector<ProgrammeRule> &rules);
    void clashes(const std::vector<ProgrammeRule> &rules);

    const QJsonObject &m_object;
    std::vector<ProgrammeError> &m_errors;
};

std::vector<ProgrammeRule> Reader::rules()
{
    std::vector<ProgrammeRule> rules;
    const QJsonValue value = m_object.value(QStringLiteral("rules"));
    const QJsonArray array = value.toArray();
    if (!value.isArray() || array.isEmpty() || array.size() > mostRules) {
        wrong(QStringLiteral("rules"),
              {"Programme", QT_TRANSLATE_NOOP("Programme", "A programme must have 1 to %L1 rules.")},
              {std::int64_t(mostRules)});
        return rules;
    }
    for (const QJsonValue row : array) {
        const QString path = QStringLiteral("rules[%1]").arg(rules.size());
        if (row.isObject())
            rule(row.toObject(), path, rules);
        else {
            wrong(path, {"Programme", QT_TRANSLATE_NOOP("Programme", "A rule must have an id, a kind and terms.")});
            rules.emplace_back();
        }
    }
    checkTierRules(rules, m_errors);
    clashes(rules);
    return rules;
}

void Reader::rule(const QJsonObject &object, const QString &path, std::vector<ProgrammeRule> &rules)
{
    ProgrammeRule read;
    read.id = object.value(QStringLiteral("id")).toString();
    read.kind = object.value(QStringLiteral("kind")).toString();
    const QJsonValue said = object.value(QStringLiteral("terms"));
    read.terms = said.toObject();
    if (!isProgrammeWord(read.id))
        wrong(path + QStringLiteral(".id"),
              {"Programme",
               QT_TRANSLATE_NOOP("Programme",
                                 "“%1” must be 1 to 64 small Latin letters, digits, hyphens or underscores.")},
              {read.id});
    if (!isProgrammeWord(read.kind))
        wrong(path + QStringLiteral(".kind"),
              {"Programme", QT_TRANSLATE_NOOP("Programme", "This must say what kind of rule it is.")});
    if (const bool isTwice = std::any_of(rules.begin(), rules.end(), [&](const auto &r) { return r.id == read.id; });
        isTwice && !read.id.isEmpty())
        wrong(path + QStringLiteral(".id"),
              {"Programme", QT_TRANSLATE_NOOP("Programme", "“%1” is the id of another rule.")}, {read.id});
    read.rule = findRule(read.kind);
    // What a rule of a newer Muhr says is not ours to judge.
    if (read.rule && !said.isUndefined() && !said.isObject()) {
        wrong(path + QStringLiteral(".terms"),
              {"Programme", QT_TRANSLATE_NOOP("Programme", "This must be a group of fields.")});
    } else if (read.rule) {
        const std::size_t before = m_errors.size();
        const QString termsPath = path + QStringLiteral(".terms");
        const Terms terms = Terms::read(read.rule->fields, read.terms, termsPath, m_errors);
        // What a wrong term contradicts is no news.
        if (m_errors.size() == before)
            read.rule->check(terms, termsPath, m_errors);
        if (m_errors.size() == before)
            read.bound = read.rule->bind(read.id, terms);
    }
    rules.push_back(std::move(read));
}

const AccountPlan *accountOf(const ProgrammeRule &rule)
{
    return rule.bound ? rule.bound->account() : nullptr;
}

bool fills(const std::vector<ProgrammeRule> &rules, Account account)
{
    return std::any_of(rules.begin(), rules.end(), [&](const ProgrammeRule &rule) {
        const AccountPlan *plan = accountOf(rule);
        return plan && plan->account == account;
    });
}

void Reader::points(const std::vector<ProgrammeRule> &rules, std::set<QString> &rewards)
{
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const PointPlan *plan = rules[i].bound ? rules[i].bound->points() : nullptr;
        if (!plan)
            continue;
        for (const PointReward &reward : plan->rewards)
            if (!rewards.insert(reward.reward.kind).second)
                wrong(QStringLiteral("rules[%1].terms.rewards").arg(i),
                      {"Programme", QT_TRANSLATE_NOOP("Programme", "“%1” is the id of another reward.")},
                      {reward.reward.kind});
    }
}

/// A card has one account of points and one of bonus money, whatever rules fill it: they must agree on what makes it
/// lapse, and it must be good for something. A wish to pay names no rule, so only one can take it.
void Reader::accounts(const std::vector<ProgrammeRule> &rules)
{
    std::map<Account, bool> lapsesQuietly;
    std::map<Account, std::size_t> filledBy;
    std::set<Account> spendable;
    bool isPaid = false;
    bool areAllKnown = true;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        areAllKnown = areAllKnown && rules[i].bound;
        if (rules[i].bound && rules[i].bound->points() && !rules[i].bound->points()->rewards.empty())
            spendable.insert(Account::Points);
        const AccountPlan *plan = accountOf(rules[i]);
        if (!plan)
            continue;
        const QString path = QStringLiteral("rules[%1].terms.").arg(i);
        filledBy.emplace(plan->account, i);
        if (lapsesQuietly.emplace(plan->account, plan->lapsesQuietly).first->second != plan->lapsesQuietly)
            wrong(path + QStringLiteral("expires"),
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "Either all points lapse after a time without a visit, "
                                                               "or none: another rule says otherwise.")});
        if (plan->payment && isPaid)
            wrong(path + QStringLiteral("pays"),
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "Another rule says already how purchases are paid.")});
        if (plan->payment)
            spendable.insert(plan->account);
        isPaid = isPaid || plan->payment;
    }
    // What a rule that is wrong or newer allows is not known.
    for (const auto &[account, rule] : filledBy)
        if (areAllKnown && !spendable.contains(account))
            wrong(QStringLiteral("rules[%1].terms.").arg(rule) +
                      (account == Account::Points && rules[rule].bound->points() ? QStringLiteral("rewards")
                                                                                 : QStringLiteral("pays")),
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "Say what can be got for it: there is no reward, and it "
                                                               "pays no purchase.")});
}

/// A word is of one rule.
void Reader::promoWords(const std::vector<ProgrammeRule> &rules)
{
    std::set<QString> words;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const QStringList own = rules[i].bound ? rules[i].bound->promoWords() : QStringList();
        for (const QString &word : own)
            if (!words.insert(word).second)
                wrong(QStringLiteral("rules[%1].terms.word").arg(i),
                      {"Programme", QT_TRANSLATE_NOOP("Programme", "Another rule has the same promo code.")});
    }
}

/// What only shows between rules: uses and derived ids name a milestone without its rule, and stamps name their kind.
void Reader::clashes(const std::vector<ProgrammeRule> &rules)
{
    std::set<QString> kinds;
    std::set<QString> milestones;
    points(rules, milestones);
    accounts(rules);
    promoWords(rules);
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const StampLadder *ladder = rules[i].bound ? rules[i].bound->ladder() : nullptr;
        if (!ladder)
            continue;
        const QString path = QStringLiteral("rules[%1].terms.").arg(i);
        if ((ladder->stampKind == QLatin1String("points") && fills(rules, Account::Points)) ||
            (ladder->stampKind == QLatin1String("bonus") && fills(rules, Account::Bonus)))
            wrong(path + QStringLiteral("stamp"),
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "“%1” is what the points of another rule are called.")},
                  {ladder->stampKind});
        if (!kinds.insert(ladder->stampKind).second)
            wrong(path + QStringLiteral("stamp"),
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "Another rule gives stamps of the kind “%1”.")},
                  {ladder->stampKind});
        for (const Milestone &milestone : ladder->milestones)
            if (!milestones.insert(milestone.reward.kind).second)
                wrong(path + QStringLiteral("milestones"),
                      {"Programme", QT_TRANSLATE_NOOP("Programme", "“%1” is the id of another reward.")},
                      {milestone.reward.kind});
    }
    checkRewardIds(rules, m_errors);
    checkGrants(rules, kinds, m_errors);
    checkGiftRules(rules, m_errors);
}

} // namespace

base::Expected<Programme, std::vector<ProgrammeError>> Programme::parse(const QByteArray &json)
{
    std::vector<ProgrammeError> errors;
    QJsonParseError failure;
    const QJsonDocument document = json.size() <= longest ? QJsonDocument::fromJson(json, &failure) : QJsonDocument();
    if (!document.isObject()) {
        errors.push_back(
            {{}, {"Programme", QT_TRANSLATE_NOOP("Programme", "This is no JSON object of at most 256 KiB.")}, {}});
        return base::Unexpected{std::move(errors)};
    }
    const QJsonObject object = document.object();
    Reader reader(object, errors);
    if (reader.text("muhr") != QLatin1String("programme/1"))
        reader.wrong(QStringLiteral("muhr"),
                     {"Programme", QT_TRANSLATE_NOOP("Programme", "This must say “programme/1”.")});
    const auto name = base::LocalText::fromJson(object.value(QStringLiteral("name")).toObject());
    if (!name || name->isEmpty())
        reader.wrong(QStringLiteral("name"),
                     {"Programme", QT_TRANSLATE_NOOP("Programme", "This must be a text in at least one language.")});
    const auto currency = base::Currency::parse(reader.text("currency"));
    if (!currency)
        reader.wrong(QStringLiteral("currency"),
                     {"Programme", QT_TRANSLATE_NOOP("Programme", "“%1” is no currency Muhr knows.")},
                     {reader.text("currency")});
    const auto zone = base::Zone::parse(reader.text("zone"));
    if (!zone)
        reader.wrong(QStringLiteral("zone"),
                     {"Programme", QT_TRANSLATE_NOOP("Programme", "“%1” is no time zone, such as Asia/Tashkent.")},
                     {reader.text("zone")});
    const auto calendar =
        reader.has("calendar") ? base::parseCalendarWord(reader.text("calendar")) : base::CalendarSystem::Gregorian;
    if (!calendar)
        reader.wrong(QStringLiteral("calendar"),
                     {"Programme", QT_TRANSLATE_NOOP("Programme", "“%1” is not one of the choices.")},
                     {reader.text("calendar")});
    const auto visit = reader.has("visit") ? VisitCounting::parse(reader.text("visit")) : VisitCounting::day();
    if (!visit)
        reader.wrong(
            QStringLiteral("visit"),
            {"Programme", QT_TRANSLATE_NOOP("Programme", "This must be “day”, “act” or such as “minutes:90”.")});
    const auto dayStarts = reader.whole("day_starts_minute", 0, minutesOfDay - 1);
    const auto cashierLimit = reader.whole("cashier_reward_limit_minor", 0, mostMoney);
    const bool isOwnCardAllowed = reader.yes("own_card_allowed");
    const CashPlan cash = readCashPlan(object, errors);
    auto rules = reader.rules();
    if (!errors.empty())
        return base::Unexpected{std::move(errors)};

    Programme programme(*currency, *zone);
    programme.m_bytes = json;
    programme.m_version = base::Sha256::of(json);
    programme.m_name = *name;
    programme.m_calendar = *calendar;
    programme.m_dayStartsMinute = static_cast<int>(dayStarts.value_or(0));
    programme.m_visit = *visit;
    programme.m_cashierRewardLimitMinor = cashierLimit;
    programme.m_isOwnCardAllowed = isOwnCardAllowed;
    programme.m_cash = cash;
    programme.m_rules = std::move(rules);
    return programme;
}

} // namespace muhr::loyalty
