// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deliver/pass_refresh.h"
#include "core/endpoint/apple_answer.h"
#include "core/endpoint/pages.h"
#include "core/endpoint/services.h"
#include "core/endpoint/view_answer.h"

namespace muhr::endpoint::routes {
namespace {

struct Given
{
    store::PassRow pass;
    pass::CardContents card;
};

using Giving = store::Result<std::optional<Given>>;

/// The pass first, then what it says: what changes in between is then a change that phones are told of. The other way
/// round an old card would go out under the date of the new one, and no phone would ask for it again.
Giving givenBefore(const Services &services, store::Database &database, const pass::CardContents &at)
{
    const auto pass = store::findPass(database, at.shop, at.card, store::PassKind::Apple);
    if (!pass)
        return base::Unexpected{pass.error()};
    if (!*pass || (*pass)->isVoid)
        return std::optional<Given>();
    auto card = readCard(services, database, at.shop, at.customer);
    if (!card)
        return base::Unexpected{card.error()};
    return *card ? std::optional(Given{**pass, std::move(**card)}) : std::nullopt;
}

/// The first time it is asked for it is entered, so that phones can be told of its changes.
Giving giveAnew(Services &services, store::Database &database, const pass::CardContents &at)
{
    auto transaction = store::Transaction::begin(database, at.shop);
    if (!transaction)
        return base::Unexpected{transaction.error()};
    // It may have been stamped since it was found.
    auto card = readCard(services, database, at.shop, at.customer);
    if (!card)
        return base::Unexpected{card.error()};
    if (!*card)
        return std::optional<Given>();
    const auto pass = deliver::issuePass(*transaction, **card, services.clock.now(), services.random);
    if (!pass)
        return base::Unexpected{pass.error()};
    if (const auto stored = transaction->commit(); !stored)
        return base::Unexpected{stored.error()};
    return std::optional(Given{*pass, std::move(**card)});
}

Giving passOf(Services &services, const pass::CardContents &at)
{
    auto known = services.readers.ask([&](store::Database &database) { return givenBefore(services, database, at); });
    if (known && *known)
        return known;
    return services.queue.ask(store::Lane::Counter,
                              [&](store::Database &database) { return giveAnew(services, database, at); });
}

Reply give(Services &services, const Request &request, const PathValues &values)
{
    if (!services.signer)
        return Reply::seeOther(("/w/" + values[u"view"]).toLatin1());
    const auto card = cardAtView(services, request, values[u"view"], readCard);
    if (!card)
        return card.error();
    const auto given = passOf(services, *card);
    if (!given || !*given)
        return troublePage(request);
    return appleAnswer(services, request, (*given)->card, (*given)->pass)
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
