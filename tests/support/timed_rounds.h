// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/till.h"

#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace muhr::tests {

/// The rounds of a laptop, one after the other, with the time that it waited for the answer of each of its requests.
/// Thread: the test's.
class TimedRounds
{
public:
    TimedRounds(Till &till, const QString &url);
    ~TimedRounds();

    /// One round to its end.
    sync::SyncState agree();
    const std::vector<double> &millisecondsOf(const QString &path) { return m_times[path]; }
    void forget() { m_times.clear(); }

private:
    void send(const sync::Round::Ask &question);
    sync::EndpointAnswer awaitAnswer();
    store::Result<sync::Round::Finding> run(sync::Round::Task task);

    Till &m_till;
    sync::Round m_round;
    sync::EndpointClient m_client;
    /// What was asked last, and its answer, once it is there.
    QString m_asked;
    std::optional<sync::EndpointAnswer> m_came;
    std::map<QString, std::vector<double>> m_times;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

} // namespace muhr::tests
