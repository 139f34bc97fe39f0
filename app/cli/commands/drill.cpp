// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/backup_answer.h"
#include "app/cli/command.h"

#include "core/actions/backup_folder.h"
#include "core/base/instant_text.h"
#include "core/words/say.h"

#include <QFileInfo>

namespace muhr::cli::commands {
namespace {

/// The file itself, or the newest backup in the folder, of whatever shop.
QString backupAt(const QString &path)
{
    if (!QFileInfo(path).isDir())
        return path;
    const auto kept = actions::backupsIn(path);
    return kept.empty() ? path : kept.front().file;
}

int run(Invocation &invocation)
{
    const auto from = invocation.arguments().value("--from");
    if (!from)
        return invocation.wrongUsage(QStringLiteral("Say --from and a backup, or a folder of them."));
    const auto openers = openersOf(invocation);
    if (!openers)
        return invocation.fail(openers.error());
    const QString file = backupAt(*from);
    const auto tried = actions::tryBackup(file, *openers, invocation.storePath(), neverStops());
    if (!tried)
        return invocation.fail(tried.error());
    QStringList sentences;
    for (const actions::ShopInBackup &shop : (*tried)->shops)
        sentences.append(words::say(invocation.language(), actions::sentenceOf(shop)));
    return invocation.answer({{QStringLiteral("file"), file},
                              {QStringLiteral("made_at"), base::instantText((*tried)->madeAt)},
                              {QStringLiteral("shops"), shopsJson((*tried)->shops)},
                              {QStringLiteral("sentence"), sentences.join(u' ')}});
}

} // namespace

const Command &drill()
{
    static const Command command{"drill",
                                 "--from F|FOLDER [--recovery-key K | --recovery-key-file F]",
                                 {{"--from"}, {"--recovery-key"}, {"--recovery-key-file"}},
                                 0,
                                 0,
                                 run};
    return command;
}

} // namespace muhr::cli::commands
