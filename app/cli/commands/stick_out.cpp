// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/backup_answer.h"
#include "app/cli/command.h"
#include "app/cli/invocation.h"

#include "core/base/instant_text.h"
#include "core/sync/stick_out.h"

#include <QFileInfo>

namespace muhr::cli::commands {
namespace {

int run(Invocation &invocation)
{
    const auto place = invocation.readingPlace();
    if (!place)
        return invocation.fail(place.error());
    if (!(*place)->keys)
        return invocation.fail(words::refused(words::Refusal::NoKey).error);
    const auto written =
        sync::writeStick((*place)->database, (*place)->session.shop, *(*place)->keys, invocation.clock().now(),
                         invocation.random(), QFileInfo(invocation.positional(0)).absoluteFilePath(), neverStops());
    if (!written)
        return invocation.fail(written.error());
    const bool isWritten = !(*written)->file.isEmpty();
    return invocation.answer(
        {{QStringLiteral("file"), isWritten ? QJsonValue((*written)->file) : QJsonValue()},
         {QStringLiteral("events"), qint64((*written)->events)},
         {QStringLiteral("bytes"), qint64((*written)->bytes)},
         {QStringLiteral("sha256"), isWritten ? QJsonValue((*written)->sha256.text()) : QJsonValue()},
         {QStringLiteral("made_at"), base::instantText((*written)->madeAt)}});
}

} // namespace

const Command &stickOut()
{
    static const Command command{"stick out", "F", {}, 1, 1, run};
    return command;
}

} // namespace muhr::cli::commands
