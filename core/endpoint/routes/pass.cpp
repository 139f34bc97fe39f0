// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deliver/pass_refresh.h"
#include "core/endpoint/apple_answer.h"
#include "core/endpoint/pages.h"
#include "core/endpoint/services.h"
#include "core/endpoint/view_answer.h"

namespace muhr::endpoint::routes {
namespace {

/// The pass of a card; the first time it is asked for it is entered, so that phones can be told of its changes.
store::Result<store::PassRow> passOf(Services &services, const pass::CardContents &card)
{
    const auto known = services.readers.ask([&card](store::Database &database) {
        return store::findPass(database, card.shop, card.card, store::PassKind::Apple);
    });
    if (known && *known && !(*known)->isVoid)
        return **known;
    return services.queue.ask(store::Lane::Counter, [&](store::Database &database) -> store::Result<store::PassRow> {
        auto transaction = store::Transaction::begin(database);
        if (!transaction)
            return base::Unexpected{transaction.error()};
        const auto pass = deliver::issuePass(*transaction, card, services.clock.now(), services.random);
        if (const auto stored = transaction->commit(); !stored)
            return base::Unexpected{stored.error()};
        return pass;
    });
}

Reply give(Services &services, const Request &request, const PathValues &values)
{
    if (!services.signer)
        return Reply::seeOther(("/w/" + values[u"view"]).toLatin1());
    const auto card = cardAtView(services, request, values[u"view"], readCard);
    if (!card)
        return card.error();
    const auto pass = passOf(services, *card);
    if (!pass)
        return troublePage(request);
    return appleAnswer(services, request, *card, *pass)
        .with("Content-Disposition", "attachment; filename=\"card.pkpass\"")
        .with("Referrer-Policy", "no-referrer");
}

} // namespace

const RouteGroup &pass()
{
    static const RouteGroup group = {
        {{Method::Get}, QStringLiteral("/p/{view}.pkpass"), Access::anyone(), Answer(give)},
    };
    return group;
}

} // namespace muhr::endpoint::routes
