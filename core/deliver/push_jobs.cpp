// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deliver/push_jobs.h"

#include "core/store/push_job.h"
#include "core/store/shop_table.h"
#include "core/store/wallet_table.h"

#include <algorithm>

namespace muhr::deliver {
namespace {

/// Of one shop at a time: the writing thread has more to do.
constexpr std::int64_t batch = 200;
/// A newer Muhr has made jobs that this one can't do; it may be updated in the meantime.
constexpr std::chrono::hours untilUpdated(1);

store::Result<void> takeOf(store::Transaction &transaction, const base::ShopId &shop, base::Instant now,
                           base::Instant leaseUntil, std::vector<PushJob> &result)
{
    const auto rows = store::takeDueJobs(transaction, shop, now, leaseUntil, batch);
    if (!rows)
        return base::Unexpected{rows.error()};
    for (const store::JobRow &row : *rows) {
        const auto card = store::pushedCard(row);
        if (row.kind != static_cast<std::int64_t>(store::JobKind::PushApplePass) || !card) {
            const auto late = store::putOffJob(transaction, shop, row.job, now + untilUpdated,
                                               QStringLiteral("This job needs a newer Muhr."));
            if (!late)
                return late;
            continue;
        }
        const auto phones = store::walletsOf(transaction.database(), shop, *card);
        if (!phones)
            return base::Unexpected{phones.error()};
        PushJob job{shop, row.job, *card, row.attempts, row.createdAt, {}};
        for (const store::WalletDevice &phone : *phones)
            if (auto token = DeviceToken::parse(phone.pushToken.toLatin1()))
                job.phones.push_back(std::move(*token));
        result.push_back(std::move(job));
    }
    return {};
}

std::optional<std::vector<PushJob>> take(store::Database &database, base::Instant now, base::Instant leaseUntil)
{
    const auto shops = store::shopsWithDueJobs(database, now);
    if (!shops)
        return std::nullopt;
    std::vector<PushJob> result;
    for (const base::ShopId &shop : *shops) {
        auto transaction = store::Transaction::beginBeside(database);
        if (!transaction || !takeOf(*transaction, shop, now, leaseUntil, result) || !transaction->commit())
            return std::nullopt;
    }
    return result;
}

store::Result<void> keepFate(store::Transaction &transaction, const JobFate &fate, base::Instant now)
{
    switch (fate.kind) {
    case JobFate::Kind::Done:
        return store::endJob(transaction, fate.shop, fate.job, store::JobState::Done, fate.outcome, fate.reason, now);
    case JobFate::Kind::GivenUp:
        return store::endJob(transaction, fate.shop, fate.job, store::JobState::GivenUp, fate.outcome, fate.reason,
                             now);
    case JobFate::Kind::PutOff:
        return store::putOffJob(transaction, fate.shop, fate.job, fate.until,
                                fate.reason.isEmpty() ? fate.outcome : fate.reason);
    }
    return {};
}

bool keep(store::Database &database, const PushDesk::Result &result, base::Instant now)
{
    const auto shops = result.lost.empty() ? store::Result<std::vector<store::ShopRow>>(std::vector<store::ShopRow>())
                                           : store::listShops(database);
    auto transaction = store::Transaction::beginBeside(database);
    if (!shops || !transaction)
        return false;
    for (const JobFate &fate : result.fates)
        if (!keepFate(*transaction, fate, now))
            return false;
    // A phone has one token for the cards of all shops of this endpoint.
    for (const LostPhone &phone : result.lost)
        for (const store::ShopRow &shop : *shops)
            if (!store::forgetWallet(*transaction, shop.shop, QString::fromLatin1(phone.token.hex()), phone.goneSince))
                return false;
    return transaction->commit().hasValue();
}

std::optional<base::Instant> nextAt(store::Database &database)
{
    const auto next = store::nextJobAt(database);
    return next ? *next : std::nullopt;
}

} // namespace

JobSource pushJobsOf(store::WorkQueue &queue)
{
    using store::Lane;
    return {[&queue](base::Instant now, base::Instant leaseUntil) {
                return queue.ask(Lane::Sync, [now, leaseUntil](store::Database &database) {
                    return take(database, now, leaseUntil);
                });
            },
            [&queue](const PushDesk::Result &result, base::Instant now) {
                return queue.ask(Lane::Sync,
                                 [&result, now](store::Database &database) { return keep(database, result, now); });
            },
            [&queue] { return queue.ask(Lane::Sync, [](store::Database &database) { return nextAt(database); }); }};
}

} // namespace muhr::deliver
