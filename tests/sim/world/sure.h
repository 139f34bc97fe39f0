// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expected.h"

#include <QtGlobal>

namespace muhr::tests::sim {

/// For what the simulation itself stands on, never for what it tests.
template <typename T, typename Error>
T sure(base::Expected<T, Error> outcome)
{
    if (!outcome)
        qFatal("what the simulation stands on was refused");
    if constexpr (!std::is_void_v<T>)
        return std::move(*outcome);
}

} // namespace muhr::tests::sim
