// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/paying_play.h"

namespace muhr::tests {

QJsonObject pays(const QJsonObject &terms)
{
    return {{"pays", terms}};
}

CashbackPlay withBonus(const QJsonObject &terms)
{
    CashbackPlay play(terms);
    play.act(purchase(10'000));
    return play;
}

PointPlay withPoints(const QJsonObject &changes)
{
    QJsonObject terms = pays({{"unit", 10}, {"unit_minor", 1'000}});
    for (auto change = changes.begin(); change != changes.end(); ++change)
        terms[change.key()] = change.value();
    PointPlay play(terms);
    play.act(purchase(500'000));
    return play;
}

} // namespace muhr::tests
