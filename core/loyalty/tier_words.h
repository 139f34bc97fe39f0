// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/source_text.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace muhr::loyalty {

/// Why somebody may put a customer on a tier by hand: "goodwill", "import", "partner", "staff", "other". The words
/// stand in events.
QStringList tierReasons();
/// Its label; nothing for another word.
std::optional<base::SourceText> tierReasonName(const QString &reason);

} // namespace muhr::loyalty
