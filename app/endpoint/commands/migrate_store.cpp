// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/endpoint/command.h"
#include "app/endpoint/house.h"
#include "app/endpoint/options.h"
#include "app/endpoint/say.h"
#include "core/store/copy_store.h"
#include "core/store/set_aside.h"

namespace muhr::endpoint_program::commands {
namespace {

/// Where the store is to go: back into the data folder.
constexpr QLatin1String toFile("file");

HouseResult<store::Database> openTarget(const Options &options)
{
    const auto address = databaseOf(options, "to");
    if (!address)
        return base::Unexpected{address.error()};
    if (const auto made = makeTables(options, "to"); !made)
        return base::Unexpected{made.error()};
    auto database = store::Database::openServerForWriting(**address);
    if (!database)
        return base::Unexpected{houseErrorOf(database.error())};
    return std::move(*database);
}

HouseResult<store::Database> openFile(const Options &options, store::IfMissing ifMissing)
{
    auto database = store::Database::openForWriting(storePath(options), ifMissing);
    if (!database)
        return base::Unexpected{houseErrorOf(database.error())};
    return std::move(*database);
}

int run(const Options &options)
{
    const bool comesBack = options.value("to").trimmed() == toFile;
    if (options.value("to").trimmed().isEmpty() || (comesBack && options.value("database").trimmed().isEmpty()))
        return fail(options, "bad_value",
                    {"Endpoint", QT_TRANSLATE_NOOP("Endpoint", "Say where the store is to go: --to postgresql://…, or "
                                                               "--to file with the database that it is in now as "
                                                               "--database.")});
    if (const auto address = databaseOf(options, "to"); !comesBack && !address)
        return fail(options, address.error());
    QString oldPlace;
    store::CopiedStore copied;
    {
        auto from =
            comesBack ? openStore(options, store::IfMissing::Refuse) : openFile(options, store::IfMissing::Refuse);
        if (!from)
            return fail(options, from.error());
        auto to = comesBack ? openFile(options, store::IfMissing::Create) : openTarget(options);
        if (!to)
            return fail(options, to.error());
        oldPlace = from->path();
        const auto done = store::copyStore(*from, *to);
        if (!done)
            return fail(options, "bad_value", store::sourceText(done.error()));
        copied = *done;
    }
    // Whoever went on with the old file would make another history of the same shop.
    if (!comesBack)
        oldPlace = store::setAside(storePath(options), QStringLiteral("moved")).value_or(oldPlace);
    answer({{QStringLiteral("shops"), static_cast<qint64>(copied.shops)},
            {QStringLiteral("rows"), static_cast<qint64>(copied.rows)},
            {QStringLiteral("old"), oldPlace}});
    if (comesBack)
        tell(options,
             {"Endpoint", QT_TRANSLATE_NOOP("Endpoint", "The store is in the data folder now. Take the setting "
                                                        "“database” out, and never serve with the old "
                                                        "database again.")});
    else
        tell(options,
             {"Endpoint", QT_TRANSLATE_NOOP("Endpoint", "The store is in the database now. Set “database” to "
                                                        "its address. The old file is kept as %1; it must not "
                                                        "be served again.")},
             {base::TextCode{oldPlace}});
    return 0;
}

} // namespace

const Command &migrateStore()
{
    static const Command command = {"migrate-store", "moves the store into a database, or back into the data folder",
                                    run};
    return command;
}

} // namespace muhr::endpoint_program::commands
