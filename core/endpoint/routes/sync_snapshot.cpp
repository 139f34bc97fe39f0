// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/serve_snapshot.h"

#include "core/endpoint/packed.h"
#include "core/endpoint/routes/sync_reply.h"
#include "core/endpoint/services.h"

namespace muhr::endpoint::routes {
namespace {

/// Of a laptop that was just let in: the next piece of the shop's history.
Reply snapshot(Services &services, const Request &request, const PathValues &)
{
    const auto question = sync::parseSnapshotQuestion([&](const QString &field) { return request.query.value(field); });
    const auto piece = services.readers.ask([&](store::Database &database) {
        return sync::answerSnapshot(database, *request.caller.shop, question, services.secrets.signing());
    });
    if (piece)
        return Reply::json(sync::snapshotJson(*piece));
    return piece.error().word == words::Refusal::BadValue ? otherHistory() : refusedReply(piece.error());
}

} // namespace

const RouteGroup &syncSnapshot()
{
    static const RouteGroup group = {
        {{Method::Get}, QStringLiteral("/sync/v1/snapshot"), Access::deviceBearer(), packed(snapshot)},
    };
    return group;
}

} // namespace muhr::endpoint::routes
