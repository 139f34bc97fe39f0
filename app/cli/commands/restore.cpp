// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/backup_answer.h"
#include "app/cli/command.h"
#include "app/cli/kept_keys.h"

#include "core/actions/restore.h"
#include "core/base/instant_text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace muhr::cli::commands {
namespace {

/// What is there already is not taken away: it may be newer, or hold other shops.
actions::KeepKeys keepWhereMissing(const QString &path)
{
    return [path](const base::ShopId &shop, const actions::ShopKeys &keys) -> actions::Outcome<void> {
        if (QFile::exists(path)) {
            const auto file = crypto::KeyFile::read(path);
            if (file && actions::takeKeys(*file, shop))
                return {};
        }
        return keepInKeyFile(path, shop, keys);
    };
}

int run(Invocation &invocation)
{
    const auto from = invocation.arguments().value("--from");
    if (!from)
        return invocation.wrongUsage(QStringLiteral("Say --from and the file of the backup."));
    const auto openers = openersOf(invocation);
    if (!openers)
        return invocation.fail(openers.error());
    QDir().mkpath(QFileInfo(invocation.storePath()).absolutePath());
    const actions::RestorePlace place{invocation.storePath(), *openers, invocation.generations(),
                                      keepWhereMissing(invocation.keyPath())};
    const auto restored = actions::restore(*from, place, invocation.clock(), invocation.random(), neverStops());
    if (!restored)
        return invocation.fail(restored.error());
    auto database = store::Database::openForWriting(invocation.storePath(), store::IfMissing::Refuse);
    if (!database)
        return invocation.fail(actions::actionErrorOf(database.error()));
    invocation.generations().note(*database);
    return invocation.answer(
        {{QStringLiteral("store"), invocation.storePath()},
         {QStringLiteral("made_at"), base::instantText((*restored)->madeAt)},
         {QStringLiteral("shops"), shopsJson((*restored)->shops)},
         {QStringLiteral("erased_again"), qint64((*restored)->erasedAgain)},
         {QStringLiteral("kept_aside"), (*restored)->aside ? QJsonValue(*(*restored)->aside) : QJsonValue()}});
}

} // namespace

const Command &restore()
{
    static const Command command{"restore",
                                 "--from F [--recovery-key K | --recovery-key-file F]",
                                 {{"--from"}, {"--recovery-key"}, {"--recovery-key-file"}},
                                 0,
                                 0,
                                 run};
    return command;
}

} // namespace muhr::cli::commands
