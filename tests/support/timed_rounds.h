// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/till.h"

#include <QString>

#include <map>
#include <vector>

namespace muhr::tests {

/// The rounds of a laptop, one after the other, with the time that each of its requests took. Thread: the test's.
class TimedRounds
{
public:
    TimedRounds(Till &till, const QString &url);

    /// One round to its end.
    sync::SyncState agree();
    const std::vector<double> &millisecondsOf(const QString &path) { return m_times[path]; }
    void forget() { m_times.clear(); }

private:
    sync::EndpointAnswer ask(const sync::Round::Ask &question);

    Till &m_till;
    sync::Round m_round;
    sync::EndpointClient m_client;
    std::map<QString, std::vector<double>> m_times;
};

} // namespace muhr::tests
