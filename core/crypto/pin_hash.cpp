// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/pin_hash.h"

#include "core/crypto/mac.h"
#include "core/crypto/typed_secret.h"

#include <QStringList>

namespace muhr::crypto {
namespace {

constexpr int kSaltSize = 16;
constexpr int kHashSize = 32;

std::optional<QByteArray> fromBase64(const QString &text, qsizetype size)
{
    const auto decoded = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded && decoded.decoded.size() == size ? std::optional(decoded.decoded) : std::nullopt;
}

} // namespace

QByteArray PinHash::hashOf(QStringView pin, const Pepper &pepper, QByteArrayView salt, const ScryptCost &cost)
{
    QByteArray typed = typedBytes(pin);
    QByteArray peppered = hmacSha256(pepper.view(), typed).bytes();
    base::wipe(typed);
    const QByteArray hash = scrypt(peppered, salt, cost, kHashSize).view().toByteArray();
    base::wipe(peppered);
    return hash;
}

PinHash PinHash::make(QStringView pin, PinStrength strength, const Pepper &pepper, base::Random &random)
{
    PinHash result;
    result.m_cost = strength == PinStrength::Password ? passwordCost : pinCost;
    result.m_salt = random.bytes(kSaltSize);
    result.m_hash = hashOf(pin, pepper, result.m_salt, result.m_cost);
    return result;
}

std::optional<PinHash> PinHash::parse(QStringView stored)
{
    const QStringList parts = stored.toString().split(u'$');
    if (parts.size() != 6 || parts[0] != u"scrypt")
        return std::nullopt;
    bool areNumbers[3] = {};
    PinHash result;
    result.m_cost = {parts[1].toInt(&areNumbers[0]), parts[2].toInt(&areNumbers[1]), parts[3].toInt(&areNumbers[2])};
    if (!areNumbers[0] || !areNumbers[1] || !areNumbers[2] || !result.m_cost.isBearable())
        return std::nullopt;
    const auto salt = fromBase64(parts[4], kSaltSize);
    const auto hash = fromBase64(parts[5], kHashSize);
    if (!salt || !hash)
        return std::nullopt;
    result.m_salt = *salt;
    result.m_hash = *hash;
    return result;
}

QString PinHash::text() const
{
    return QStringLiteral("scrypt$%1$%2$%3$%4$%5")
        .arg(QString::number(m_cost.logN), QString::number(m_cost.r), QString::number(m_cost.p),
             QString::fromLatin1(m_salt.toBase64()), QString::fromLatin1(m_hash.toBase64()));
}

bool PinHash::fits(QStringView pin, const Pepper &pepper) const
{
    return equalInConstantTime(hashOf(pin, pepper, m_salt, m_cost), m_hash);
}

} // namespace muhr::crypto
