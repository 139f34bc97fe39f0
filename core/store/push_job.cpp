// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/push_job.h"

#include <QtEndian>

namespace muhr::store {

Result<Queued> queuePush(Transaction &transaction, const base::ShopId &shop, const PassRow &pass,
                         const base::JobId &job, base::Instant now)
{
    QByteArray revision(8, Qt::Uninitialized);
    qToBigEndian(pass.revision, revision.data());
    JobRow row;
    row.job = job;
    row.uniqueKey = base::Sha256::of("muhr/push/1" + shop.bytes() + pass.serial.bytes() + revision);
    row.kind = static_cast<std::int64_t>(JobKind::PushApplePass);
    row.jobClass = JobClass::Service;
    row.customer = pass.customer;
    row.payload = pass.serial.bytes();
    row.nextAt = now;
    row.createdAt = now;
    return insertJob(transaction, shop, row);
}

std::optional<base::CardId> pushedCard(const JobRow &job)
{
    return base::CardId::fromBytes(QByteArrayView(job.payload));
}

} // namespace muhr::store
