// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/loyalty/counter_play.h"

#include <QJsonArray>
#include <QJsonObject>

namespace muhr::tests {

/// The terms of "10 % off", with these changes; null takes a term out.
QJsonObject discountTerms(const QJsonObject &changes = {});
/// The promo code NAVRUZ for "10 % off"; its row "ten" with these changes.
QJsonObject promoTerms(const QJsonObject &changes = {}, const QJsonObject &rowChanges = {});
/// A rule with its id and kind.
QJsonObject rule(const QString &id, const QString &kind, const QJsonObject &terms);
QJsonObject withChanges(QJsonObject object, const QJsonObject &changes);

loyalty::ActCommand amountOf(std::int64_t amountMinor);
/// "coffee:2:5000 cake:1:9000"
loyalty::ActCommand goods(const QString &lines);
loyalty::ActCommand withCodes(loyalty::ActCommand command, const QStringList &codes);

/// What came off, by rule: "d1 500, d2 300"; the word of the refusal where there is one.
QString cameOff(const base::Expected<loyalty::Decision, loyalty::Refusal> &decision);
/// Why, in English, one after the other.
QString whyOf(const base::Expected<loyalty::Decision, loyalty::Refusal> &decision);

} // namespace muhr::tests
