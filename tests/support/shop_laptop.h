// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/create_shop.h"
#include "core/actions/shop_keys.h"
#include "core/actions/workplace.h"
#include "core/endpoint/services.h"
#include "core/store/database.h"
#include "core/sync/wire.h"

#include <memory>
#include <optional>

namespace muhr::tests {

/// The owner's laptop of one shop, with a store of its own; agrees with the endpoint without a network.
class ShopLaptop
{
public:
    /// A shop of this name, taken in by the endpoint.
    ShopLaptop(const QString &folder, const QString &name, endpoint::Services &services, base::Random &random,
               std::optional<int> welcomeStamps = std::nullopt);

    base::ShopId shop() const { return m_created.session.shop; }
    const actions::ShopCreated &created() const { return m_created; }
    QString joinCode() const { return m_joinCode; }
    /// "/j/{shop}/{placement}"
    QByteArray joinPath() const;

    actions::Workplace workplace();
    /// Pushes all that waits and takes in all that is new. False if something was refused.
    bool sync();
    /// One stamp for the card with this code (after the laptop has heard of it).
    bool stamp(const QString &code);
    /// What a push would bring now.
    std::optional<sync::PushBatch> nextBatch();
    /// Another name in the settings.
    bool rename(const QString &name);
    store::Database &database() { return *m_database; }

private:
    bool push();
    bool pull();

    endpoint::Services &m_services;
    base::Random &m_random;
    std::optional<store::Database> m_database;
    std::unique_ptr<actions::ShopKeys> m_keys;
    actions::ShopCreated m_created;
    QString m_joinCode;
};

} // namespace muhr::tests
