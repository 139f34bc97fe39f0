// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/action_error.h"

#include <QCoreApplication>

#include <optional>

namespace muhr::cli {

/// Runs until `begin` has called the function it is given.
template <typename T, typename Begin>
actions::Outcome<T> waitFor(Begin begin)
{
    std::optional<actions::Outcome<T>> answer;
    begin([&](const actions::Outcome<T> &outcome) {
        answer = outcome;
        QCoreApplication::quit();
    });
    if (!answer)
        QCoreApplication::exec();
    return *answer;
}

} // namespace muhr::cli
