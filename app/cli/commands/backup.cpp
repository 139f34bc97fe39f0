// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/backup_answer.h"
#include "app/cli/command.h"

#include "core/actions/backup_folder.h"
#include "core/actions/write.h"
#include "core/base/instant_text.h"

#include <QFileInfo>

namespace muhr::cli::commands {
namespace {

int run(Invocation &invocation)
{
    const Arguments &arguments = invocation.arguments();
    const auto file = arguments.value("--out");
    const auto folder = arguments.value("--folder");
    const auto keep = arguments.number("--keep");
    if (!keep || (*keep && **keep < 1))
        return invocation.wrongUsage(QStringLiteral("--keep takes a number from 1 on."));
    if (file.has_value() == folder.has_value())
        return invocation.wrongUsage(QStringLiteral("Say --out and a file, or --folder and a folder."));
    const auto place = invocation.readingPlace();
    if (!place)
        return invocation.fail(place.error());
    if (const auto allowed = actions::mustBeAllowed(**place, loyalty::Action::Backup); !allowed)
        return invocation.fail(allowed.error());
    auto keys = keysInFile(invocation.keyPath());
    if (!keys)
        return invocation.fail(keys.error());
    const auto locks = actions::BackupLocks::of(std::move(*keys));
    actions::BackupFolder into{folder.value_or(QString())};
    into.keep = static_cast<int>(std::min<std::int64_t>(keep->value_or(into.keep), 10'000));
    const base::Instant now = invocation.clock().now();
    const auto made = folder
                          ? actions::backUpInto(into, (*place)->database, locks, now, invocation.random(), neverStops())
                          : actions::backUp((*place)->database, locks, now, invocation.random(),
                                            QFileInfo(*file).absoluteFilePath(), neverStops());
    if (!made)
        return invocation.fail(made.error());
    return invocation.answer({{QStringLiteral("file"), (*made)->file},
                              {QStringLiteral("bytes"), qint64((*made)->bytes)},
                              {QStringLiteral("sha256"), (*made)->sha256.text()},
                              {QStringLiteral("made_at"), base::instantText((*made)->madeAt)},
                              {QStringLiteral("shops"), shopsJson((*made)->shops)}});
}

} // namespace

const Command &backup()
{
    static const Command command{
        "backup", "--out F | --folder D [--keep N]", {{"--out"}, {"--folder"}, {"--keep"}}, 0, 0, run};
    return command;
}

} // namespace muhr::cli::commands
