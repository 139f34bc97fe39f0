// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace muhr::fuzz {

/// Something that reads what comes from outside. It may refuse anything, but has to come back, and what it takes has to
/// hold what it promises (see require).
struct Target
{
    /// The name of its file and of its folder in corpus/.
    const char *name;
    void (*run)(QByteArrayView bytes);
};

/// All files in targets/, listed by CMake.
const std::vector<const Target *> &allTargets();
/// Nothing if there is none of this name.
const Target *findTarget(QByteArrayView name);

/// Stops the program if a promise is not kept.
void require(bool isKept, const char *promise);

} // namespace muhr::fuzz
