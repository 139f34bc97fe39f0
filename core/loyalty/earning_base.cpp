// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/earning_base.h"

#include "core/loyalty/make_field.h"
#include "core/loyalty/share_out.h"

#include <algorithm>

namespace muhr::loyalty {

Field baseField()
{
    Field field =
        choiceField("base", {"Rule", QT_TRANSLATE_NOOP("Rule", "What counts of a purchase")}, "paid",
                    {{"paid", {"Rule", QT_TRANSLATE_NOOP("Rule", "what is paid in money")}},
                     {"discounted", {"Rule", QT_TRANSLATE_NOOP("Rule", "the price after discounts, whatever pays it")}},
                     {"list", {"Rule", QT_TRANSLATE_NOOP("Rule", "the price before discounts")}}});
    field.help = {"Rule",
                  QT_TRANSLATE_NOOP("Rule", "With what is paid in money, the part paid with points, bonus or gifts "
                                            "earns nothing.")};
    return field;
}

EarningBase readBase(const Terms &terms)
{
    const QString word = terms.word("base");
    return word == QLatin1String("list")         ? EarningBase::List
           : word == QLatin1String("discounted") ? EarningBase::Discounted
                                                 : EarningBase::Paid;
}

std::int64_t baseMinor(const Price &price, EarningBase base)
{
    switch (base) {
    case EarningBase::List:
        return price.listMinor;
    case EarningBase::Discounted:
        return price.discountedMinor;
    case EarningBase::Paid:
        break;
    }
    return price.paidMinor;
}

std::vector<std::int64_t> baseOfLines(const Price &price, const std::vector<Line> &lines, EarningBase base)
{
    if (price.lines.empty())
        return {};
    std::vector<std::int64_t> list;
    switch (base) {
    case EarningBase::List:
        for (const Line &line : lines)
            list.push_back(line.quantity * line.priceMinor);
        return list;
    case EarningBase::Discounted:
        return price.lines;
    case EarningBase::Paid:
        break;
    }
    return shareOut(price.paidMinor, price.lines);
}

Price priceOf(const Act &act)
{
    Price price = listPrice(purchaseMinor(act), act.lines);
    for (const Entry &entry : act.entries) {
        const auto *off = std::get_if<Discounted>(&entry);
        if (!off)
            continue;
        price.discountedMinor = std::max<std::int64_t>(0, price.discountedMinor - off->amountMinor);
        for (std::size_t i = 0; i < price.lines.size() && i < off->shares.size(); ++i)
            price.lines[i] = std::max<std::int64_t>(0, price.lines[i] - off->shares[i]);
    }
    price.paidMinor = spendMinor(act);
    return price;
}

} // namespace muhr::loyalty
