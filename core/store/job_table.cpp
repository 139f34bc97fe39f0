// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/job_table.h"

#include <algorithm>
#include <tuple>

namespace muhr::store {
namespace {

constexpr auto insertSql =
    "INSERT INTO job (shop, job, unique_key, kind, class, customer, channel, campaign, is_held_out, payload, state, "
    "attempts, next_at, lease_until, outcome, reason, created_at, ended_at) VALUES (:shop, :job, :unique_key, :kind, "
    ":class, :customer, :channel, :campaign, :is_held_out, :payload, :state, :attempts, :next_at, :lease_until, "
    ":outcome, :reason, :created_at, :ended_at) ON CONFLICT (shop, unique_key) DO NOTHING";

#define MUHR_JOB_COLUMNS                                                                                               \
    "job, unique_key, kind, class, customer, channel, campaign, is_held_out, payload, state, attempts, next_at, "      \
    "lease_until, outcome, reason, created_at, ended_at"
constexpr auto findSql = "SELECT " MUHR_JOB_COLUMNS " FROM job WHERE shop = :shop AND job = :job";
constexpr auto findByKeySql = "SELECT " MUHR_JOB_COLUMNS " FROM job WHERE shop = :shop AND unique_key = :unique_key";
constexpr auto dueSql =
    "SELECT " MUHR_JOB_COLUMNS " FROM job WHERE shop = :shop AND ((state = 1 AND next_at <= :now) OR "
    "(state = 2 AND lease_until <= :now)) ORDER BY next_at, job LIMIT :limit";
// Beside an UPDATE a subquery may be asked again for each row, and its LIMIT with it; this one is asked once.
constexpr auto claimSql =
    "WITH due AS MATERIALIZED (SELECT d.job AS taken FROM job d WHERE d.shop = :shop AND ((d.state = 1 AND d.next_at "
    "<= "
    ":now) OR (d.state = 2 AND d.lease_until <= :now)) ORDER BY d.next_at, d.job LIMIT :limit FOR UPDATE SKIP LOCKED) "
    "UPDATE job SET state = 2, attempts = attempts + 1, lease_until = :lease_until FROM due WHERE shop = :shop AND job "
    "= "
    "due.taken RETURNING " MUHR_JOB_COLUMNS;
#undef MUHR_JOB_COLUMNS
constexpr auto takeSql = "UPDATE job SET state = 2, attempts = attempts + 1, lease_until = :lease_until WHERE "
                         "shop = :shop AND job = :job";
// Shop by shop, since the index of jobs leads with it.
constexpr auto dueShopsSql =
    "SELECT s.shop FROM shop s WHERE EXISTS (SELECT 1 FROM job j WHERE j.shop = s.shop AND j.state = 1 AND j.next_at "
    "<= "
    ":now) OR EXISTS (SELECT 1 FROM job j WHERE j.shop = s.shop AND j.state = 2 AND j.lease_until <= :now) ORDER BY "
    "s.shop";
constexpr auto nextSql = "SELECT min(CASE WHEN j.state = 1 THEN j.next_at ELSE j.lease_until END) FROM shop s JOIN job "
                         "j ON j.shop = s.shop AND j.state IN (1, 2)";
constexpr auto endSql = "UPDATE job SET state = :state, outcome = :outcome, reason = :reason, ended_at = :at, "
                        "lease_until = NULL WHERE shop = :shop AND job = :job";
constexpr auto putOffSql = "UPDATE job SET state = 1, next_at = :next_at, reason = :reason, lease_until = NULL WHERE "
                           "shop = :shop AND job = :job";
constexpr auto countSql = "SELECT count(*) FROM job WHERE shop = :shop AND state = :state";
constexpr auto eraseWaitingSql = "DELETE FROM job WHERE shop = :shop AND customer = :customer AND state IN (1, 2, 6)";
constexpr auto eraseEndedSql = "UPDATE job SET payload = :nothing WHERE shop = :shop AND customer = :customer";

JobRow readJob(const Row &row)
{
    JobRow job;
    job.job = row.id<base::JobId>(0);
    job.uniqueKey = row.hash(1);
    job.kind = row.integer(2);
    job.jobClass = row.choice(3, JobClass::Service, JobClass::News);
    job.customer = row.optionalId<base::CustomerId>(4);
    job.channel = row.optionalInteger(5);
    job.campaign = row.optionalId<base::DocumentId>(6);
    job.isHeldOut = row.flag(7);
    job.payload = row.bytes(8);
    job.state = row.choice(9, JobState::Waiting, JobState::WaitsForEndpoint);
    job.attempts = row.integer(10);
    job.nextAt = row.instant(11);
    job.leaseUntil = row.optionalInstant(12);
    job.outcome = row.optionalText(13);
    job.reason = row.optionalText(14);
    job.createdAt = row.instant(15);
    job.endedAt = row.optionalInstant(16);
    return job;
}

Result<std::vector<JobRow>> claimDueJobs(Transaction &transaction, const base::ShopId &shop, base::Instant now,
                                         base::Instant leaseUntil, std::int64_t limit)
{
    auto taken = transaction.statement(claimSql)
                     .bind(":lease_until", leaseUntil)
                     .bind(":shop", shop)
                     .bind(":now", now)
                     .bind(":limit", limit)
                     .all(readJob);
    if (taken)
        std::sort(taken->begin(), taken->end(), [](const JobRow &one, const JobRow &other) {
            return std::tie(one.nextAt, one.job) < std::tie(other.nextAt, other.job);
        });
    return taken;
}

} // namespace

Result<Queued> insertJob(Transaction &transaction, const base::ShopId &shop, const JobRow &job)
{
    const auto inserted = transaction.statement(insertSql)
                              .bind(":shop", shop)
                              .bind(":job", job.job)
                              .bind(":unique_key", job.uniqueKey)
                              .bind(":kind", job.kind)
                              .bind(":class", job.jobClass)
                              .bind(":customer", job.customer)
                              .bind(":channel", job.channel)
                              .bind(":campaign", job.campaign)
                              .bind(":is_held_out", job.isHeldOut)
                              .bind(":payload", job.payload)
                              .bind(":state", job.state)
                              .bind(":attempts", job.attempts)
                              .bind(":next_at", job.nextAt)
                              .bind(":lease_until", job.leaseUntil)
                              .bind(":outcome", job.outcome)
                              .bind(":reason", job.reason)
                              .bind(":created_at", job.createdAt)
                              .bind(":ended_at", job.endedAt)
                              .runCounting();
    if (!inserted)
        return base::Unexpected{inserted.error()};
    return *inserted > 0 ? Queued::Anew : Queued::Before;
}

Result<std::optional<JobRow>> findJob(Database &database, const base::ShopId &shop, const base::JobId &job)
{
    return database.statement(findSql).bind(":shop", shop).bind(":job", job).first(readJob);
}

Result<std::optional<JobRow>> findJobByKey(Database &database, const base::ShopId &shop, const base::Sha256 &uniqueKey)
{
    return database.statement(findByKeySql).bind(":shop", shop).bind(":unique_key", uniqueKey).first(readJob);
}

Result<std::vector<JobRow>> takeDueJobs(Transaction &transaction, const base::ShopId &shop, base::Instant now,
                                        base::Instant leaseUntil, std::int64_t limit)
{
    if (transaction.database().dialect() == Dialect::Postgresql)
        return claimDueJobs(transaction, shop, now, leaseUntil, limit);
    auto due = transaction.statement(dueSql).bind(":shop", shop).bind(":now", now).bind(":limit", limit).all(readJob);
    if (!due)
        return due;
    for (JobRow &job : *due) {
        const auto taken = transaction.statement(takeSql)
                               .bind(":lease_until", leaseUntil)
                               .bind(":shop", shop)
                               .bind(":job", job.job)
                               .run();
        if (!taken)
            return base::Unexpected{taken.error()};
        job.state = JobState::Taken;
        job.attempts += 1;
        job.leaseUntil = leaseUntil;
    }
    return due;
}

Result<std::vector<base::ShopId>> shopsWithDueJobs(Database &database, base::Instant now)
{
    return database.statementAcrossShops(dueShopsSql).bind(":now", now).all([](const Row &row) {
        return row.id<base::ShopId>(0);
    });
}

Result<std::optional<base::Instant>> nextJobAt(Database &database)
{
    const auto next =
        database.statementAcrossShops(nextSql).first([](const Row &row) { return row.optionalInstant(0); });
    if (!next)
        return base::Unexpected{next.error()};
    return next->value_or(std::nullopt);
}

Result<void> endJob(Transaction &transaction, const base::ShopId &shop, const base::JobId &job, JobState state,
                    const std::optional<QString> &outcome, const std::optional<QString> &reason, base::Instant at)
{
    return transaction.statement(endSql)
        .bind(":state", state)
        .bind(":outcome", outcome)
        .bind(":reason", reason)
        .bind(":at", at)
        .bind(":shop", shop)
        .bind(":job", job)
        .run();
}

Result<void> putOffJob(Transaction &transaction, const base::ShopId &shop, const base::JobId &job, base::Instant nextAt,
                       const QString &reason)
{
    return transaction.statement(putOffSql)
        .bind(":next_at", nextAt)
        .bind(":reason", reason)
        .bind(":shop", shop)
        .bind(":job", job)
        .run();
}

Result<std::int64_t> countJobs(Database &database, const base::ShopId &shop, JobState state)
{
    const auto count = database.statement(countSql).bind(":shop", shop).bind(":state", state).first([](const Row &row) {
        return row.integer(0);
    });
    if (!count)
        return base::Unexpected{count.error()};
    return count->value_or(0);
}

Result<void> eraseJobsOf(Transaction &transaction, const base::ShopId &shop, const base::CustomerId &customer)
{
    const auto removed = transaction.statement(eraseWaitingSql).bind(":shop", shop).bind(":customer", customer).run();
    if (!removed)
        return removed;
    return transaction.statement(eraseEndedSql)
        .bind(":nothing", QByteArray())
        .bind(":shop", shop)
        .bind(":customer", customer)
        .run();
}

} // namespace muhr::store
