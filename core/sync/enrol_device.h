// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/enrol_shop.h"

#include <functional>
#include <optional>

namespace muhr::sync {

/// The key of a shop from the secrets folder; nothing where it was never handed up.
using FindShopKey = std::function<std::optional<crypto::VersionedShopKey>(const base::ShopId &)>;

/// A laptop without a shop brings a link for one that is here: the endpoint enrols it by an event of its own and hands
/// it the shop key. The same laptop with the same keys may ask again and gets the same answer. By the link of another
/// laptop (serve_invite) the first who asks gets no answer until she is let in there: nothing, meanwhile.
/// Errors: not_allowed (link unknown, used, too old, or a signature that does not fit), not_here (the link is an empty
/// place, for a laptop that has a shop), no_key, bad_value.
base::Expected<std::optional<JoinAnswer>, words::Refused>
enrolDevice(store::Database &database, const JoinRequest &request, const EndpointSelf &self, const FindShopKey &findKey,
            base::Instant now, base::Random &random);

} // namespace muhr::sync
