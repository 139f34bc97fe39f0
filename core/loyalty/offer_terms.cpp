// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/offer_terms.h"

#include "core/loyalty/limits.h"

#include <QtNumeric>

#include <algorithm>

namespace muhr::loyalty {
namespace {

using base::Sentence;
using base::SourceText;

/// Finds what is wrong with a manner.
class MannerCheck
{
public:
    MannerCheck(const OfferManner &manner, const std::vector<OfferAmount> &amounts, const QString &path,
                std::vector<ProgrammeError> &errors)
        : m_manner(manner), m_path(path), m_errors(errors)
    {
        for (const OfferAmount &amount : amounts) {
            m_hasPercent = m_hasPercent || amount.percentHundredths.has_value();
            m_hasAmount = m_hasAmount || amount.amountMinor.has_value();
        }
    }

    void all()
    {
        const bool isCheapest = m_manner.target == OfferTarget::Cheapest;
        if (isCheapest && m_hasAmount)
            wrong("target", {"Programme", QT_TRANSLATE_NOOP("Programme", "The cheapest gets a percentage off; 100% "
                                                                         "makes it free.")});
        if (!isCheapest && m_manner.pieces != 1)
            wrong("pieces", {"Programme", QT_TRANSLATE_NOOP("Programme", "This counts only for the cheapest.")});
        sets(isCheapest);
        if (!m_hasPercent && m_manner.rounding != Rounding::Up)
            wrong("rounding", {"Programme", QT_TRANSLATE_NOOP("Programme", "Only a percentage is rounded.")});
        if (!m_hasPercent && m_manner.stepMinor != 1)
            wrong("step_minor", {"Programme", QT_TRANSLATE_NOOP("Programme", "Only a percentage is rounded.")});
        if (!m_hasPercent && m_manner.mostSets == 1 && m_manner.mostMinor > 0)
            wrong("most_minor",
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "A fixed amount needs no limit: lower the amount.")});
    }

private:
    void wrong(const char *key, const SourceText &sentence)
    {
        m_errors.push_back({m_path + u'.' + QLatin1String(key), sentence, {}});
    }
    void sets(bool isCheapest)
    {
        const bool hasSets = m_manner.setPieces > 0;
        const bool isRepeated = isCheapest || m_hasAmount;
        if (!(hasSets && isRepeated) && m_manner.mostSets != 1)
            wrong("most_sets",
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "Only the cheapest pieces or a fixed amount, for every "
                                                               "so many pieces, can be given several times.")});
        if (hasSets && isCheapest && m_manner.pieces > m_manner.setPieces)
            wrong("pieces",
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "These are more pieces than have to be bought.")});
    }

    const OfferManner &m_manner;
    bool m_hasPercent = false;
    bool m_hasAmount = false;
    QString m_path;
    std::vector<ProgrammeError> &m_errors;
};

/// How often the offer is given in this purchase.
std::int64_t setsOf(const OfferManner &manner, const ChosenGoods &goods)
{
    if (manner.setPieces == 0)
        return 1;
    const std::int64_t sets = goods.pieces / manner.setPieces;
    return manner.mostSets == 0 ? sets : std::min(sets, manner.mostSets);
}

} // namespace

void checkOfferManner(const OfferManner &manner, const std::vector<OfferAmount> &amounts, const QString &path,
                      std::vector<ProgrammeError> &errors)
{
    MannerCheck(manner, amounts, path, errors).all();
}

base::Expected<DiscountOffer, Sentence> makeOffer(const OfferManner &manner, const OfferAmount &amount,
                                                  const ChosenGoods &goods, const base::TextValue &name)
{
    const bool isByPieces = manner.setPieces > 0 || manner.target == OfferTarget::Cheapest;
    if (isByPieces && !goods.areLinesKnown)
        return base::Unexpected{
            Sentence{{"Discount", QT_TRANSLATE_NOOP("Discount", "Type the products one by one for this: %1")}, {name}}};
    const std::int64_t sets = setsOf(manner, goods);
    if (sets == 0)
        return base::Unexpected{
            Sentence{{"Discount", QT_TRANSLATE_NOOP("Discount", "Only for %L2 pieces of its products: %1"),
                      "%1 is the name of a discount, %2 a number"},
                     {name, manner.setPieces}}};
    DiscountOffer offer;
    offer.stacking = manner.stacking;
    offer.rounding = manner.rounding;
    offer.stepMinor = manner.stepMinor;
    offer.mostMinor = manner.mostMinor;
    if (manner.target != OfferTarget::All)
        offer.lines = goods.lines;
    if (manner.target == OfferTarget::Cheapest) {
        offer.size = OfferSize::Cheapest;
        offer.pieces = manner.pieces * sets;
    }
    if (amount.amountMinor) {
        offer.size = OfferSize::Amount;
        if (qMulOverflow(*amount.amountMinor, sets, &offer.amount) || offer.amount > mostMoney)
            offer.amount = mostMoney;
    } else {
        offer.amount = amount.percentHundredths.value_or(0);
    }
    offer.why = {{"Discount", QT_TRANSLATE_NOOP("Discount", "Discount: %1")}, {name}};
    return offer;
}

} // namespace muhr::loyalty
