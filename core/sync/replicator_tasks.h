// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/replicator.h"
#include "core/sync/store_task.h"

namespace muhr::sync {

template <typename Work, typename Then>
void Replicator::onStore(Work work, Then then)
{
    sync::onStore(m_wiring.queue, m_alive, std::move(work), std::move(then));
}

} // namespace muhr::sync
