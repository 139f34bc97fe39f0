// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/loyalty/cashback_play.h"
#include "tests/core/loyalty/point_play.h"

namespace muhr::tests {

/// Terms of paying.
QJsonObject pays(const QJsonObject &terms);
/// A card with 500 of bonus money.
CashbackPlay withBonus(const QJsonObject &terms = {});
/// A card with 50 points; ten of them pay 1,000.
PointPlay withPoints(const QJsonObject &changes = {});

} // namespace muhr::tests
