// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/replicator.h"

#include <QCoreApplication>

namespace muhr::sync {

template <typename Work, typename Then>
void Replicator::onStore(Work work, Then then)
{
    m_wiring.queue.post(store::Lane::Sync, [work = std::move(work), then = std::move(then),
                                            alive = std::weak_ptr(m_alive)](store::Database &database) {
        auto answer = std::make_shared<decltype(work(database))>(work(database));
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [answer, then, alive] {
                if (!alive.expired())
                    then(std::move(*answer));
            },
            Qt::QueuedConnection);
    });
}

} // namespace muhr::sync
