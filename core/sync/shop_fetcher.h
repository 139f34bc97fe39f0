// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/replicator.h"
#include "core/sync/shop_joiner.h"

namespace muhr::sync {

/// Why the rest of a shop is not here yet.
base::SourceText whyNotAll(SyncState state);

/// Brings the shop of a link to a laptop that has none, with its whole history. Thread: the window's.
class ShopFetcher : public QObject
{
    Q_OBJECT

public:
    explicit ShopFetcher(const JoinerWiring &wiring, QObject *parent = nullptr);
    ~ShopFetcher() override;

    /// The shop is stored here, with so many events of its history; 0 of 0 before the endpoint has said how many there
    /// are.
    using Came = std::function<void(std::int64_t events, std::int64_t of)>;
    using Then = std::function<void(const base::Expected<void, words::Refused> &)>;
    /// Once the shop is stored here, another call brings what is missing, whatever its link. Errors: as
    /// ShopJoiner::join, and no_endpoint where the history stopped coming.
    void fetch(const QString &link, Came came, Then then, ShopJoiner::Waits waits = {});
    /// Drops what was asked, without an answer. False once the shop is here or being stored: it stays.
    bool cancel();

private:
    void pull();
    void tell();
    void end();

    JoinerWiring m_wiring;
    ShopJoiner m_joiner;
    std::unique_ptr<Replicator> m_replicator;
    Came m_came;
    Then m_then;
};

} // namespace muhr::sync
