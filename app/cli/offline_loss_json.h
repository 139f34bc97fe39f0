// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/report/offline_loss.h"

#include <QJsonArray>

namespace muhr::cli {

/// `[{rule, kind, reward, offline, value_minor, laptops, each_minor, day_minor, sentence}]`; `day_minor` is null where
/// nothing but what waits on cards limits it.
QJsonArray offlineLossJson(const std::vector<report::OfflineLoss> &losses, base::Language language);

} // namespace muhr::cli
