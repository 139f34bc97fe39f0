// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <optional>

namespace muhr::crypto {

/// Bytes in one piece of a stream before it is sealed; the last one may be shorter.
constexpr qsizetype kPieceSize = 64 << 10;
/// What a whole piece is long when it is sealed.
constexpr qsizetype kSealedPieceSize = kPieceSize + 16;

/// Seals something too long for memory, piece by piece: AES-256-GCM under a key that seals nothing else, the nonce
/// being the number of the piece (11 bytes big-endian) and a byte that says whether it is the last. So a piece that is
/// changed, left out, exchanged or missing at the end doesn't open. `additional` is bound to every piece.
class SealingStream
{
public:
    /// 32 bytes of key; a view of them is kept.
    SealingStream(QByteArrayView key, const QByteArray &additional) : m_key(key), m_additional(additional) {}
    QByteArray seal(QByteArrayView piece, bool isLast);

private:
    QByteArrayView m_key;
    QByteArray m_additional;
    std::uint64_t m_number = 0;
};

class OpeningStream
{
public:
    OpeningStream(QByteArrayView key, const QByteArray &additional) : m_key(key), m_additional(additional) {}
    /// Nothing: it is not the next piece of this stream.
    std::optional<QByteArray> open(QByteArrayView sealed, bool isLast);

private:
    QByteArrayView m_key;
    QByteArray m_additional;
    std::uint64_t m_number = 0;
};

} // namespace muhr::crypto
