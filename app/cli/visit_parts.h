// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/base/expected.h"
#include "core/loyalty/decide.h"

#include <QJsonArray>

#include <vector>

namespace muhr::cli {

/// The goods of `--item SKU:QTY:MINOR`.
base::Expected<std::vector<loyalty::Line>, UsageError> linesOf(const Arguments &arguments);
/// [{"kind": "stamps", "amount": 1}]
QJsonArray givenJson(const std::vector<loyalty::Given> &given);

} // namespace muhr::cli
