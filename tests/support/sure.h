// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expected.h"

#include <QtGlobal>

#include <type_traits>
#include <utility>

namespace muhr::tests {

/// For what a test itself stands on, never for what it tests.
template <typename T, typename Error>
T sure(base::Expected<T, Error> outcome)
{
    if (!outcome)
        qFatal("what the test stands on was refused");
    if constexpr (!std::is_void_v<T>)
        return std::move(*outcome);
}

} // namespace muhr::tests
