// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/plain_name.h"

#include <algorithm>

namespace muhr::actions {

std::optional<QString> plainName(const QString &typed)
{
    const QString name = typed.simplified();
    const bool hasControl =
        std::any_of(name.begin(), name.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
    return hasControl || name.size() > longestPlainName ? std::nullopt : std::optional(name);
}

} // namespace muhr::actions
