// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/loyalty/recount/dice.h"

#include <QJsonArray>
#include <QJsonObject>

namespace muhr::tests::recount {

/// A programme of a few rules of all kinds, as chance has it. It is right: Muhr takes it.
QJsonObject anyProgramme(Dice &dice);

/// Rules that give stamps, points, bonus money and money off.
QJsonObject anyStamps(Dice &dice, const QString &stamp);
QJsonObject anyPoints(Dice &dice, bool isQuiet, bool pays);
QJsonObject anyCashback(Dice &dice, bool isQuiet, bool isPoints, bool pays);
QJsonObject anyDiscount(Dice &dice);

/// What other rules may give: kinds of stamps, and whether points or bonus money are saved and lapse quietly.
struct Givable
{
    QStringList stamps;
    bool hasPoints = false;
    bool hasBonus = false;
    bool isQuiet = false;
};
QJsonObject anyPromo(Dice &dice, const Givable &givable);
QJsonObject anyCoupon(Dice &dice);
QJsonObject anyGift(Dice &dice);
QJsonObject anyOccasion(Dice &dice, const Givable &givable);
QJsonObject anyBonus(Dice &dice, const Givable &givable, const QString &id);
QJsonObject anyReferral(Dice &dice, const Givable &givable);
/// `reward`: the id of one on a stamp card; empty: there is none.
QJsonObject anyDraw(Dice &dice, const QString &reward);
QJsonObject anyTiers(Dice &dice);

QJsonObject title(const QString &text);
/// Terms of a reward. `canBeNow`: it can be handed over at once.
QJsonObject anyReward(Dice &dice, bool canBeNow, bool hasTitle = true);
/// Weekdays, now and then.
void addTimes(Dice &dice, QJsonObject &terms, Number one);
QJsonArray anyGoods(Dice &dice);
/// How something comes off; `isPercent`: a percentage does.
void addManner(Dice &dice, QJsonObject &terms, bool isPercent);
void addCondition(Dice &dice, QJsonObject &terms);

} // namespace muhr::tests::recount
