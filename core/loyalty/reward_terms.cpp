// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/reward_terms.h"

#include "core/loyalty/make_field.h"
#include "core/loyalty/title_check.h"

namespace muhr::loyalty {
namespace {

constexpr std::int64_t longestWait = 366;
constexpr std::int64_t wholePercent = 10'000;

} // namespace

std::vector<Field> rewardFields()
{
    Field title;
    title.key = "title";
    title.kind = FieldKind::Text;
    title.label = {"Rule", QT_TRANSLATE_NOOP("Rule", "What the customer gets")};
    title.help = {"Rule", QT_TRANSLATE_NOOP("Rule", "A thing or an amount, such as “Free coffee”.")};
    Field days = wholeField(
        "valid_days", {"Rule", QT_TRANSLATE_NOOP("Rule", "Valid for")}, FieldUnit::Days, 0, 3'660, std::nullopt,
        {"Rule", QT_TRANSLATE_NOOP("Rule", "Counted from the day it is reached; empty: without end.")});
    days.isOptional = true;
    std::vector<Field> fields{
        choiceField("kind", {"Rule", QT_TRANSLATE_NOOP("Rule", "How it is given")}, "voucher",
                    {{"voucher", {"Rule", QT_TRANSLATE_NOOP("Rule", "Kept on the card until it is used")}},
                     {"now", {"Rule", QT_TRANSLATE_NOOP("Rule", "Handed over at once")}}}),
        title,
        days,
        moneyField("value_minor", {"Rule", QT_TRANSLATE_NOOP("Rule", "What it is worth")}, 0, 0),
        choiceField("offline", {"Rule", QT_TRANSLATE_NOOP("Rule", "Without a connection")}, "branch",
                    {{"branch", {"Rule", QT_TRANSLATE_NOOP("Rule", "At the branch that gave it")}},
                     {"online", {"Rule", QT_TRANSLATE_NOOP("Rule", "Not at all")}},
                     {"anywhere", {"Rule", QT_TRANSLATE_NOOP("Rule", "Anywhere, up to a limit")}}}),
        moneyField("offline_up_to_minor", {"Rule", QT_TRANSLATE_NOOP("Rule", "Up to what value")}, 0, 0),
        wholeField("offline_a_day", {"Rule", QT_TRANSLATE_NOOP("Rule", "How many a computer and day")}, FieldUnit::None,
                   0, 100, 0),
        yesNoField("needs_fresh_code", {"Rule", QT_TRANSLATE_NOOP("Rule", "Only with the changing code of a phone")},
                   false, {"Rule", QT_TRANSLATE_NOOP("Rule", "Copies and screenshots of the card don't count then.")}),
        choiceField("starts", {"Rule", QT_TRANSLATE_NOOP("Rule", "It can be used")}, "at_once",
                    {{"at_once", {"Rule", QT_TRANSLATE_NOOP("Rule", "at once")}},
                     {"after_days", {"Rule", QT_TRANSLATE_NOOP("Rule", "after so many days")}},
                     {"next_visit", {"Rule", QT_TRANSLATE_NOOP("Rule", "from a visit on another day")}}}),
        wholeField("starts_after_days", {"Rule", QT_TRANSLATE_NOOP("Rule", "After how many days")}, FieldUnit::Days, 0,
                   longestWait, 0),
        wholeField("discount_percent", {"Rule", QT_TRANSLATE_NOOP("Rule", "Percent off the purchase")},
                   FieldUnit::HundredthsOfPercent, 0, wholePercent, 0,
                   {"Rule", QT_TRANSLATE_NOOP("Rule", "It comes off the purchase that the reward is used in.")}),
        moneyField("discount_minor", {"Rule", QT_TRANSLATE_NOOP("Rule", "Money off the purchase")}, 0, 0),
        moneyField("discount_most_minor", {"Rule", QT_TRANSLATE_NOOP("Rule", "At most so much money off")}, 0, 0,
                   {"Rule", QT_TRANSLATE_NOOP("Rule", "0: no limit.")})};
    const std::vector<Field> when = whenFields();
    fields.insert(fields.end(), when.begin(), when.end());
    return fields;
}

Reward readReward(const QString &id, const Terms &terms)
{
    Reward reward;
    reward.kind = id;
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
    const QString starts = terms.word("starts");
    reward.starts = starts == QLatin1String("after_days")   ? RewardStart::AfterDays
                    : starts == QLatin1String("next_visit") ? RewardStart::NextVisit
                                                            : RewardStart::AtOnce;
    reward.startsAfterDays = terms.whole("starts_after_days");
    reward.when = readWhen(terms);
    reward.discount = {terms.whole("discount_percent"), terms.whole("discount_minor"),
                       terms.whole("discount_most_minor")};
    return reward;
}

void checkReward(const Terms &terms, const QString &path, std::vector<ProgrammeError> &errors)
{
    const auto wrong = [&](const QString &where, const base::SourceText &sentence) {
        errors.push_back({where, sentence, {}});
    };
    checkTitle(terms.text("title"), path + QStringLiteral(".title"), errors);
    checkRewardUse(terms, path, errors);
    const bool isAnywhere = terms.word("offline") == QLatin1String("anywhere");
    for (const char *key : {"offline_up_to_minor", "offline_a_day"}) {
        const QString where = path + u'.' + QLatin1String(key);
        if (isAnywhere && terms.whole(key) == 0)
            wrong(where,
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "Say how much may be risked without a connection.")});
        if (!isAnywhere && terms.whole(key) != 0)
            wrong(where, {"Programme",
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

} // namespace muhr::loyalty
