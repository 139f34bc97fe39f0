// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace muhr::loyalty {

/// What the JSON of a programme may look like, as JSON Schema (draft 2020-12), made from what each rule says of its
/// terms. Whatever Programme::parse takes is valid by it, rules of a newer Muhr too; contradictions between terms are
/// found by Programme::parse alone.
QJsonObject programmeSchema();

/// As it stands in resources/schema/programme.json.
QByteArray programmeSchemaJson();

} // namespace muhr::loyalty
