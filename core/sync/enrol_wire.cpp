// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/enrol_wire.h"

#include "core/base/instant_text.h"
#include "core/crypto/recovery_key.h"
#include "core/sync/wire.h"
#include "core/sync/wire_parts.h"

#include <QHostAddress>
#include <QUrl>

namespace muhr::sync {
namespace {

const QString kPath = QStringLiteral("/sync/v1/enrol");

/// RFC 1918.
bool isOfTheLocalNetwork(const QHostAddress &address)
{
    using Net = std::pair<QHostAddress, int>;
    static const std::array<Net, 3> nets = {Net(QHostAddress(QStringLiteral("10.0.0.0")), 8),
                                            Net(QHostAddress(QStringLiteral("172.16.0.0")), 12),
                                            Net(QHostAddress(QStringLiteral("192.168.0.0")), 16)};
    return std::any_of(nets.begin(), nets.end(),
                       [&](const Net &net) { return address.isInSubnet(net.first, net.second); });
}

/// Plain http only where nobody can listen in: this machine, or an address of the local network in a demonstration.
bool mayBePlain(const QUrl &url)
{
    const QHostAddress address(url.host());
    return url.host() == QLatin1String("localhost") || address.isLoopback() || isOfTheLocalNetwork(address);
}

constexpr char recoveryField[] = "recovery";

/// Nothing inside: there is none. Nothing at all: it is none.
std::optional<std::optional<QByteArray>> parseRecovery(const QJsonObject &object)
{
    if (!object.contains(QLatin1String(recoveryField)))
        return std::optional<QByteArray>();
    auto sealed = decodeBytes(object[QLatin1String(recoveryField)]);
    if (!sealed || sealed->size() != crypto::RecoveryKey::kSealedSize)
        return std::nullopt;
    return sealed;
}

} // namespace

QString EnrolLinkText::text() const
{
    return address + kPath + QLatin1Char('#') + token.text() + QLatin1Char('.') + encodeBytes(endpointKey.bytes()) +
           QLatin1Char('.') + (tlsKey ? encodeBytes(tlsKey->bytes()) : QString());
}

std::optional<EnrolLinkText> EnrolLinkText::parse(QStringView text)
{
    const QUrl url(text.trimmed().toString(), QUrl::StrictMode);
    const bool isPlain = url.scheme() == QLatin1String("http");
    if (!url.isValid() || (!isPlain && url.scheme() != QLatin1String("https")) || (isPlain && !mayBePlain(url)) ||
        !url.path().endsWith(kPath))
        return std::nullopt;
    const QStringList parts = url.fragment().split(QLatin1Char('.'));
    if (parts.size() != 3)
        return std::nullopt;
    const auto token = crypto::Token::parse(parts[0]);
    const auto keyBytes = decodeBytes(parts[1]);
    const auto key = keyBytes ? crypto::BoxPublicKey::fromBytes(*keyBytes) : std::nullopt;
    const auto tlsBytes = decodeBytes(parts[2]);
    const auto tlsKey = tlsBytes ? base::Sha256::fromBytes(*tlsBytes) : std::nullopt;
    if (!token || !key || !tlsBytes || (!tlsBytes->isEmpty() && !tlsKey))
        return std::nullopt;
    const QString whole = url.toString(QUrl::RemoveFragment | QUrl::RemoveQuery);
    return EnrolLinkText{whole.left(whole.size() - kPath.size()), *token, *key, tlsKey};
}

QJsonObject enrolJson(const EnrolRequest &request)
{
    QJsonObject object{{QStringLiteral("token"), request.token.text()},
                       {QStringLiteral("shop"), request.shop.text()},
                       {QStringLiteral("device"), request.device.text()},
                       {QStringLiteral("signing_key"), encodeBytes(request.signingKey)},
                       {QStringLiteral("box_key"), encodeBytes(request.boxKey)},
                       {QStringLiteral("shop_key"), encodeBytes(request.sealedShopKey)},
                       {QStringLiteral("first_event"), encodeBytes(request.firstEvent)},
                       {QStringLiteral("signature"), encodeBytes(request.signature)}};
    if (request.recovery)
        object[QLatin1String(recoveryField)] = encodeBytes(*request.recovery);
    return object;
}

std::optional<EnrolRequest> parseEnrol(const QJsonObject &object)
{
    const auto token = crypto::Token::parse(object[QLatin1String("token")].toString());
    const auto shop = base::ShopId::parse(object[QLatin1String("shop")].toString());
    const auto device = base::DeviceId::parse(object[QLatin1String("device")].toString());
    const auto signingKey = decodeBytes(object[QLatin1String("signing_key")]);
    const auto boxKey = decodeBytes(object[QLatin1String("box_key")]);
    const auto shopKey = decodeBytes(object[QLatin1String("shop_key")]);
    const auto firstEvent = decodeBytes(object[QLatin1String("first_event")]);
    const auto signature = decodeBytes(object[QLatin1String("signature")]);
    if (!token || !shop || !device || !signingKey || !boxKey || !shopKey || !firstEvent || !signature)
        return std::nullopt;
    const auto recovery = parseRecovery(object);
    if (!recovery)
        return std::nullopt;
    return EnrolRequest{*token, *shop, *device, *signingKey, *boxKey, *shopKey, *firstEvent, *signature, *recovery};
}

QJsonObject enrolAnswerJson(const EnrolAnswer &answer)
{
    return {{QStringLiteral("endpoint_device"), answer.endpointDevice.text()},
            {QStringLiteral("endpoint_signing_key"), encodeBytes(answer.endpointSigningKey)},
            {QStringLiteral("endpoint_box_key"), encodeBytes(answer.endpointBoxKey)},
            {QStringLiteral("epoch"), encodeBytes(answer.epoch)},
            {QStringLiteral("public_url"), answer.publicUrl},
            {QStringLiteral("time"), base::instantText(answer.time)}};
}

std::optional<EnrolAnswer> parseEnrolAnswer(const QJsonObject &object)
{
    const auto device = base::DeviceId::parse(object[QLatin1String("endpoint_device")].toString());
    const auto signingKey = decodeBytes(object[QLatin1String("endpoint_signing_key")]);
    const auto boxKey = decodeBytes(object[QLatin1String("endpoint_box_key")]);
    const auto epoch = decodeBytes(object[QLatin1String("epoch")]);
    const auto time = base::parseInstant(object[QLatin1String("time")].toString());
    if (!device || !signingKey || !boxKey || !epoch || !time)
        return std::nullopt;
    return EnrolAnswer{*device, *signingKey, *boxKey, *epoch, object[QLatin1String("public_url")].toString(), *time};
}

QJsonObject joinJson(const JoinRequest &request)
{
    return {{QStringLiteral("token"), request.token.text()},
            {QStringLiteral("device"), request.device.text()},
            {QStringLiteral("signing_key"), encodeBytes(request.signingKey)},
            {QStringLiteral("box_key"), encodeBytes(request.boxKey)},
            {QStringLiteral("signature"), encodeBytes(request.signature)}};
}

std::optional<JoinRequest> parseJoin(const QJsonObject &object)
{
    const auto token = crypto::Token::parse(object[QLatin1String("token")].toString());
    const auto device = base::DeviceId::parse(object[QLatin1String("device")].toString());
    const auto signingKey = decodeBytes(object[QLatin1String("signing_key")]);
    const auto boxKey = decodeBytes(object[QLatin1String("box_key")]);
    const auto signature = decodeBytes(object[QLatin1String("signature")]);
    if (object.contains(QLatin1String("shop")) || !token || !device || !signingKey || !boxKey || !signature)
        return std::nullopt;
    return JoinRequest{*token, *device, *signingKey, *boxKey, *signature};
}

QJsonObject joinAnswerJson(const JoinAnswer &answer)
{
    QJsonObject object = enrolAnswerJson(answer.endpoint);
    object[QLatin1String("shop")] = answer.shop.text();
    object[QLatin1String("shop_key")] = encodeBytes(answer.sealedShopKey);
    object[QLatin1String("first_event")] = encodeBytes(answer.firstEvent);
    object[QLatin1String("earlier_keys")] =
        arrayOf(answer.earlierKeys, [](const QByteArray &sealed) { return encodeBytes(sealed); });
    if (answer.recovery)
        object[QLatin1String(recoveryField)] = encodeBytes(*answer.recovery);
    object[QLatin1String("ceiling")] = static_cast<int>(answer.ceiling);
    return object;
}

std::optional<JoinAnswer> parseJoinAnswer(const QJsonObject &object)
{
    const auto endpoint = parseEnrolAnswer(object);
    const auto shop = base::ShopId::parse(object[QLatin1String("shop")].toString());
    const auto shopKey = decodeBytes(object[QLatin1String("shop_key")]);
    const auto firstEvent = decodeBytes(object[QLatin1String("first_event")]);
    constexpr std::size_t mostKeys = 1000;
    auto earlier = object.contains(QLatin1String("earlier_keys"))
                       ? parseAll<QByteArray>(object[QLatin1String("earlier_keys")], mostKeys, decodeBytes)
                       : std::vector<QByteArray>();
    auto recovery = parseRecovery(object);
    const auto ceiling = loyalty::ceilingFromNumber(
        object[QLatin1String("ceiling")].toInteger(static_cast<int>(loyalty::Ceiling::Till)));
    if (!endpoint || !shop || !shopKey || !firstEvent || !earlier || !recovery || !ceiling)
        return std::nullopt;
    return JoinAnswer{*shop, *shopKey, *firstEvent, *endpoint, std::move(*earlier), std::move(*recovery), *ceiling};
}

} // namespace muhr::sync
