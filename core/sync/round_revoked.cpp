// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/round.h"
#include "core/sync/round_finding.h"

namespace muhr::sync {

Round::Next Round::bringForgotten()
{
    return task(
        [shop = *m_shop, keys = m_of.keys, known = m_chains](store::Database &database) {
            return batchFound(forgottenPush(database, shop, keys->signing, known));
        },
        &Round::sendForgotten);
}

Round::Next Round::sendForgotten(Finding &finding)
{
    return std::holds_alternative<PushBatch>(finding) ? sendBatch(finding) : end(SyncState::NotAllowed);
}

} // namespace muhr::sync
