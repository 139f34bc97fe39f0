// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/shop_keys.h"
#include "core/actions/workplace.h"
#include "core/store/work_queue.h"
#include "core/sync/enrol_wire.h"
#include "core/sync/replicator.h"
#include "tests/support/endpoint_bench.h"

#include <optional>

namespace muhr::tests {

/// A laptop with a shop of its own, as the desktop wires it.
struct WiredLaptop
{
    /// It reaches the endpoint by a port of loopback; nothing: by the endpoint's own.
    explicit WiredLaptop(EndpointBench &endpoint, std::optional<std::uint16_t> port = std::nullopt);

    /// Through a place that the endpoint's operator made.
    bool enrol();
    /// A link to a place that the operator made, for this shop or an empty one.
    sync::EnrolLinkText newPlace(const base::ShopId &shop = {});
    actions::Workplace workplace(store::Database &database)
    {
        return {database, bench.clock, random, session, keys.get(), true};
    }
    void addCustomer();
    std::int64_t waiting();
    std::int64_t customersThere() const;
    std::int64_t numberThere() const;
    sync::SyncState state() const { return replicator->report().state; }

    EndpointBench &bench;
    std::uint16_t port;
    QTemporaryDir folder;
    SeededRandom random{31};
    std::unique_ptr<store::WorkQueue> queue;
    std::shared_ptr<const actions::ShopKeys> keys;
    actions::Session session;
    std::unique_ptr<sync::Replicator> replicator;
};

} // namespace muhr::tests
