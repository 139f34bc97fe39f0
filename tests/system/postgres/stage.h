// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/endpoint_program.h"
#include "tests/support/processes.h"
#include "tests/support/till.h"
#include "tests/system/postgres/proxy.h"
#include "tests/system/postgres/visitors.h"

#include <QTemporaryDir>

#include <chrono>
#include <memory>
#include <vector>

namespace muhr::tests {

/// An endpoint of three processes on a database of its own, nginx before it, and the laptops of one shop.
class Stage
{
public:
    Stage();
    ~Stage();

    /// Everything runs, and the laptops have their shop. Empty, or what does not work.
    QString open(int laptops);

    /// How rough it gets. Zero: never.
    struct Weather
    {
        std::chrono::milliseconds lasts{0};
        /// Between two customers at one laptop, in the middle.
        std::chrono::milliseconds betweenCustomers{1000};
        std::chrono::milliseconds betweenKills{0};
        std::chrono::milliseconds betweenCuts{0};
        std::chrono::milliseconds betweenRenewals{0};
        /// Phones at the join page.
        std::chrono::milliseconds betweenVisitors{0};
    };
    struct Happened
    {
        int kills = 0;
        int cutLines = 0;
        int renewals = 0;
    };
    Happened storm(const Weather &weather);

    /// Calm: all processes are there, and every laptop has pushed and pulled all. False: not within this time.
    bool allAgree(std::chrono::milliseconds atMost);
    /// Who does not agree, and where everybody of them stands: for the sentence of a failure.
    QString whoLags();
    /// What was lost, doubled or disagrees; empty: nothing.
    QStringList faults();
    QStringList faultsOfStore();

    Processes &processes() { return m_processes; }
    Proxy &proxy() { return m_proxy; }
    Visitors &visitors() { return m_visitors; }
    /// Of the join page where the shop's first code hangs.
    QString joinPath();
    const std::vector<std::unique_ptr<Till>> &tills() const { return m_tills; }
    const Told &told() const { return m_told; }
    const base::Clock &clock() const { return m_clock; }
    const base::ShopId &shop() const { return m_tills.front()->shop(); }
    /// The endpoint's store, as its processes see it.
    store::Database openStore() const;
    /// A command of the operator's, on the endpoint's data folder.
    EndpointRun operate(const QStringList &words) const;
    /// SQL as the server's administrator.
    QString ask(const QString &sql) const;

private:
    std::int64_t settledNumber();
    QString init();
    QString enrolFirst(const QString &link);
    QString joinOthers(const QString &firstLink);
    std::unique_ptr<Till> newTill();
    int cutSomeLines();

    base::SystemClock m_clock;
    SeededRandom m_random{20261126};
    QTemporaryDir m_folder;
    QString m_database;
    Told m_told;
    Processes m_processes;
    Proxy m_proxy;
    Visitors m_visitors;
    std::vector<std::unique_ptr<Till>> m_tills;
    QString m_link;
    QString m_joinPath;
};

} // namespace muhr::tests
