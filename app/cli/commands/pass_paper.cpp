// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/card_file.h"
#include "app/cli/command.h"
#include "core/pass/paper_card.h"

namespace muhr::cli::commands {
namespace {

int run(Invocation &invocation)
{
    if (!invocation.arguments().has("--out"))
        return invocation.wrongUsage(QStringLiteral("pass paper needs --out FILE.pdf."));
    const auto place = invocation.readingPlace();
    if (!place)
        return invocation.fail(place.error());
    const auto card = cardOf(invocation, **place, invocation.positional(0));
    if (!card)
        return invocation.fail(card.error());
    const QByteArray pdf = pass::paperCardPdf(*card);
    if (const auto written = writeOut(invocation, pdf); !written)
        return invocation.fail(written.error());
    return invocation.answer({{QStringLiteral("file"), *invocation.arguments().value("--out")},
                              {QStringLiteral("serial"), card->card.text()},
                              {QStringLiteral("bytes"), pdf.size()}});
}

} // namespace

const Command &passPaper()
{
    static const Command command{"pass paper", "CODE --out F.pdf", {{"--out"}}, 1, 1, run, true};
    return command;
}

} // namespace muhr::cli::commands
