// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/endpoint/later.h"

#include <cstdint>
#include <map>
#include <mutex>
#include <vector>

namespace muhr::endpoint {

/// Laptops that wait for the next number of their shop. Any thread.
///
/// Whoever waits enters first and asks the store for the number afterwards, telling it here: so a number that settles
/// in between is not missed.
class Waiters
{
public:
    /// `later` is answered with {"number": n} once the shop is told of a number above `after`.
    void wait(const base::ShopId &shop, std::int64_t after, Later later);
    /// The shop has settled up to this number.
    void tell(const base::ShopId &shop, std::int64_t number);
    /// Shops of which somebody may wait.
    std::vector<base::ShopId> shops() const;
    /// Those who still wait.
    std::size_t size() const;

private:
    struct Waiting
    {
        std::int64_t after;
        Later later;
    };
    mutable std::mutex m_mutex;
    std::map<base::ShopId, std::vector<Waiting>> m_waiting;
};

} // namespace muhr::endpoint
