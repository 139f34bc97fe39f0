// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/inviting.h"

namespace muhr::cli::commands {
namespace {

int run(Invocation &invocation)
{
    const Arguments &arguments = invocation.arguments();
    const QString link = invocation.positional(0);
    const auto digits = arguments.value("--digits");
    if (link.isEmpty() && digits)
        return invocation.wrongUsage(QStringLiteral("--digits goes with the link that was offered: who has come with "
                                                    "it is known by then."));
    const auto word = arguments.value("--ceiling");
    if (!link.isEmpty() && (arguments.has("--offer") || arguments.has("--out") || word))
        return invocation.wrongUsage(QStringLiteral("--offer, --out and --ceiling go with a new link."));
    const auto ceiling = loyalty::parseCeilingWord(word.value_or(QStringLiteral("till")));
    if (ceiling != loyalty::Ceiling::Till && ceiling != loyalty::Ceiling::Owner)
        return invocation.wrongUsage(QStringLiteral("A laptop is let in as till (the counter only) or owner."));
    auto inviting = startInviting(invocation);
    if (!inviting)
        return invocation.fail(inviting.error());
    if (!link.isEmpty())
        return inviting->letIn(invocation, link, digits);
    if (const auto offered = inviting->offer(invocation, *ceiling); !offered)
        return invocation.fail(offered.error());
    return arguments.has("--offer") ? 0 : inviting->letIn(invocation, {}, {});
}

} // namespace

const Command &invite()
{
    static const Command command{"invite",
                                 "[--ceiling till|owner] [--out F.svg|F.png] [--offer] | invite LINK [--digits NNNNNN]",
                                 {{"--ceiling"}, {"--out"}, {"--offer", false}, {"--digits"}},
                                 0,
                                 1,
                                 run,
                                 true};
    return command;
}

} // namespace muhr::cli::commands
