// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/field.h"
#include "core/loyalty/prize_draw.h"
#include "core/loyalty/programme_error.h"
#include "core/loyalty/terms.h"

#include "core/base/id.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace muhr::loyalty {

/// The terms of the rule "draw".
std::vector<Field> drawFields();
/// What no single term of it can say: chances that make no whole, prizes that can never be won, dead settings.
void checkDraw(const Terms &terms, const QString &path, std::vector<ProgrammeError> &errors);

/// The chances of the prizes in their order, and what stands in for one that ran out.
base::Expected<PrizeTable, PrizeTableError> prizeTableOf(const Terms &terms);

/// The number a prize of a recorded draw can be drawn again from: the event, then the rule.
QByteArray drawSalt(const base::EventId &event, const QString &rule);

} // namespace muhr::loyalty
