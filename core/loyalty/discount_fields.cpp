// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/discount_terms.h"
#include "core/loyalty/make_field.h"

#include <algorithm>

namespace muhr::loyalty {
namespace {

constexpr std::int64_t mostBrackets = 20;

void append(std::vector<Field> &fields, const std::vector<Field> &more)
{
    fields.insert(fields.end(), more.begin(), more.end());
}

Field brackets()
{
    std::vector<Field> fields{moneyField("from_minor", {"Rule", QT_TRANSLATE_NOOP("Rule", "From")}, 0, 0)};
    append(fields, offerAmountFields());
    Field rows = groupField("brackets", FieldKind::List, {"Rule", QT_TRANSLATE_NOOP("Rule", "Discounts by amount")},
                            std::move(fields));
    rows.lowest = 1;
    rows.highest = mostBrackets;
    rows.isOptional = true;
    return rows;
}

} // namespace

std::vector<Field> discountFields()
{
    Field title;
    title.key = "title";
    title.kind = FieldKind::Text;
    title.label = {"Rule", QT_TRANSLATE_NOOP("Rule", "Name of the discount")};
    title.help = {"Rule", QT_TRANSLATE_NOOP("Rule", "As the counter and the receipt say it, such as “10% off”.")};
    std::vector<Field> fields{
        title, choiceField("by", {"Rule", QT_TRANSLATE_NOOP("Rule", "How much comes off")}, "fixed",
                           {{"fixed", {"Rule", QT_TRANSLATE_NOOP("Rule", "always the same")}},
                            {"purchase", {"Rule", QT_TRANSLATE_NOOP("Rule", "by the amount of the purchase")}},
                            {"spend", {"Rule", QT_TRANSLATE_NOOP("Rule", "by what the customer spent so far")}}})};
    append(fields, offerAmountFields());
    fields.push_back(brackets());
    append(fields, offerMannerFields());
    append(fields, purchaseConditionFields());
    fields.push_back(useLimitsField());
    return fields;
}

std::vector<OfferAmount> DiscountTerms::amounts() const
{
    if (by == DiscountBy::Fixed)
        return {amount};
    std::vector<OfferAmount> amounts;
    for (const DiscountBracket &bracket : brackets)
        amounts.push_back(bracket.amount);
    return amounts;
}

DiscountTerms readDiscount(const Terms &terms)
{
    DiscountTerms read;
    read.title = terms.text("title");
    const QString by = terms.word("by");
    read.by = by == QLatin1String("purchase") ? DiscountBy::Purchase
              : by == QLatin1String("spend")  ? DiscountBy::Spend
                                              : DiscountBy::Fixed;
    read.amount = readOfferAmount(terms);
    for (const Terms &row : terms.list("brackets"))
        read.brackets.push_back({row.whole("from_minor"), readOfferAmount(row)});
    std::sort(read.brackets.begin(), read.brackets.end(),
              [](const DiscountBracket &a, const DiscountBracket &b) { return a.fromMinor < b.fromMinor; });
    read.manner = readOfferManner(terms);
    read.condition = readPurchaseCondition(terms);
    read.limits = readUseLimits(terms);
    return read;
}

} // namespace muhr::loyalty
