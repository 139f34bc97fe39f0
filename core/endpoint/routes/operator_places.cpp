// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/mac.h"
#include "core/endpoint/gatekeeper.h"
#include "core/endpoint/operator_word.h"
#include "core/endpoint/services.h"

namespace muhr::endpoint::routes {
namespace {

constexpr std::uint64_t bodyLimit = 4 * 1024;

Reply addPlace(Services &services, const Request &request, const PathValues &)
{
    const auto signature = credentials(request, "Operator");
    if (!signature || !crypto::equalInConstantTime(operatorSignature(services.secrets, request.body), *signature))
        return Reply::plain(404);
    const auto place = parsePlace(request.body, services.clock.now());
    if (!place)
        return Reply::plain(400);
    services.log.info("endpoint", "Add a place…", {{"shop", place->shop}});
    const bool isAdded = services.queue.ask(store::Lane::Counter, [&](store::Database &database) {
        auto transaction = store::Transaction::begin(database);
        return transaction && store::insertEnrolLink(*transaction, *place) && transaction->commit();
    });
    return Reply::plain(isAdded ? 200 : 503);
}

} // namespace

const RouteGroup &operatorPlaces()
{
    static const RouteGroup group = {
        {{Method::Post}, QString::fromLatin1(operatorPath), Access::loopbackOnly(), Answer(addPlace), bodyLimit},
    };
    return group;
}

} // namespace muhr::endpoint::routes
