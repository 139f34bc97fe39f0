// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/loyalty/counter_play.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

#include <utility>

namespace muhr::tests {

/// The terms of "10 % off", with these changes; null takes a term out.
QJsonObject discountTerms(const QJsonObject &changes = {});
/// "So much off" instead.
QJsonObject amountTerms(std::int64_t minor, const QJsonObject &changes = {});
/// Rows of {"from_minor": …, key: …}.
QJsonArray brackets(const char *key, const QList<std::pair<int, int>> &rows);
/// The changes that make it "5 % for who spent 10,000 so far, 10 % from 30,000 on".
QJsonObject bySpend();
/// A programme of discounts d1, d2, …, or of d1 alone.
QByteArray discounts(const QList<QJsonObject> &terms, const QJsonObject &changes = {});
QByteArray discount(const QJsonObject &changes = {}, const QJsonObject &top = {});
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
