// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"
#include "core/store/work_queue.h"
#include "core/sync/inviter.h"

#include <memory>
#include <optional>

namespace muhr::cli {

/// The store's thread and an inviter on it, for the length of one command.
class Inviting
{
public:
    Inviting(std::unique_ptr<store::WorkQueue> queue, std::unique_ptr<sync::Inviter> inviter);

    /// Answers `link` and `expires`, and draws the link as a QR code: on stderr, or into the file of `--out`. Errors:
    /// as Inviter::offer, and bad_value of the file.
    actions::Outcome<void> offer(Invocation &invocation, loyalty::Ceiling ceiling);
    /// Waits until somebody has come with the link that was offered (an empty one: by this command) and answers her
    /// `digits`; lets her in if they are these, or else if whoever sits here says so; waits until she has the shop, and
    /// answers `device`. The command's exit code.
    int letIn(Invocation &invocation, const QString &link, const std::optional<QString> &digits);

private:
    using Stage = sync::InvitationReport::Stage;

    /// Runs until it stands otherwise than this.
    void waitWhile(std::initializer_list<Stage> stages);

    std::unique_ptr<store::WorkQueue> m_queue;
    std::unique_ptr<sync::Inviter> m_inviter;
};

/// Errors: as Invocation::readingPlace, and no_key.
actions::Outcome<Inviting> startInviting(Invocation &invocation);

} // namespace muhr::cli
