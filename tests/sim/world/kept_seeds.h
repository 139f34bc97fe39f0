// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sim/world/settings.h"

#include <QByteArray>

#include <vector>

namespace muhr::tests::sim {

/// A seed that failed once, and the kind of its world then.
struct KeptSeed
{
    std::uint64_t seed = 1;
    Kind kind = Kind::Mixed;
};

/// Of seeds.txt: a line each, with why; one that begins with # is a remark. Nothing: a line can't be read.
std::optional<std::vector<KeptSeed>> parseKeptSeeds(const QByteArray &text);

} // namespace muhr::tests::sim
