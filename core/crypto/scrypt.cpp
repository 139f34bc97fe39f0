// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/scrypt.h"

#include "core/crypto/openssl_handles.h"

namespace muhr::crypto {
namespace {

constexpr int leastLogN = 10;
constexpr int mostLogN = 20;
constexpr int mostR = 32;
constexpr int mostP = 16;
constexpr std::uint64_t mostMemory = 256ULL << 20;

std::uint64_t memoryFor(const ScryptCost &cost)
{
    return 128ULL * static_cast<std::uint64_t>(cost.r) * ((1ULL << cost.logN) + static_cast<std::uint64_t>(cost.p));
}

} // namespace

bool ScryptCost::isBearable() const
{
    return logN >= leastLogN && logN <= mostLogN && r >= 1 && r <= mostR && p >= 1 && p <= mostP &&
           memoryFor(*this) <= mostMemory;
}

base::WipingBytes scrypt(QByteArrayView secret, QByteArrayView salt, const ScryptCost &cost, std::size_t size)
{
    base::WipingBytes result(size);
    // OpenSSL's own limit of 32 MiB is below what is needed.
    const std::uint64_t most = memoryFor(cost) + (1 << 20);
    must(EVP_PBE_scrypt(secret.data(), static_cast<std::size_t>(secret.size()), bytesOf(salt),
                        static_cast<std::size_t>(salt.size()), 1ULL << cost.logN, static_cast<std::uint64_t>(cost.r),
                        static_cast<std::uint64_t>(cost.p), most, result.data(), size) == 1,
         "scrypt");
    return result;
}

} // namespace muhr::crypto
