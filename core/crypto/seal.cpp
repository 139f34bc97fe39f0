// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/seal.h"

#include "core/crypto/aes_gcm.h"

namespace muhr::crypto {
namespace {

constexpr char kFormat = 1;

QByteArray additionalData(const SealPlace &place)
{
    return "muhr/person/1" + place.shop.bytes() + base::CustomerId::fromBytes(place.person).bytes() +
           fourBytes(place.field);
}

} // namespace

base::SourceText sourceText(SealError error)
{
    switch (error) {
    case SealError::NotASeal:
        return {"Crypto", QT_TRANSLATE_NOOP("Crypto", "This is no sealed data of Muhr.")};
    case SealError::NewerFormat:
        return {"Crypto", QT_TRANSLATE_NOOP("Crypto", "This data was sealed by a newer version. Update Muhr.")};
    case SealError::WrongKeyOrDamaged:
        return {"Crypto", QT_TRANSLATE_NOOP("Crypto", "The key does not open this data, or the data is damaged.")};
    }
    Q_UNREACHABLE();
}

QByteArray seal(const PersonKey &key, const SealPlace &place, QByteArrayView plain, base::Random &random)
{
    const QByteArray nonce = random.bytes(kNonceSize);
    return kFormat + nonce + aesGcmSealed(key.view(), nonce, additionalData(place), plain);
}

base::Expected<QByteArray, SealError> unseal(const PersonKey &key, const SealPlace &place, QByteArrayView sealed)
{
    if (sealed.isEmpty())
        return base::Unexpected{SealError::NotASeal};
    if (sealed.front() != kFormat)
        return base::Unexpected{SealError::NewerFormat};
    if (sealed.size() < 1 + kNonceSize + kTagSize)
        return base::Unexpected{SealError::NotASeal};
    auto plain =
        aesGcmOpened(key.view(), sealed.sliced(1, kNonceSize), additionalData(place), sealed.sliced(1 + kNonceSize));
    if (!plain)
        return base::Unexpected{SealError::WrongKeyOrDamaged};
    return std::move(*plain);
}

} // namespace muhr::crypto
