// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/shop_table.h"
#include "core/sync/wire.h"

namespace muhr::sync {

/// Of one piece at most; a laptop takes each in at once.
inline constexpr std::int64_t mostInPiece = 5000;
/// A piece ends early where the blobs of its events come to more, in bytes.
inline constexpr qsizetype mostPieceBlobBytes = 8 * 1024 * 1024;

/// A part of the settled history with all that it needs, for a laptop that has nothing yet: as a pull, but larger, with
/// the blobs in it and nothing said twice, since a whole shop comes this way.
struct SnapshotPiece
{
    QByteArray epoch;
    std::vector<store::PulledEvent> events;
    std::vector<store::PersonKeyRow> keys;
    std::vector<store::Blob> blobs;
    std::vector<SignedNumber> signatures;
    /// The last number that the endpoint has.
    std::int64_t of = 0;
};

/// Where the asker stands, as in a pull; `limit` is of a piece.
struct SnapshotQuestion
{
    std::int64_t after = 0;
    base::Sha256 head;
    std::int64_t limit = mostInPiece;
};

QString snapshotQuery(const SnapshotQuestion &question);
SnapshotQuestion parseSnapshotQuestion(const QueryField &field);
/// Events as [settled_at, at, bytes] with moments in UTC ms and, where an owner signed, her signature; their numbers
/// one after the other from `from`, and H of the last alone: the laptop works the others out. Keys as [person, version,
/// bytes], blobs as [kind, bytes, person].
QJsonObject snapshotJson(const SnapshotPiece &piece);
/// The piece that follows this position, with H of each event; nothing: it is none, or of another history.
std::optional<SnapshotPiece> parseSnapshot(const QJsonObject &object, const store::SyncPosition &position);

} // namespace muhr::sync
