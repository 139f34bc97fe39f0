// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/pin_hash.h"

#include "core/base/digits.h"
#include "core/crypto/mac.h"
#include "core/crypto/openssl_handles.h"

#include <QStringList>

namespace muhr::crypto {
namespace {

constexpr int kSaltSize = 16;
constexpr int kHashSize = 32;
constexpr int kLeastLogN = 10;
constexpr std::uint64_t kMostMemory = 256ULL << 20;

std::uint64_t memoryFor(int logN, int r, int p)
{
    return 128ULL * static_cast<std::uint64_t>(r) * ((1ULL << logN) + static_cast<std::uint64_t>(p));
}

std::optional<QByteArray> fromBase64(const QString &text, qsizetype size)
{
    const auto decoded = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded && decoded.decoded.size() == size ? std::optional(decoded.decoded) : std::nullopt;
}

} // namespace

QByteArray PinHash::hashOf(QStringView pin, const Pepper &pepper, QByteArrayView salt, const Cost &cost)
{
    // A PIN typed on a Persian keyboard is the same PIN.
    QByteArray typed = base::latinDigits(pin).normalized(QString::NormalizationForm_C).toUtf8();
    QByteArray peppered = hmacSha256(pepper.view(), typed).bytes();
    base::wipe(typed);
    QByteArray hash(kHashSize, Qt::Uninitialized);
    // OpenSSL's own limit of 32 MiB is below what is needed.
    const std::uint64_t most = memoryFor(cost.logN, cost.r, cost.p) + (1 << 20);
    must(EVP_PBE_scrypt(peppered.constData(), static_cast<std::size_t>(peppered.size()), bytesOf(salt),
                        static_cast<std::size_t>(salt.size()), 1ULL << cost.logN, static_cast<std::uint64_t>(cost.r),
                        static_cast<std::uint64_t>(cost.p), most, bytesOf(hash), kHashSize) == 1,
         "scrypt");
    base::wipe(peppered);
    return hash;
}

PinHash PinHash::make(QStringView pin, PinStrength strength, const Pepper &pepper, base::Random &random)
{
    PinHash result;
    result.m_cost.logN = strength == PinStrength::Password ? 17 : 15;
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
    const auto &[logN, r, p] = result.m_cost;
    if (!areNumbers[0] || !areNumbers[1] || !areNumbers[2] || logN < kLeastLogN || logN > 20 || r < 1 || r > 32 ||
        p < 1 || p > 16 || memoryFor(logN, r, p) > kMostMemory)
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
