// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/sha256.h"
#include "core/crypto/key_box.h"
#include "core/crypto/token.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace muhr::sync {

/// What `muhr-endpoint init` prints: where the endpoint is and the right to one place there.
struct EnrolLinkText
{
    /// "https://cards.example", without a slash at the end.
    QString address;
    crypto::Token token;
    /// What the shop key is sealed to on its way.
    crypto::BoxPublicKey endpointKey;
    /// SHA-256 of its TLS public key; nothing on loopback, or where the system's authorities are enough.
    std::optional<base::Sha256> tlsKey;

    /// ADDRESS/sync/v1/enrol#TOKEN.BOXKEY.TLSKEY
    QString text() const;
    /// Nothing if it is no link of Muhr, or a plain http one to anywhere but this machine or network.
    static std::optional<EnrolLinkText> parse(QStringView text);
};

/// A laptop that brings its shop.
struct EnrolRequest
{
    crypto::Token token;
    base::ShopId shop;
    base::DeviceId device;
    QByteArray signingKey;
    QByteArray boxKey;
    /// The shop key, sealed to the endpoint (additional data shopKeyPurpose): key version 4 bytes big-endian ‖ key 32.
    QByteArray sealedShopKey;
    /// shop_created: what the shop is.
    QByteArray firstEvent;
    QByteArray signature;
};

struct EnrolAnswer
{
    base::DeviceId endpointDevice;
    QByteArray endpointSigningKey;
    QByteArray endpointBoxKey;
    QByteArray epoch;
    QString publicUrl;
    base::Instant time;
};

QByteArray shopKeyPurpose(const base::ShopId &shop);

QJsonObject enrolJson(const EnrolRequest &request);
std::optional<EnrolRequest> parseEnrol(const QJsonObject &object);
QJsonObject enrolAnswerJson(const EnrolAnswer &answer);
std::optional<EnrolAnswer> parseEnrolAnswer(const QJsonObject &object);

} // namespace muhr::sync
