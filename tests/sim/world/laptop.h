// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/shop_keys.h"
#include "core/actions/workplace.h"
#include "core/store/shop_table.h"
#include "core/sync/join_shop.h"
#include "tests/sim/world/endpoint.h"

namespace muhr::tests::sim {

/// A laptop of the shop: its store, its keys, and who stands before it.
class Laptop : public Machine
{
public:
    Laptop(const Disks &disks, int index, const base::Instant &truth, std::uint64_t seed);

    /// Makes the shop and brings it to the endpoint.
    void makeShop(Endpoint &endpoint, const QByteArray &programme);
    /// Is given the shop by a link; all that happened there comes by pulling.
    void joinShop(Endpoint &endpoint, const base::ShopId &shop, loyalty::Ceiling ceiling);

    /// Is given the shop by whom it asked. Nothing: its disk has failed.
    bool takeShop(const sync::NewDevice &self, const sync::EnrolLinkText &link, const sync::JoinAnswer &answer);
    /// It has a shop since it took one, though it stopped before it could say so. Nothing: it has none.
    bool findShopAgain(const base::ShopId &shop);

    /// There is a programme to act under, and all that has come by pieces is on its cards.
    bool isReady();
    bool isArriving();
    store::ShopRow row();
    actions::Workplace workplace() { return {database(), clock, random, session, keys.get(), isOnline}; }
    int index() const { return m_index; }
    /// On a till an owner works as a manager.
    void signIn(const base::StaffId &staff, loyalty::Role role);

    actions::Session session;
    std::shared_ptr<const actions::ShopKeys> keys;
    /// The endpoint answered a moment ago.
    bool isOnline = true;
    /// How often a next key of the shop came to be kept.
    int keysOffered = 0;
    /// Of its last request: an answer to what it asked before it was restarted reaches nobody.
    std::uint64_t lastRequest = 0;

private:
    void takePlace(const actions::Session &given);

    int m_index;
};

} // namespace muhr::tests::sim
