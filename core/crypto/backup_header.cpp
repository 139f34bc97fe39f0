// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/backup_header.h"

#include "core/base/instant_text.h"
#include "core/base/sha256.h"
#include "core/crypto/aes_gcm.h"
#include "core/crypto/mac.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <algorithm>
#include <limits>

namespace muhr::crypto {
namespace {

using base::Unexpected;

const QByteArray kMagic = QByteArrayLiteral("MUHR BACKUP");
constexpr char kFormat = 1;
constexpr qsizetype kSumSize = 32;
constexpr auto kForm = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
const QByteArray kForKey = QByteArrayLiteral("muhr/backup/1");
const QByteArray kForDevice = QByteArrayLiteral("muhr/backup/device/1");

const QString kMadeAt = QStringLiteral("made_at");
const QString kShops = QStringLiteral("shops");
const QString kShop = QStringLiteral("shop");
const QString kVersion = QStringLiteral("key_version");
const QString kKey = QStringLiteral("key");
const QString kDevice = QStringLiteral("device");
const QString kRecovery = QStringLiteral("recovery");
const QString kBox = QStringLiteral("box");

QByteArray sealedUnder(const VersionedShopKey &shopKey, const base::ShopId &shop, const QByteArray &info,
                       QByteArrayView plain, base::Random &random)
{
    const QByteArray nonce = random.bytes(kNonceSize);
    return nonce + aesGcmSealed(derivedKey(shopKey.key, info).view(), nonce,
                                info + shop.bytes() + fourBytes(shopKey.version), plain);
}

std::optional<QByteArray> openedUnder(const VersionedShopKey &shopKey, const base::ShopId &shop, const QByteArray &info,
                                      QByteArrayView sealed)
{
    if (sealed.size() < kNonceSize)
        return std::nullopt;
    return aesGcmOpened(derivedKey(shopKey.key, info).view(), sealed.first(kNonceSize),
                        info + shop.bytes() + fourBytes(shopKey.version), sealed.sliced(kNonceSize));
}

QString textOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64(kForm));
}

std::optional<QByteArray> bytesIn(const QJsonValue &value)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(value.toString().toLatin1(), kForm | QByteArray::AbortOnBase64DecodingErrors);
    return decoded && !decoded.decoded.isEmpty() ? std::optional(decoded.decoded) : std::nullopt;
}

std::optional<BackupLock> lockIn(const QJsonObject &object)
{
    const auto shop = base::ShopId::parse(object[kShop].toString());
    const qint64 version = object[kVersion].toInteger();
    auto key = bytesIn(object[kKey]);
    auto device = bytesIn(object[kDevice]);
    auto recovery = bytesIn(object[kRecovery]);
    const bool isWhole = shop && version > 0 && version <= std::numeric_limits<std::uint32_t>::max() && key && device;
    if (!isWhole || (object.contains(kRecovery) && !recovery))
        return std::nullopt;
    return BackupLock{*shop, static_cast<std::uint32_t>(version), std::move(*key), std::move(*device),
                      std::move(recovery)};
}

} // namespace

base::SourceText sourceText(BackupError error)
{
    switch (error) {
    case BackupError::NotABackup:
        return {"Backup", QT_TRANSLATE_NOOP("Backup", "This file is not a backup of Muhr. Nothing was changed. Choose "
                                                      "the file that Muhr made.")};
    case BackupError::Newer:
        return {"Backup",
                QT_TRANSLATE_NOOP("Backup", "A newer Muhr made this backup. Nothing was changed. Update Muhr, "
                                            "then try again.")};
    case BackupError::Damaged:
        return {"Backup", QT_TRANSLATE_NOOP("Backup", "This backup is damaged: a part of it is missing or was changed. "
                                                      "Nothing was changed here. Take an earlier backup.")};
    case BackupError::WrongKey:
        return {"Backup",
                QT_TRANSLATE_NOOP("Backup", "This key does not open the backup. Nothing was changed. Type the "
                                            "recovery key from the recovery sheet of this shop.")};
    }
    Q_UNREACHABLE();
}

BackupLock lockFor(const base::ShopId &shop, const BackupSecrets &secrets, const std::optional<QByteArray> &recovery,
                   const BackupKey &key, base::Random &random)
{
    // The recovery sheet knows the shop's first key, whatever came after it.
    const VersionedShopKey &oldest = secrets.shop.oldest();
    return {shop, oldest.version, sealedUnder(oldest, shop, kForKey, key.view(), random),
            sealedUnder(oldest, shop, kForDevice, secrets.device.view(), random), recovery};
}

