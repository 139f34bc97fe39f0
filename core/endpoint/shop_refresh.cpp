// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint/shop_refresh.h"

#include "core/endpoint/cards.h"
#include "core/endpoint/services.h"
#include "core/store/asked_at_once.h"

namespace muhr::endpoint {
namespace {

/// So many take about 10 ms.
constexpr std::int64_t passesAtOnce = 20;

/// The last serial that was looked at; nothing: there are no more, or the store could not.
std::optional<base::CardId> refreshSome(Services &services, store::Database &database, const base::ShopId &shop,
                                        const base::CardId &after)
{
    const auto passes = store::passesAfter(database, shop, store::PassKind::Apple, after, passesAtOnce);
    if (!passes || passes->empty())
        return std::nullopt;
    auto transaction = store::Transaction::begin(database, shop);
    if (!transaction)
        return std::nullopt;
    for (const store::PassRow &pass : *passes)
        if (!refreshCards(services, *transaction, shop, pass.customer))
            return std::nullopt;
    if (!transaction->commit())
        return std::nullopt;
    services.wakePushes();
    return passes->back().serial;
}

void postNext(Services &services, const base::ShopId &shop, const base::CardId &after)
{
    services.queue.post(store::Lane::Sync, [&services, shop, after](store::Database &database) {
        if (services.isStopping)
            return;
        if (const auto last = refreshSome(services, database, shop, after))
            postNext(services, shop, *last);
    });
}

} // namespace

bool concernsAllCards(const loyalty::Event &event)
{
    using loyalty::DocumentType;
    if (const auto *written = std::get_if<loyalty::DocumentWritten>(&event.body))
        return written->type == DocumentType::ShopSettings || written->type == DocumentType::CardDesign;
    return std::holds_alternative<loyalty::ProgrammePublished>(event.body);
}

store::Result<void> refreshCardsOf(Services &services, store::Transaction &transaction, const base::ShopId &shop,
                                   const std::set<base::CustomerId> &customers)
{
    const auto withPasses = store::withPassesAmong(transaction.database(), shop, customers);
    if (!withPasses)
        return base::Unexpected{withPasses.error()};
    for (const base::CustomerId &customer : *withPasses)
        if (auto done = refreshCards(services, transaction, shop, customer); !done)
            return done;
    return {};
}

void refreshShop(Services &services, const base::ShopId &shop)
{
    services.log.info("endpoint", "Look at all passes…", {{"shop", shop}});
    postNext(services, shop, base::CardId());
}

} // namespace muhr::endpoint
