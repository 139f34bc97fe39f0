// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/restore.h"
#include "app/endpoint/backing_up.h"
#include "app/endpoint/command.h"
#include "app/endpoint/options.h"
#include "app/endpoint/say.h"
#include "core/base/instant_text.h"
#include "core/sync/new_epoch.h"

namespace muhr::endpoint_program::commands {
namespace {

int run(const Options &options)
{
    if (!options.value("database").trimmed().isEmpty())
        return fail(options, "bad_value",
                    {"Endpoint", QT_TRANSLATE_NOOP("Endpoint", "A backup is restored into the data folder. Take the "
                                                               "setting “database” out, restore, and move the store "
                                                               "into an empty database with migrate-store.")});
    const QString from = options.value("from").trimmed();
    if (from.isEmpty())
        return fail(options, "bad_value",
                    {"Endpoint", QT_TRANSLATE_NOOP("Endpoint", "Say which backup: --from and its file.")});
    const base::SystemClock clock;
    base::SystemRandom random;
    const auto secrets = openSecrets(options);
    if (!secrets)
        return fail(options, secrets.error());
    store::GenerationFile generations(generationsFile(options));
    const actions::RestorePlace place{storePath(options), openersOf(**secrets), generations, {}};
    const auto restored = actions::restore(from, place, clock, random, [](int) { return true; });
    if (!restored)
        return fail(options, restored.error());
    auto database = store::Database::openForWriting(storePath(options), store::IfMissing::Refuse);
    if (!database)
        return fail(options, houseErrorOf(database.error()));
    const auto begun = sync::beginAllEpochs(*database, generations, clock.now(), random);
    if (!begun)
        return fail(options, houseErrorOf(store::openErrorOf(begun.error())));
    answer({{QStringLiteral("store"), storePath(options)},
            {QStringLiteral("made_at"), base::instantText((*restored)->madeAt)},
            {QStringLiteral("shops"), shopsJson((*restored)->shops)},
            {QStringLiteral("erased_again"), qint64((*restored)->erasedAgain)},
            {QStringLiteral("kept_aside"), (*restored)->aside ? QJsonValue(*(*restored)->aside) : QJsonValue()}});
    tell(options,
         {"Endpoint", QT_TRANSLATE_NOOP("Endpoint", "Restored. What happened since comes back from the laptops "
                                                    "as soon as they reach this endpoint; none of them has to "
                                                    "do anything.")});
    return 0;
}

} // namespace

const Command &restore()
{
    static const Command command = {"restore", "puts a backup in the place of the store; laptops bring the rest", run};
    return command;
}

} // namespace muhr::endpoint_program::commands
