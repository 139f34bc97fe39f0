// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/card_file.h"
#include "app/cli/command.h"
#include "core/pass/google_pass.h"

namespace muhr::cli::commands {
namespace {

int run(Invocation &invocation)
{
    const Arguments &arguments = invocation.arguments();
    const auto place = invocation.readingPlace();
    if (!place)
        return invocation.fail(place.error());
    const auto card = cardOf(invocation, **place, invocation.positional(0));
    if (!card)
        return invocation.fail(card.error());
    if (!arguments.has("--service-account") || !arguments.has("--issuer"))
        return invocation.fail(words::refused(words::Refusal::NotHere).error);
    const auto account = fileOf(invocation, "--service-account");
    if (!account)
        return invocation.fail(account.error());
    const auto issuer = pass::GoogleIssuer::parse(*account, *arguments.value("--issuer"));
    if (!issuer)
        return invocation.fail(actions::refused(words::Refusal::BadValue, pass::sourceText(issuer.error())).error);
    return invocation.answer(
        {{QStringLiteral("link"), pass::googleSaveLink(*card, *issuer, {}, invocation.clock().now())},
         {QStringLiteral("class"), pass::googleClassId(*card, issuer->issuer())},
         {QStringLiteral("object"), pass::googleObjectId(*card, issuer->issuer())}});
}

} // namespace

const Command &passGoogle()
{
    static const Command command{
        "pass google", "CODE [--service-account F --issuer I]", {{"--service-account"}, {"--issuer"}}, 1, 1, run};
    return command;
}

} // namespace muhr::cli::commands