base::Expected<OpenedLock, BackupError> openLock(const BackupLock &lock, const VersionedShopKey &shopKey)
{
    const VersionedShopKey *by = shopKey.ofVersion(lock.keyVersion);
    if (!by)
        return Unexpected{BackupError::WrongKey};
    auto key = openedUnder(*by, lock.shop, kForKey, lock.key);
    auto device = openedUnder(*by, lock.shop, kForDevice, lock.device);
    auto opened = BackupKey::fromBytes(key.value_or(QByteArray()));
    if (!opened || !device)
        return Unexpected{BackupError::WrongKey};
    OpenedLock result{std::move(*opened), {shopKey.copy(), base::WipingBytes(QByteArrayView(*device))}};
    base::wipe(*key);
    base::wipe(*device);
    return result;
}

base::Expected<OpenedLock, BackupError> openLock(const BackupLock &lock, const RecoveryKey &recovery)
{
    if (!lock.recovery)
        return Unexpected{BackupError::WrongKey};
    const auto shopKey = recovery.openShopKey(*lock.recovery, lock.shop);
    return shopKey ? openLock(lock, *shopKey) : Unexpected{BackupError::WrongKey};
}

base::Expected<qsizetype, BackupError> BackupHeader::sizeBy(QByteArrayView beginning)
{
    if (!beginning.startsWith(kMagic))
        return Unexpected{BackupError::NotABackup};
    if (beginning.size() < fixedSize)
        return Unexpected{BackupError::Damaged};
    if (beginning[kMagic.size()] != kFormat)
        return Unexpected{BackupError::Newer};
    const qsizetype size = qFromBigEndian<quint32>(beginning.data() + kMagic.size() + 1);
    if (size > longest)
        return Unexpected{BackupError::Damaged};
    return fixedSize + size + kSumSize;
}

base::Expected<BackupHeader, BackupError> BackupHeader::parse(QByteArrayView bytes)
{
    const auto size = sizeBy(bytes.first(std::min(bytes.size(), fixedSize)));
    if (!size)
        return Unexpected{size.error()};
    if (*size != bytes.size())
        return Unexpected{BackupError::Damaged};
    const QByteArrayView summed = bytes.chopped(kSumSize);
    if (base::Sha256::of(summed.toByteArray()).bytes() != bytes.last(kSumSize))
        return Unexpected{BackupError::Damaged};
    const QJsonObject object = QJsonDocument::fromJson(summed.sliced(fixedSize).toByteArray()).object();
    const auto madeAt = base::parseInstant(object[kMadeAt].toString());
    if (!madeAt)
        return Unexpected{BackupError::Damaged};
    BackupHeader header;
    header.madeAt = *madeAt;
    const QJsonArray shops = object[kShops].toArray();
    for (const QJsonValue value : shops) {
        auto lock = lockIn(value.toObject());
        if (!lock || header.lockOf(lock->shop))
            return Unexpected{BackupError::Damaged};
        header.locks.push_back(std::move(*lock));
    }
    if (object.contains(kBox)) {
        header.box = bytesIn(object[kBox]);
        if (!header.box)
            return Unexpected{BackupError::Damaged};
    }
    if (header.locks.empty() && !header.box)
        return Unexpected{BackupError::Damaged};
    return header;
}

QByteArray BackupHeader::bytes() const
{
    QJsonArray shops;
    for (const BackupLock &lock : locks) {
        QJsonObject object{{kShop, lock.shop.text()},
                           {kVersion, qint64(lock.keyVersion)},
                           {kKey, textOf(lock.key)},
                           {kDevice, textOf(lock.device)}};
        if (lock.recovery)
            object[kRecovery] = textOf(*lock.recovery);
        shops.append(object);
    }
    QJsonObject object{{kMadeAt, base::instantText(madeAt)}, {kShops, shops}};
    if (box)
        object[kBox] = textOf(*box);
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    const QByteArray summed = kMagic + kFormat + fourBytes(static_cast<std::uint32_t>(json.size())) + json;
    return summed + base::Sha256::of(summed).bytes();
}

const BackupLock *BackupHeader::lockOf(const base::ShopId &shop) const
{
    const auto found =
        std::find_if(locks.begin(), locks.end(), [&](const BackupLock &lock) { return lock.shop == shop; });
    return found == locks.end() ? nullptr : &*found;
}

} // namespace muhr::crypto
