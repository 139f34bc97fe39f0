// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/round.h"

namespace muhr::sync {

using base::Unexpected;
using store::Result;

Round::Next Round::bringForgotten()
{
    return task(
        [shop = *m_shop, keys = m_of.keys, known = m_chains](store::Database &database) -> Result<Finding> {
            auto batch = forgottenPush(database, shop, keys->signing, known);
            if (!batch)
                return Unexpected{batch.error()};
            return *batch ? Finding(std::move(**batch)) : Finding();
        },
        &Round::sendForgotten);
}

Round::Next Round::sendForgotten(Finding &finding)
{
    return std::holds_alternative<PushBatch>(finding) ? sendBatch(finding) : end(SyncState::NotAllowed);
}

} // namespace muhr::sync
