// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/typed_openers.h"

namespace muhr::actions {

Outcome<BackupOpeners> openedByTyped(const QString &recoveryKey)
{
    const auto recovery = crypto::RecoveryKey::parse(recoveryKey);
    if (!recovery)
        return base::Unexpected{ActionError{words::Refusal::NoKey, crypto::sentence(recovery.error())}};
    return openedBy(*recovery);
}

} // namespace muhr::actions
