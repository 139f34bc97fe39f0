// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sealed_stream.h"

#include "core/crypto/aes_gcm.h"

#include <QtEndian>

namespace muhr::crypto {
namespace {

QByteArray nonceOf(std::uint64_t number, bool isLast)
{
    QByteArray nonce(kNonceSize, '\0');
    qToBigEndian(static_cast<quint64>(number), nonce.data() + 3);
    nonce.back() = isLast ? '\1' : '\0';
    return nonce;
}

} // namespace

QByteArray SealingStream::seal(QByteArrayView piece, bool isLast)
{
    return aesGcmSealed(m_key, nonceOf(m_number++, isLast), m_additional, piece);
}

std::optional<QByteArray> OpeningStream::open(QByteArrayView sealed, bool isLast)
{
    return aesGcmOpened(m_key, nonceOf(m_number++, isLast), m_additional, sealed);
}

} // namespace muhr::crypto
