// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"

namespace muhr::store {

/// Service messages are part of what the customer asked for; news pass all guards.
enum class JobClass { Service = 1, News = 2 };

enum class JobState {
    Waiting = 1,
    /// Leased to a runner.
    Taken = 2,
    Done = 3,
    /// A guard said no; the reason says which.
    Skipped = 4,
    GivenUp = 5,
    /// Made on a laptop without an endpoint.
    WaitsForEndpoint = 6,
};

/// Something to deliver.
struct JobRow
{
    base::JobId job;
    /// Hash of (what, for whom, by what): a second job of the same key is never made.
    base::Sha256 uniqueKey;
    /// What to do; the numbers belong to core/deliver.
    std::int64_t kind = 1;
    JobClass jobClass = JobClass::Service;
    std::optional<base::CustomerId> customer;
    std::optional<std::int64_t> channel;
    std::optional<base::DocumentId> campaign;
    bool isHeldOut = false;
    QByteArray payload;
    JobState state = JobState::Waiting;
    std::int64_t attempts = 0;
    base::Instant nextAt;
    std::optional<base::Instant> leaseUntil;
    std::optional<QString> outcome;
    std::optional<QString> reason;
    base::Instant createdAt;
    std::optional<base::Instant> endedAt;
};

enum class Queued { Anew, Before };

Result<Queued> insertJob(Transaction &transaction, const base::ShopId &shop, const JobRow &job);
Result<std::optional<JobRow>> findJob(Database &database, const base::ShopId &shop, const base::JobId &job);
Result<std::optional<JobRow>> findJobByKey(Database &database, const base::ShopId &shop, const base::Sha256 &uniqueKey);
/// Leases what is due (or whose lease ran out), oldest first; each counts as an attempt. On a server it passes over
/// what another process is just taking.
Result<std::vector<JobRow>> takeDueJobs(Transaction &transaction, const base::ShopId &shop, base::Instant now,
                                        base::Instant leaseUntil, std::int64_t limit);
/// Shops in which something is due.
Result<std::vector<base::ShopId>> shopsWithDueJobs(Database &database, base::Instant now);
/// When the next one of any shop is due; nothing: none waits.
Result<std::optional<base::Instant>> nextJobAt(Database &database);
/// Ends a job as Done, Skipped or GivenUp.
Result<void> endJob(Transaction &transaction, const base::ShopId &shop, const base::JobId &job, JobState state,
                    const std::optional<QString> &outcome, const std::optional<QString> &reason, base::Instant at);
/// Gives it back, for later.
Result<void> putOffJob(Transaction &transaction, const base::ShopId &shop, const base::JobId &job, base::Instant nextAt,
                       const QString &reason);
Result<std::int64_t> countJobs(Database &database, const base::ShopId &shop, JobState state);
/// What has not been sent to a customer who is being erased goes, payload and all; what was sent keeps no payload.
Result<void> eraseJobsOf(Transaction &transaction, const base::ShopId &shop, const base::CustomerId &customer);

} // namespace muhr::store
