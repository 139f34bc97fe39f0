// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint/routes/sync_reply.h"
#include "core/endpoint/services.h"
#include "core/sync/serve_invite.h"

namespace muhr::endpoint::routes {
namespace {

constexpr std::uint64_t bodyLimit = 8 * 1024;

/// Each is signed by the laptop that invites, so it needs no bearer.
Reply invite(Services &services, const Request &request, const PathValues &)
{
    const auto asked = sync::parseInvite(bodyObject(request));
    if (!asked)
        return refusedReply(words::Refusal::BadValue, {QStringLiteral("body")});
    const base::Instant now = services.clock.now();
    const auto answer = services.queue.ask(
        store::Lane::Sync, [&](store::Database &database) { return sync::answerInvite(database, *asked, now); });
    return answer ? Reply::json(sync::inviteAnswerJson(*answer)) : refusedReply(answer.error());
}

} // namespace

const RouteGroup &syncInvite()
{
    static const RouteGroup group = {
        {{Method::Post}, QStringLiteral("/sync/v1/invite"), Access::anyone(), Answer(invite), bodyLimit},
    };
    return group;
}

} // namespace muhr::endpoint::routes
