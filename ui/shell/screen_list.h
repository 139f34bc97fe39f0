// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/source_text.h"
#include "ui/kit/icon.h"

#include <QString>

#include <vector>

namespace muhr::shell {

/// A place of the navigation rail.
struct ScreenEntry
{
    QString id;
    kit::Icon icon;
    base::SourceText title;
};

/// Every screen that lives, in the order of the rail; `--screen` takes the ids.
const std::vector<ScreenEntry> &screenList();

} // namespace muhr::shell
