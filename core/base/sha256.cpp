// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include <QCryptographicHash>

namespace muhr::base {

Sha256 Sha256::of(QByteArrayView bytes)
{
    return *fromBytes(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
}

std::optional<Sha256> Sha256::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != 32)
        return std::nullopt;
    Sha256 result;
    std::copy(bytes.begin(), bytes.end(), reinterpret_cast<char *>(result.m_bytes.data()));
    return result;
}

std::optional<Sha256> Sha256::parse(QStringView hex)
{
    const QByteArray latin = hex.toLatin1();
    const QByteArray raw = QByteArray::fromHex(latin);
    if (latin.size() != 64 || raw.toHex() != latin.toLower())
        return std::nullopt;
    return fromBytes(raw);
}

} // namespace muhr::base
