// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/sha256.h"
#include "core/crypto/key_box.h"
#include "core/crypto/token.h"
#include "core/loyalty/role.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

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
    /// The shop key, sealed to the endpoint.
    QByteArray sealedShopKey;
    /// shop_created: what the shop is.
    QByteArray firstEvent;
    QByteArray signature;
    /// The shop key, sealed for the recovery sheet (crypto/recovery_key): opaque to the endpoint, which hands it on to
    /// the laptops that join.
    std::optional<QByteArray> recovery = {};
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

/// A laptop without a shop, whose owner has lost all others: it asks for the shop that its link is for.
struct JoinRequest
{
    crypto::Token token;
    base::DeviceId device;
    QByteArray signingKey;
    QByteArray boxKey;
    QByteArray signature;
};

struct JoinAnswer
{
    base::ShopId shop;
    /// The shop key, sealed to the laptop.
    QByteArray sealedShopKey;
    /// shop_created: what the shop is.
    QByteArray firstEvent;
    EnrolAnswer endpoint;
    /// Those that the shop had before, sealed too, the oldest first.
    std::vector<QByteArray> earlierKeys = {};
    /// So that the recovery sheet opens the backups of this laptop, too; nothing where the endpoint was given none.
    std::optional<QByteArray> recovery = {};
    /// What it was let in for; an endpoint of an earlier version does not say.
    loyalty::Ceiling ceiling = loyalty::Ceiling::Till;
};

QJsonObject enrolJson(const EnrolRequest &request);
std::optional<EnrolRequest> parseEnrol(const QJsonObject &object);
QJsonObject enrolAnswerJson(const EnrolAnswer &answer);
std::optional<EnrolAnswer> parseEnrolAnswer(const QJsonObject &object);

/// Asked at the same address as to enrol, and known by naming no shop.
QJsonObject joinJson(const JoinRequest &request);
std::optional<JoinRequest> parseJoin(const QJsonObject &object);
QJsonObject joinAnswerJson(const JoinAnswer &answer);
std::optional<JoinAnswer> parseJoinAnswer(const QJsonObject &object);

} // namespace muhr::sync
