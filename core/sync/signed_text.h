// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/sha256.h"

#include <QByteArray>

namespace muhr::sync {

// What a device signs. Each begins with what it is for, so that no signature can be used for anything else.

/// "muhr/enrol/1" ‖ SHA-256 of the token ‖ shop ‖ device ‖ signing key ‖ box key.
QByteArray enrolText(const base::Sha256 &token, const base::ShopId &shop, const base::DeviceId &device,
                     const QByteArray &signingKey, const QByteArray &boxKey);
/// "muhr/join/1" ‖ SHA-256 of the token ‖ device ‖ signing key ‖ box key.
QByteArray joinText(const base::Sha256 &token, const base::DeviceId &device, const QByteArray &signingKey,
                    const QByteArray &boxKey);
/// "muhr/challenge/1" ‖ shop ‖ device ‖ challenge.
QByteArray challengeText(const base::ShopId &shop, const base::DeviceId &device, const base::Sha256 &challenge);
/// "muhr/push/1" ‖ shop ‖ device ‖ incarnation ‖ seq ‖ hash; numbers as 8 bytes big-endian.
QByteArray headText(const base::ShopId &shop, const base::DeviceId &device, std::int64_t incarnation, std::int64_t seq,
                    const base::Sha256 &hash);
/// "muhr/head/1" ‖ shop ‖ epoch ‖ number ‖ H(number): by the endpoint.
QByteArray settledHeadText(const base::ShopId &shop, const QByteArray &epoch, std::int64_t number,
                           const base::Sha256 &head);
/// "muhr/pin/1" ‖ shop ‖ key of the TLS line ‖ next key: by the endpoint.
QByteArray pinText(const base::ShopId &shop, const base::Sha256 &key, const base::Sha256 &next);
/// "muhr/key/1" ‖ shop ‖ nonce of a laptop ‖ key of the TLS line ‖ next key: by the endpoint.
QByteArray keyText(const base::ShopId &shop, const base::Sha256 &nonce, const base::Sha256 &key,
                   const base::Sha256 &next);

} // namespace muhr::sync
