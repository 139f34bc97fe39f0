// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/gift_sale.h"

#include "core/loyalty/decide.h"
#include "core/loyalty/derived_id.h"
#include "core/loyalty/limits.h"

namespace muhr::loyalty {
namespace {

constexpr std::size_t mostGifts = 20;

} // namespace

std::optional<std::int64_t> priceOfGifts(const std::vector<GiftSale> &sales)
{
    std::int64_t sum = 0;
    for (const GiftSale &sale : sales) {
        if (sale.paidMinor() < 0 || sale.paidMinor() > mostMoney - sum)
            return std::nullopt;
        sum += sale.paidMinor();
    }
    return sum;
}

std::optional<Refusal> checkGiftSale(const ActCommand &command, const GiftPlan *plan, base::LocalDate today,
                                     const QString &currency)
{
    if (!plan)
        return Refusal{RefusalReason::NoGiftsSold, {}};
    if (command.amountMinor || !command.lines.empty() || !command.uses.empty() || !command.codes.isEmpty() ||
        command.spend || command.payWithGift)
        return Refusal{RefusalReason::GiftSoldAlone, {}};
    if (command.giftSales.size() > mostGifts || !priceOfGifts(command.giftSales))
        return Refusal{RefusalReason::BadAmount, {}};
    for (const GiftSale &sale : command.giftSales) {
        if (sale.valueMinor < plan->lowestMinor || sale.valueMinor > plan->highestMinor)
            return Refusal{
                RefusalReason::GiftOutOfBounds,
                {base::TextMoney{plan->lowestMinor, currency}, base::TextMoney{plan->highestMinor, currency}}};
        if (!plan->validDays && !sale.lastDay && !sale.isEndless)
            return Refusal{RefusalReason::GiftNeedsEnd, {}};
        if (sale.lastDay && *sale.lastDay < today)
            return Refusal{RefusalReason::GiftNeedsEnd, {}};
    }
    return std::nullopt;
}

Entries giftEntries(const ActCommand &command, const GiftPlan &plan, base::LocalDate today, const base::EventId &event)
{
    Entries entries;
    for (const GiftSale &sale : command.giftSales) {
        std::optional<base::LocalDate> lastDay = sale.lastDay;
        if (!lastDay && !sale.isEndless && plan.validDays.value_or(0) > 0)
            lastDay = today.plusDays(*plan.validDays);
        entries.push_back(GiftLoaded{plan.rule, soldGiftId(event, static_cast<std::int64_t>(entries.size())),
                                     sale.valueMinor, lastDay});
    }
    return entries;
}

} // namespace muhr::loyalty
