// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/crypto/device_key.h"
#include "core/crypto/key_box.h"
#include "core/crypto/wrapped_key.h"
#include "core/store/database.h"
#include "core/store/shop_table.h"
#include "core/sync/enrol_wire.h"
#include "core/words/refused.h"

#include <functional>

namespace muhr::sync {

/// What the endpoint is, for a shop that comes to it.
struct EndpointSelf
{
    base::DeviceId device;
    const crypto::DeviceKey &signing;
    const crypto::BoxKey &box;
    QString publicUrl;

    EnrolAnswer answerFor(const store::ShopRow &shop, base::Instant now) const;
};

/// Puts the shop key that came into the secrets folder, before the shop is stored.
using KeepShopKey = std::function<bool(const base::ShopId &, const crypto::VersionedShopKey &)>;

/// A laptop brings its shop to an empty place: the token is used, the shop's row is made from its first event, and that
/// event settles as number 1. The same laptop may ask again and gets the same answer.
/// Errors: not_allowed (token used, unknown, or a signature that does not fit), bad_value, no_key.
base::Expected<EnrolAnswer, words::Refused> enrolShop(store::Database &database, const EnrolRequest &request,
                                                      const EndpointSelf &self, const KeepShopKey &keep,
                                                      base::Instant now, base::Random &random);

/// A device of a shop that is here asks for a new question to sign.
base::Expected<base::Sha256, words::Refused> makeChallenge(store::Database &database, const base::ShopId &shop,
                                                           const base::DeviceId &device, base::Instant now,
                                                           base::Random &random);

/// The signed answer: a bearer for 15 minutes. Errors: not_allowed.
struct Bearer
{
    crypto::Token token;
    base::Instant expiresAt;
    /// It opens nothing but the way into quarantine.
    bool isRevoked = false;
};
base::Expected<Bearer, words::Refused> answerChallenge(store::Database &database, const base::ShopId &shop,
                                                       const base::DeviceId &device, const base::Sha256 &challenge,
                                                       const QByteArray &signature, base::Instant now,
                                                       base::Random &random);

} // namespace muhr::sync
