// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/loyalty/decide.h"

#include <QJsonObject>

namespace muhr::cli {

/// What an act does, as `visit` answers it: given, rewards, what is paid, with what and why.
QJsonObject decisionJson(base::Language language, const loyalty::Decision &decision);

/// A wish to use something: an id of a voucher, or a kind.
loyalty::UseWish useWish(const QString &text);

} // namespace muhr::cli
