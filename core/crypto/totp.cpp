// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/totp.h"

#include "core/crypto/mac.h"
#include "core/crypto/openssl_handles.h"

#include <QtEndian>

#include <openssl/hmac.h>

namespace muhr::crypto {
namespace {

constexpr std::size_t kSecretSize = 20;
constexpr std::chrono::milliseconds kStep{30'000};
constexpr std::uint32_t kTenToTheEighth = 100'000'000;

} // namespace

TotpSecret TotpSecret::make(base::Random &random)
{
    return TotpSecret(base::WipingBytes::drawn(random, kSecretSize));
}

std::optional<TotpSecret> TotpSecret::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != static_cast<qsizetype>(kSecretSize))
        return std::nullopt;
    return TotpSecret(base::WipingBytes(bytes));
}

QString TotpSecret::digits(base::Instant moment) const
{
    QByteArray counter(8, '\0');
    qToBigEndian<std::int64_t>(moment.ms() / kStep.count(), counter.data());
    std::array<unsigned char, 20> mac{};
    unsigned int size = 0;
    must(HMAC(EVP_sha1(), m_bytes.data(), static_cast<int>(m_bytes.size()), bytesOf(QByteArrayView(counter)), 8,
              mac.data(), &size),
         "HMAC");
    // RFC 4226, section 5.3: the last four bits say where in the result the number stands.
    const auto number = qFromBigEndian<std::uint32_t>(mac.data() + (mac[19] & 0x0f)) & 0x7fffffff;
    return QString::number(number % kTenToTheEighth).rightJustified(8, u'0');
}

bool TotpSecret::fits(QStringView typed, base::Instant moment) const
{
    bool fitsOne = false;
    for (const base::Instant step : {moment - kStep, moment, moment + kStep})
        fitsOne |= equalInConstantTime(digits(step).toLatin1(), typed.toLatin1());
    return fitsOne;
}

} // namespace muhr::crypto
