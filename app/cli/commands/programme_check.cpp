// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/invocation.h"
#include "app/cli/programme_file.h"

#include "core/words/rule_words.h"

namespace muhr::cli::commands {
namespace {

/// A rule that this version does not know is no error: it is kept for one that does.
QJsonArray notesJson(base::Language language, const loyalty::Programme &programme)
{
    QJsonArray notes;
    const auto &rules = programme.rules();
    for (std::size_t i = 0; i < rules.size(); ++i)
        if (!rules[i].rule)
            notes.append(
                QJsonObject{{QStringLiteral("field"), QStringLiteral("rules[%1].kind").arg(i)},
                            {QStringLiteral("sentence"), words::ruleWords(language, rules[i], programme.currency())}});
    return notes;
}

int run(Invocation &invocation)
{
    const auto bytes = programmeBytes(invocation.positional(0));
    if (!bytes)
        return invocation.wrongUsage(QStringLiteral("The file %1 can't be read.").arg(invocation.positional(0)));
    const auto programme = loyalty::Programme::parse(*bytes);
    const auto language = invocation.language();
    invocation.answer(
        {{QStringLiteral("errors"), programme ? QJsonArray() : errorsJson(language, programme.error())},
         {QStringLiteral("notes"), programme ? notesJson(language, *programme) : QJsonArray()},
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
