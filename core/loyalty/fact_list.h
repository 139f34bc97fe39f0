// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <algorithm>
#include <tuple>
#include <utility>
#include <vector>

namespace muhr::loyalty {

/// Facts stand by moment, then by the entry they come from, so that equal sets are equal states.
template <typename T>
void insertFact(std::vector<T> &list, T fact)
{
    const auto before = [](const T &a, const T &b) { return std::tie(a.at, a.from) < std::tie(b.at, b.from); };
    // Nearly always it is the newest.
    const auto place = list.empty() || !before(fact, list.back())
                           ? list.end()
                           : std::upper_bound(list.begin(), list.end(), fact, before);
    list.insert(place, std::move(fact));
}

/// As if the event had never been.
template <typename T>
void forgetFacts(std::vector<T> &list, const base::EventId &event)
{
    std::erase_if(list, [&](const T &fact) { return fact.from.event == event; });
}

} // namespace muhr::loyalty
