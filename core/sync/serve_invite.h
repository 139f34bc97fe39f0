// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/sync/invite_wire.h"
#include "core/words/refused.h"

#include <chrono>

namespace muhr::sync {

/// How long a link of a laptop can be used; once more as long after somebody was let in, so that she hears of it.
constexpr std::chrono::minutes invitationTime{10};

/// What a laptop of the shop asks about its own invitation, each signed by it. Errors: not_allowed (a device that is
/// not an owner's or was revoked, a wrong signature, an invitation of somebody else, a decision about somebody who is
/// not the one that came, or after the link ran out), and what the store says.
base::Expected<InviteAnswer, words::Refused> answerInvite(store::Database &database, const InviteRequest &request,
                                                          base::Instant now);

} // namespace muhr::sync
