// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/recovery/key_store.h"

#include <qt6keychain/keychain.h>

namespace muhr::desktop::key_store {
namespace {

const QString service = QStringLiteral("muhr");

} // namespace

void read(const base::ShopId &shop, std::function<void(std::optional<QByteArray>)> then)
{
    // Deletes itself when it has answered.
    auto *job = new QKeychain::ReadPasswordJob(service);
    job->setInsecureFallback(false);
    job->setKey(shop.text());
    QObject::connect(job, &QKeychain::Job::finished, job, [job, then = std::move(then)] {
        const bool isThere = job->error() == QKeychain::NoError && !job->textData().isEmpty();
        then(isThere ? std::optional(job->textData().toUtf8()) : std::nullopt);
    });
    job->start();
}

void write(const base::ShopId &shop, const QByteArray &line, std::function<void(bool)> then)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setInsecureFallback(false);
    job->setKey(shop.text());
    job->setTextData(QString::fromUtf8(line));
    QObject::connect(job, &QKeychain::Job::finished, job,
                     [job, then = std::move(then)] { then(job->error() == QKeychain::NoError); });
    job->start();
}

} // namespace muhr::desktop::key_store
