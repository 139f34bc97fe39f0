// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/act_sentence.h"

#include "core/loyalty/next_reward.h"

namespace muhr::loyalty {
namespace {

enum class GivenUnit { Stamps, Points, Money };

/// A shop may call its stamps points, or bonus, where no rule gives such.
GivenUnit unitOf(const Given &given, const Programme &programme)
{
    if (programme.ladderOfKind(given.kind))
        return GivenUnit::Stamps;
    if (given.kind == QLatin1String(pointsKind))
        return GivenUnit::Points;
    return given.kind == QLatin1String(bonusKind) ? GivenUnit::Money : GivenUnit::Stamps;
}

} // namespace

base::Sentence actSentence(const Decision &decision, const ProgrammeShelf &shelf, const PublishedProgramme &inForce,
                           base::LocalDate today)
{
    if (decision.codeUnmet)
        return *decision.codeUnmet;
    if (!decision.used.empty())
        return {{"Act", QT_TRANSLATE_NOOP("Act", "Hand over: %1")}, {decision.used.front().title}};
    if (!decision.reached.empty())
        return {{"Act", QT_TRANSLATE_NOOP("Act", "Reward reached: %1")}, {decision.reached.front().title}};
    if (const Price &price = decision.price; price.discountedMinor < price.listMinor) {
        const QString currency = inForce.programme.currency().code();
        return {{"Act", QT_TRANSLATE_NOOP("Act", "Pay %1: %2 came off")},
                {base::TextMoney{price.paidMinor, currency},
                 base::TextMoney{price.listMinor - price.discountedMinor, currency}}};
    }
    if (!decision.given.empty()) {
        const Given &given = decision.given.front();
        const GivenUnit unit = unitOf(given, inForce.programme);
        if (unit == GivenUnit::Points)
            return {{"Act", QT_TRANSLATE_N_NOOP("Act", "%Ln point(s) given. They are on the card.")}, {given.amount}};
        if (unit == GivenUnit::Money)
            return {{"Act", QT_TRANSLATE_NOOP("Act", "%1 bonus given. It is on the card.")},
                    {base::TextMoney{given.amount, inForce.programme.currency().code()}}};
        for (const LadderView &view : ladderViews(shelf, inForce, decision.after, today))
            if (view.ladder->stampKind == given.kind)
                return {{"Act", QT_TRANSLATE_N_NOOP("Act", "%Ln stamp(s) given: %L2 of %L3"),
                         "%L2 stamps are on the card now, %L3 make it full"},
                        {given.amount, view.held, view.ladder->goal}};
    }
    if (decision.nothing)
        return sentenceOf(*decision.nothing);
    return {{"Act", QT_TRANSLATE_NOOP("Act", "Purchase stored.")}, {}};
}

base::Sentence paymentSentence(const BalancePaid &paid, const QString &currency)
{
    const base::TextMoney value{paid.valueMinor, currency};
    if (paid.account == Account::Bonus)
        return {{"Why", QT_TRANSLATE_NOOP("Why", "Paid with bonus: %1")}, {value}};
    return {{"Why", QT_TRANSLATE_N_NOOP("Why", "Paid with %Ln point(s): %2"), "%2 is an amount of money"},
            {paid.taken, value}};
}

base::Sentence undoSentence(const std::vector<Given> &takenBack, const Programme &programme)
{
    if (takenBack.empty())
        return {{"Act", QT_TRANSLATE_NOOP("Act", "Undone.")}, {}};
    const Given &first = takenBack.front();
    switch (unitOf(first, programme)) {
    case GivenUnit::Points:
        return {{"Act", QT_TRANSLATE_N_NOOP("Act", "Undone: %Ln point(s) taken back")}, {first.amount}};
    case GivenUnit::Money:
        return {{"Act", QT_TRANSLATE_NOOP("Act", "Undone: %1 of bonus taken back")},
                {base::TextMoney{first.amount, programme.currency().code()}}};
    case GivenUnit::Stamps:
        break;
    }
    return {{"Act", QT_TRANSLATE_N_NOOP("Act", "Undone: %Ln stamp(s) taken back")}, {first.amount}};
}

} // namespace muhr::loyalty
