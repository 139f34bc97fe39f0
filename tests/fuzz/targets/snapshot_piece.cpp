// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/snapshot_wire.h"

#include "tests/fuzz/target.h"

#include <QJsonDocument>

namespace muhr::fuzz::targets {
namespace {

void run(QByteArrayView bytes)
{
    const auto piece = sync::parseSnapshot(QJsonDocument::fromJson(bytes.toByteArray()).object(), {});
    if (!piece)
        return;
    std::int64_t number = 0;
    for (const auto &event : piece->events)
        require(event.settlement.number == ++number, "numbers follow each other");
    require(number <= sync::mostInPiece, "a piece has an end");
    for (const auto &blob : piece->blobs)
        require(blob.person.has_value() == (blob.kind == store::BlobKind::Sealed), "sealed words are somebody's");
    const auto again = sync::parseSnapshot(sync::snapshotJson(*piece), {});
    require(again && again->events.size() == piece->events.size() && again->keys.size() == piece->keys.size() &&
                again->blobs.size() == piece->blobs.size() && again->of == piece->of,
            "a piece reads back");
}

} // namespace

const Target &snapshotPiece()
{
    static const Target target{"snapshot_piece", run};
    return target;
}

} // namespace muhr::fuzz::targets
