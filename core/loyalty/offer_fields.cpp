// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/make_field.h"
#include "core/loyalty/offer_terms.h"

namespace muhr::loyalty {
namespace {

constexpr std::int64_t wholePercent = 10'000;
constexpr std::int64_t mostPieces = 1'000;
constexpr std::int64_t mostStep = 10'000'000;

OfferTarget targetOf(const QString &word)
{
    return word == QLatin1String("cheapest") ? OfferTarget::Cheapest
           : word == QLatin1String("all")    ? OfferTarget::All
                                             : OfferTarget::Goods;
}

Stacking stackingOf(const QString &word)
{
    return word == QLatin1String("adds")    ? Stacking::Adds
           : word == QLatin1String("alone") ? Stacking::Alone
                                            : Stacking::Best;
}

Rounding roundingOf(const QString &word)
{
    return word == QLatin1String("shop")      ? Rounding::Down
           : word == QLatin1String("nearest") ? Rounding::HalfUp
                                              : Rounding::Up;
}

} // namespace

std::vector<Field> offerAmountFields()
{
    return {optional(wholeField(
                "percent_hundredths", {"Rule", QT_TRANSLATE_NOOP("Rule", "Percentage off, in hundredths")},
                FieldUnit::None, 1, wholePercent, std::nullopt,
                {"Rule", QT_TRANSLATE_NOOP("Rule", "1000 is 10%, 10000 makes it free. Either this or an amount.")})),
            moneyField("amount_minor", {"Rule", QT_TRANSLATE_NOOP("Rule", "Amount off")}, 1, std::nullopt,
                       {"Rule", QT_TRANSLATE_NOOP("Rule", "Never more than there is to pay; the rest is lost.")})};
}

OfferAmount readOfferAmount(const Terms &terms)
{
    OfferAmount amount;
    if (terms.has("percent_hundredths"))
        amount.percentHundredths = terms.whole("percent_hundredths");
    if (terms.has("amount_minor"))
        amount.amountMinor = terms.whole("amount_minor");
    return amount;
}

std::vector<Field> offerMannerFields()
{
    return {choiceField("target", {"Rule", QT_TRANSLATE_NOOP("Rule", "It comes off")}, "goods",
                        {{"goods", {"Rule", QT_TRANSLATE_NOOP("Rule", "the products")}},
                         {"cheapest", {"Rule", QT_TRANSLATE_NOOP("Rule", "the cheapest of the products")}},
                         {"all", {"Rule", QT_TRANSLATE_NOOP("Rule", "the whole purchase")}}}),
            wholeField("pieces", {"Rule", QT_TRANSLATE_NOOP("Rule", "How many of the cheapest")}, FieldUnit::None, 1,
                       mostPieces, 1),
            wholeField("set_pieces", {"Rule", QT_TRANSLATE_NOOP("Rule", "For every so many pieces of the products")},
                       FieldUnit::None, 0, mostPieces, 0,
                       {"Rule", QT_TRANSLATE_NOOP("Rule", "3 for the price of 2: 3 here, one of the cheapest, 100%. "
                                                          "0: whatever is bought.")}),
            wholeField("most_sets", {"Rule", QT_TRANSLATE_NOOP("Rule", "Times per purchase")}, FieldUnit::None, 0,
                       mostPieces, 1, {"Rule", QT_TRANSLATE_NOOP("Rule", "0: as often as the pieces are there.")}),
            choiceField("stacking", {"Rule", QT_TRANSLATE_NOOP("Rule", "Beside other discounts")}, "best",
                        {{"best", {"Rule", QT_TRANSLATE_NOOP("Rule", "the best of those that exclude each other")}},
                         {"adds", {"Rule", QT_TRANSLATE_NOOP("Rule", "on top of them")}},
                         {"alone", {"Rule", QT_TRANSLATE_NOOP("Rule", "only without any other")}}}),
            moneyField("most_minor", {"Rule", QT_TRANSLATE_NOOP("Rule", "At most")}, 0, 0,
                       {"Rule", QT_TRANSLATE_NOOP("Rule", "0: no limit.")}),
            choiceField("rounding", {"Rule", QT_TRANSLATE_NOOP("Rule", "A percentage is rounded")}, "customer",
                        {{"customer", {"Rule", QT_TRANSLATE_NOOP("Rule", "for the customer")}},
                         {"shop", {"Rule", QT_TRANSLATE_NOOP("Rule", "for the shop")}},
                         {"nearest", {"Rule", QT_TRANSLATE_NOOP("Rule", "to the nearest")}}}),
            [] {
                Field step = moneyField("step_minor", {"Rule", QT_TRANSLATE_NOOP("Rule", "To steps of")}, 1, 1);
                step.highest = mostStep;
                return step;
            }()};
}

OfferManner readOfferManner(const Terms &terms)
{
    return {targetOf(terms.word("target")),     terms.whole("pieces"),     terms.whole("set_pieces"),
            terms.whole("most_sets"),           terms.whole("most_minor"), stackingOf(terms.word("stacking")),
            roundingOf(terms.word("rounding")), terms.whole("step_minor")};
}

} // namespace muhr::loyalty
