// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QString>

/// What the recovery sheet says: the one paper that opens a shop again when its laptop is gone.
namespace muhr::words::recovery {

QString title(base::Language language, const QString &shop);
QString purpose(base::Language language);
QString keepSafe(base::Language language);
QString howToUse(base::Language language);
QString shopLabel(base::Language language);
QString keyLabel(base::Language language);
QString printedLabel(base::Language language);

} // namespace muhr::words::recovery
