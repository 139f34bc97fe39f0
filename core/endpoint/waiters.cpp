// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint/waiters.h"

#include <QJsonObject>

#include <algorithm>

namespace muhr::endpoint {

void Waiters::wait(const base::ShopId &shop, std::int64_t after, Later later)
{
    const std::scoped_lock lock(m_mutex);
    auto &waiting = m_waiting[shop];
    std::erase_if(waiting, [](const Waiting &one) { return !one.later.isWanted(); });
    waiting.push_back({after, std::move(later)});
}

void Waiters::tell(const base::ShopId &shop, std::int64_t number)
{
    std::vector<Waiting> told;
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = m_waiting.find(shop);
        if (found == m_waiting.end())
            return;
        auto &waiting = found->second;
        const auto first = std::partition(waiting.begin(), waiting.end(),
                                          [number](const Waiting &one) { return one.after >= number; });
        told.assign(std::make_move_iterator(first), std::make_move_iterator(waiting.end()));
        waiting.erase(first, waiting.end());
        if (waiting.empty())
            m_waiting.erase(found);
    }
    for (const Waiting &one : told)
        one.later.answer(Reply::json({{QStringLiteral("number"), static_cast<qint64>(number)}}));
}

std::vector<base::ShopId> Waiters::shops() const
{
    const std::scoped_lock lock(m_mutex);
    std::vector<base::ShopId> result;
    for (const auto &[shop, waiting] : m_waiting)
        result.push_back(shop);
    return result;
}

std::size_t Waiters::size() const
{
    const std::scoped_lock lock(m_mutex);
    std::size_t result = 0;
    for (const auto &[shop, waiting] : m_waiting)
        result += static_cast<std::size_t>(
            std::count_if(waiting.begin(), waiting.end(), [](const Waiting &one) { return one.later.isWanted(); }));
    return result;
}

} // namespace muhr::endpoint
