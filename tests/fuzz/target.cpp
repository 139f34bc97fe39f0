// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/target.h"

#include <algorithm>

namespace muhr::fuzz {

const Target *findTarget(QByteArrayView name)
{
    const auto &all = allTargets();
    const auto found =
        std::find_if(all.begin(), all.end(), [name](const Target *target) { return target->name == name; });
    return found == all.end() ? nullptr : *found;
}

void require(bool isKept, const char *promise)
{
    if (!isKept)
        qFatal("a promise is broken: %s", promise);
}

} // namespace muhr::fuzz
