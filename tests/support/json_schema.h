// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

namespace muhr::tests {

/// What is wrong with the value by this JSON Schema, such as "/rules/0/kind: pattern". Knows the keywords that our
/// schema uses; any other is an error too, so that none is overlooked.
QStringList schemaErrors(const QJsonObject &schema, const QJsonValue &value);

} // namespace muhr::tests
