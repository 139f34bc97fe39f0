// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/owner_key.h"

#include "core/crypto/aes_gcm.h"
#include "core/crypto/mac.h"
#include "core/crypto/typed_secret.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

namespace muhr::crypto {
namespace {

using base::Unexpected;

constexpr char format = 1;
constexpr qsizetype versionSize = 4;
constexpr qsizetype costSize = 3;
constexpr qsizetype saltSize = 16;
constexpr qsizetype headSize = 1 + versionSize + costSize + saltSize;
constexpr qsizetype secretSize = 32;
constexpr qsizetype sealedSize = headSize + kNonceSize + secretSize + kTagSize;
constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

const QString kindKey = QStringLiteral("muhr");
const QString kind = QStringLiteral("owner_key/1");
const QString publicKeyKey = QStringLiteral("public_key");
const QString sealedKey = QStringLiteral("sealed");

ScryptCost costOf(QByteArrayView sealed)
{
    const auto number = [&](qsizetype place) { return static_cast<int>(static_cast<std::uint8_t>(sealed[place])); };
    return {number(1 + versionSize), number(2 + versionSize), number(3 + versionSize)};
}

base::WipingBytes sealingKey(QByteArrayView head, QStringView password, const ShopKey &shopKey)
{
    QByteArray typed = typedBytes(password);
    QByteArray peppered = hmacSha256(derivedKey(shopKey, "muhr/owner/pepper/1").view(), typed).bytes();
    base::wipe(typed);
    auto key = scrypt(peppered, head.last(saltSize), costOf(head), secretSize);
    base::wipe(peppered);
    return key;
}

QByteArray additionalData(const OwnerPlace &place, const OwnerPublicKey &publicKey, QByteArrayView head)
{
    return "muhr/owner/key/1" + place.shop.bytes() + place.staff.bytes() + publicKey.bytes() + head.toByteArray();
}

std::optional<QByteArray> bytesAt(const QJsonObject &object, const QString &key)
{
    const auto decoded = QByteArray::fromBase64Encoding(object[key].toString().toLatin1(),
                                                        base64 | QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(decoded.decoded) : std::nullopt;
}

} // namespace

QByteArray SealedOwnerKey::json() const
{
    const QJsonObject object{{kindKey, kind},
                             {publicKeyKey, QString::fromLatin1(publicKey.bytes().toBase64(base64))},
                             {sealedKey, QString::fromLatin1(sealed.toBase64(base64))}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<SealedOwnerKey> SealedOwnerKey::parse(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto publicBytes = bytesAt(object, publicKeyKey);
    const auto publicKey = publicBytes ? OwnerPublicKey::fromBytes(*publicBytes) : std::nullopt;
    auto sealed = bytesAt(object, sealedKey);
    if (object[kindKey].toString() != kind || !publicKey || !sealed || sealed->size() != sealedSize ||
        sealed->front() != format || !costOf(*sealed).isBearable())
        return std::nullopt;
    return SealedOwnerKey{*publicKey, std::move(*sealed)};
}

SealedOwnerKey sealOwnerKey(const OwnerKey &key, QStringView password, const OwnerPlace &place,
                            const VersionedShopKey &shopKey, base::Random &random, const ScryptCost &cost)
{
    QByteArray head = format + fourBytes(shopKey.version);
    for (const int number : {cost.logN, cost.r, cost.p})
        head += static_cast<char>(number);
    head += random.bytes(saltSize);
    const OwnerPublicKey publicKey = key.publicKey();
    const QByteArray nonce = random.bytes(kNonceSize);
    const base::WipingBytes by = sealingKey(head, password, shopKey.key);
    return {publicKey,
            head + nonce + aesGcmSealed(by.view(), nonce, additionalData(place, publicKey, head), key.secret())};
}

base::Expected<OwnerKey, OwnerKeyError> openOwnerKey(const SealedOwnerKey &sealed, QStringView password,
                                                     const OwnerPlace &place, const VersionedShopKey &shopKey)
{
    const QByteArrayView bytes = sealed.sealed;
    const VersionedShopKey *by = shopKey.ofVersion(qFromBigEndian<quint32>(bytes.data() + 1));
    if (!by)
        return Unexpected{OwnerKeyError::NoShopKey};
    const QByteArrayView head = bytes.first(headSize);
    const base::WipingBytes key = sealingKey(head, password, by->key);
    auto secret = aesGcmOpened(key.view(), bytes.sliced(headSize, kNonceSize),
                               additionalData(place, sealed.publicKey, head), bytes.sliced(headSize + kNonceSize));
    auto opened = secret ? OwnerKey::fromSecret(*secret) : std::nullopt;
    if (secret)
        base::wipe(*secret);
    if (!opened || opened->publicKey() != sealed.publicKey)
        return Unexpected{OwnerKeyError::WrongPassword};
    return std::move(*opened);
}

QByteArray ownerActText(const base::Sha256 &event)
{
    return "muhr/owner/1" + event.bytes();
}

} // namespace muhr::crypto
