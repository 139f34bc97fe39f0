// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/work_queue.h"

#include <QCoreApplication>

#include <memory>

namespace muhr::sync {

/// Runs `work` on the store's thread, behind the counter's, and `then` with its answer on the window's, unless `alive`
/// has gone by then.
template <typename Work, typename Then>
void onStore(store::WorkQueue &queue, const std::weak_ptr<int> &alive, Work work, Then then)
{
    queue.post(store::Lane::Sync, [work = std::move(work), then = std::move(then), alive](store::Database &database) {
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
