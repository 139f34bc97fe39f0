// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace muhr::tests {

/// Terms under which every setting of a rule can show what it does.
QList<QJsonObject> settingSamples(const QString &rule);
/// Rules that stand before it in the programme, since it needs them to show anything.
QJsonArray rulesBeside(const QString &rule);

} // namespace muhr::tests
