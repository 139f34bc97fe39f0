// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/loyalty/decide.h"

#include <QJsonObject>

namespace muhr::cli {

/// What is paid and why: pay_minor, rounding_minor, lines, discounts and why, as they stand in an answer.
QJsonObject priceAnswer(base::Language language, const loyalty::Decision &decision);

} // namespace muhr::cli
