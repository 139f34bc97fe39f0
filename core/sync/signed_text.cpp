// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/signed_text.h"

#include <QtEndian>

namespace muhr::sync {
namespace {

QByteArray eightBytes(std::int64_t number)
{
    QByteArray bytes(8, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

} // namespace

QByteArray enrolText(const base::Sha256 &token, const base::ShopId &shop, const base::DeviceId &device,
                     const QByteArray &signingKey, const QByteArray &boxKey)
{
    return "muhr/enrol/1" + token.bytes() + shop.bytes() + device.bytes() + signingKey + boxKey;
}

QByteArray joinText(const base::Sha256 &token, const base::DeviceId &device, const QByteArray &signingKey,
                    const QByteArray &boxKey)
{
    return "muhr/join/1" + token.bytes() + device.bytes() + signingKey + boxKey;
}

QByteArray challengeText(const base::ShopId &shop, const base::DeviceId &device, const base::Sha256 &challenge)
{
    return "muhr/challenge/1" + shop.bytes() + device.bytes() + challenge.bytes();
}

QByteArray headText(const base::ShopId &shop, const base::DeviceId &device, std::int64_t incarnation, std::int64_t seq,
                    const base::Sha256 &hash)
{
    return "muhr/push/1" + shop.bytes() + device.bytes() + eightBytes(incarnation) + eightBytes(seq) + hash.bytes();
}

QByteArray settledHeadText(const base::ShopId &shop, const QByteArray &epoch, std::int64_t number,
                           const base::Sha256 &head)
{
    return "muhr/head/1" + shop.bytes() + epoch + eightBytes(number) + head.bytes();
}

QByteArray pinText(const base::ShopId &shop, const base::Sha256 &key, const base::Sha256 &next)
{
    return "muhr/pin/1" + shop.bytes() + key.bytes() + next.bytes();
}

QByteArray keyText(const base::ShopId &shop, const base::Sha256 &nonce, const base::Sha256 &key,
                   const base::Sha256 &next)
{
    return "muhr/key/1" + shop.bytes() + nonce.bytes() + key.bytes() + next.bytes();
}

} // namespace muhr::sync
