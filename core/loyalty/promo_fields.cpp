// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/limits.h"
#include "core/loyalty/make_field.h"
#include "core/loyalty/promo_terms.h"
#include "core/loyalty/promo_word.h"
#include "core/loyalty/reward_terms.h"

#include <algorithm>
#include <cstring>

namespace muhr::loyalty {
namespace {

constexpr std::int64_t mostUses = 1'000'000'000;
constexpr std::int64_t mostPerCustomer = 1'000;
constexpr std::int64_t mostRewards = 10;

void append(std::vector<Field> &fields, const std::vector<Field> &more)
{
    fields.insert(fields.end(), more.begin(), more.end());
}

Field textField(const char *key, const base::SourceText &label, const base::SourceText &help)
{
    Field field;
    field.key = key;
    field.kind = FieldKind::Text;
    field.label = label;
    field.help = help;
    return field;
}

/// Its title is that of the row.
Field voucher()
{
    std::vector<Field> fields = rewardFields();
    std::erase_if(fields, [](const Field &field) { return std::strcmp(field.key, "title") == 0; });
    Field record =
        groupField("voucher", FieldKind::Record, {"Rule", QT_TRANSLATE_NOOP("Rule", "A reward")}, std::move(fields));
    record.isOptional = true;
    return record;
}

Field rewards()
{
    std::vector<Field> fields{
        wordField("id", {"Rule", QT_TRANSLATE_NOOP("Rule", "Id of the reward")}),
        textField("title", {"Rule", QT_TRANSLATE_NOOP("Rule", "What the customer gets")},
                  {"Rule", QT_TRANSLATE_NOOP("Rule", "A thing or an amount, such as “Free coffee”.")})};
    append(fields, offerAmountFields());
    append(fields,
           {optional(wholeField("points", {"Rule", QT_TRANSLATE_NOOP("Rule", "Points")}, FieldUnit::Points, 1,
                                mostPoints, std::nullopt)),
            moneyField("bonus_minor", {"Rule", QT_TRANSLATE_NOOP("Rule", "Bonus money")}, 1, std::nullopt), voucher()});
    Field rows = groupField("rewards", FieldKind::List, {"Rule", QT_TRANSLATE_NOOP("Rule", "What it brings")},
                            std::move(fields));
    rows.help = {"Rule", QT_TRANSLATE_NOOP("Rule", "Of several the customer chooses one.")};
    rows.lowest = 1;
    rows.highest = mostRewards;
    return rows;
}

PromoReward readRow(const Terms &row)
{
    PromoReward reward;
    reward.id = row.word("id");
    reward.title = row.text("title");
    reward.amount = readOfferAmount(row);
    if (row.has("points"))
        reward.points = row.whole("points");
    if (row.has("bonus_minor"))
        reward.bonusMinor = row.whole("bonus_minor");
    if (row.has("voucher")) {
        reward.voucher = readReward(reward.id, row.record("voucher"));
        reward.voucher->title = reward.title;
    }
    return reward;
}

} // namespace

std::vector<Field> promoFields()
{
    std::vector<Field> fields{
        textField("word", {"Rule", QT_TRANSLATE_NOOP("Rule", "Promo code")},
                  {"Rule", QT_TRANSLATE_NOOP("Rule", "One public word, such as NAVRUZ; each language may write it its "
                                                     "own way. Codes that only one person may use are coupons.")}),
        rewards(),
        wholeField("per_customer", {"Rule", QT_TRANSLATE_NOOP("Rule", "Times a customer may use it")}, FieldUnit::None,
                   0, mostPerCustomer, 1, {"Rule", QT_TRANSLATE_NOOP("Rule", "0: no limit.")}),
        useLimitsField(),
        wholeField("most_uses", {"Rule", QT_TRANSLATE_NOOP("Rule", "Times it can be used in all")}, FieldUnit::None, 0,
                   mostUses, 0, {"Rule", QT_TRANSLATE_NOOP("Rule", "0: no limit.")}),
        moneyField("budget_minor", {"Rule", QT_TRANSLATE_NOOP("Rule", "What it may cost in all")}, 0, 0,
                   {"Rule", QT_TRANSLATE_NOOP("Rule", "0: no limit.")}),
        wholeField(
            "offline_allotment", {"Rule", QT_TRANSLATE_NOOP("Rule", "Uses of a computer without a connection")},
            FieldUnit::None, 0, mostUses, 0,
            {"Rule", QT_TRANSLATE_NOOP("Rule", "It cannot know then what others took: so many may be too many.")})};
    append(fields, offerMannerFields());
    append(fields, purchaseConditionFields());
    return fields;
}

PromoTerms readPromo(const Terms &terms)
{
    PromoTerms read;
    const base::LocalText word = terms.text("word");
    for (const QString &text : word.texts())
        if (const auto parsed = PromoWord::parse(text); parsed && !read.words.contains(parsed->text()))
            read.words.append(parsed->text());
    for (const Terms &row : terms.list("rewards"))
        read.rewards.push_back(readRow(row));
    read.manner = readOfferManner(terms);
    read.condition = readPurchaseCondition(terms);
    // A word alone can bring what is no discount.
    const PurchaseCondition &condition = read.condition;
    read.condition.needsPurchase =
        condition.minimumMinor > 0 || condition.purchase > 0 || !condition.goods.isAll() ||
        std::any_of(read.rewards.begin(), read.rewards.end(), [](const PromoReward &row) { return row.isDiscount(); });
    read.limits = readUseLimits(terms);
    if (const std::int64_t times = terms.whole("per_customer"); times > 0)
        read.limits.push_back({times, UsePeriod::Ever});
    read.mostUses = terms.whole("most_uses");
    read.budgetMinor = terms.whole("budget_minor");
    read.offlineAllotment = terms.whole("offline_allotment");
    return read;
}

} // namespace muhr::loyalty
