// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/random.h"

#include <QString>

#include <mutex>
#include <set>
#include <vector>

namespace muhr::tests {

/// The test's own truth: what people at the counters were told is stored, and the cards they walk around with. Any
/// thread.
class Told
{
public:
    void stored(const base::EventId &event)
    {
        const std::scoped_lock lock(m_mutex);
        m_events.insert(event);
    }
    void joined(const base::EventId &event, const QString &code)
    {
        const std::scoped_lock lock(m_mutex);
        m_events.insert(event);
        m_codes.push_back(code);
    }
    /// Of any customer, whichever laptop she joined at; empty: there is none yet.
    QString anyCode(base::Random &random) const
    {
        const std::scoped_lock lock(m_mutex);
        return m_codes.empty() ? QString() : m_codes[random.below(static_cast<std::uint32_t>(m_codes.size()))];
    }
    std::set<base::EventId> events() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_events;
    }

private:
    mutable std::mutex m_mutex;
    std::set<base::EventId> m_events;
    std::vector<QString> m_codes;
};

} // namespace muhr::tests
