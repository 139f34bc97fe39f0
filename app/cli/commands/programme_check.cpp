// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/invocation.h"

#include "core/loyalty/programme.h"
#include "core/words/say.h"

#include <QFile>
#include <QJsonArray>

namespace muhr::cli::commands {
namespace {

int run(Invocation &invocation)
{
    QFile file(invocation.positional(0));
    if (!file.open(QIODevice::ReadOnly))
        return invocation.wrongUsage(QStringLiteral("The file %1 can't be read.").arg(invocation.positional(0)));
    const auto programme = loyalty::Programme::parse(file.read(loyalty::Programme::longest + 1));
    QJsonArray errors;
    if (!programme) {
        for (const auto &error : programme.error())
            errors.append(QJsonObject{
                {QStringLiteral("field"), error.field},
                {QStringLiteral("sentence"), words::say(invocation.language(), error.sentence, error.values)}});
    }
    invocation.answer(
        {{QStringLiteral("errors"), errors},
         {QStringLiteral("version"), programme ? QJsonValue(programme->version().text()) : QJsonValue()}});
    return programme ? 0 : 1;
}

} // namespace

const Command &programmeCheck()
{
    static const Command command{"programme check", "F", {}, 1, 1, run};
    return command;
}

} // namespace muhr::cli::commands
