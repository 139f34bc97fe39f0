// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endpoint/route.h"

#include <cstddef>

namespace muhr::tests {

/// For routes that look into nothing: a place in memory that stands for the services and is never read.
inline endpoint::Services &noServices()
{
    static std::max_align_t place{};
    return reinterpret_cast<endpoint::Services &>(place);
}

} // namespace muhr::tests
