// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/create_shop.h"
#include "core/actions/shop_keys.h"
#include "core/store/database.h"
#include "core/sync/enrol_wire.h"
#include "core/words/refused.h"

#include <memory>

namespace muhr::sync {

/// What a laptop will be in a shop that it has yet to be given.
struct NewDevice
{
    base::DeviceId id;
    crypto::DeviceKey signing;
    crypto::BoxKey box;

    static NewDevice make(base::Random &random, base::Instant now);
    JoinRequest requestFor(const EnrolLinkText &link) const;
};

/// A shop that this laptop was given, and who works at it now: its owner.
struct JoinedShop
{
    actions::Session session;
    std::shared_ptr<const actions::ShopKeys> keys;
};

/// Writes the shop's row from its first event, at the beginning of its history: the rest comes by pulling. The keys are
/// put away before it is committed. Errors: no_endpoint (an answer that fits no shop), no_key, and what the store says.
base::Expected<JoinedShop, words::Refused> takeShop(store::Database &database, const NewDevice &device,
                                                    const EnrolLinkText &link, const JoinAnswer &answer,
                                                    const actions::KeepKeys &keep);

} // namespace muhr::sync
