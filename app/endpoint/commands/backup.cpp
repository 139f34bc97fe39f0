// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/endpoint/backing_up.h"
#include "app/endpoint/command.h"
#include "app/endpoint/options.h"
#include "app/endpoint/say.h"
#include "core/actions/backup_folder.h"
#include "core/base/instant_text.h"
#include "core/store/copy_store.h"

#include <QFileInfo>

namespace muhr::endpoint_program::commands {
namespace {

/// Of a database a copy in a file is made first, in which it is the same store.
HouseResult<store::Database> storeToCopy(const Options &options, const actions::WorkFolder &folder)
{
    if (options.value("database").trimmed().isEmpty())
        return openStoreForReading(options);
    auto from = openStore(options, store::IfMissing::Refuse);
    if (!from)
        return from;
    auto to = store::Database::openForWriting(folder.file(QStringLiteral("database.muhr")), store::IfMissing::Create);
    if (!to)
        return base::Unexpected{houseErrorOf(to.error())};
    if (const auto copied = store::copyStore(*from, *to); !copied)
        return base::Unexpected{HouseError{"store_damaged", store::sourceText(copied.error())}};
    return std::move(*to);
}

int run(const Options &options)
{
    const QString file = options.value("out").trimmed();
    const QString folder = options.value("folder").trimmed();
    if (file.isEmpty() == folder.isEmpty())
        return fail(options, "bad_value",
                    {"Endpoint", QT_TRANSLATE_NOOP("Endpoint", "Say where the backup is to go: --out and a file, or "
                                                               "--folder and a folder.")});
    const base::SystemClock clock;
    base::SystemRandom random;
    const auto secrets = openSecrets(options);
    if (!secrets)
        return fail(options, secrets.error());
    const actions::WorkFolder work(storePath(options));
    auto database = storeToCopy(options, work);
    if (!database)
        return fail(options, database.error());
    const auto locks = locksOf(*database, **secrets);
    const auto howFar = [](int) { return true; };
    const auto made = folder.isEmpty() ? actions::backUp(*database, locks, clock.now(), random,
                                                         QFileInfo(file).absoluteFilePath(), howFar)
                                       : actions::backUpInto({folder, std::max(1, options.number("keep"))}, *database,
                                                             locks, clock.now(), random, howFar);
    if (!made)
        return fail(options, made.error());
    answer({{QStringLiteral("file"), (*made)->file},
            {QStringLiteral("bytes"), qint64((*made)->bytes)},
            {QStringLiteral("sha256"), (*made)->sha256.text()},
            {QStringLiteral("made_at"), base::instantText((*made)->madeAt)},
            {QStringLiteral("shops"), shopsJson((*made)->shops)}});
    tell(options,
         {"Endpoint", QT_TRANSLATE_NOOP("Endpoint", "The backup was restored on trial and is good. Keep a copy "
                                                    "of the folder “secrets” elsewhere: without it the "
                                                    "backup doesn't open.")});
    return 0;
}

} // namespace

const Command &backup()
{
    static const Command command = {"backup", "a sealed copy of the store, good once it was restored on trial", run};
    return command;
}

} // namespace muhr::endpoint_program::commands
