// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/programme_table.h"

#include "core/store/blob_table.h"

#include <set>

namespace muhr::store {
namespace {

constexpr auto writeSql =
    "INSERT INTO programme_version (shop, version, programme, based_on, event, is_default, state, at) VALUES (:shop, "
    ":version, :programme, :based_on, :event, :is_default, :state, :at) ON CONFLICT (shop, version) DO UPDATE SET "
    "state = excluded.state, at = excluded.at";
constexpr auto removeSql = "DELETE FROM programme_version WHERE shop = :shop AND version = :version";
constexpr auto listSql = "SELECT version, programme, based_on, event, is_default, state, at FROM programme_version "
                         "WHERE shop = :shop ORDER BY at, version";
constexpr auto inForceSql = "SELECT version, programme, based_on, event, is_default, state, at FROM programme_version "
                            "WHERE shop = :shop AND programme = :programme AND state = 1";

ProgrammeVersionRow readVersion(const Row &row)
{
    return {row.hash(0),   row.id<base::ProgrammeId>(1),
            row.hash(2),   row.id<base::EventId>(3),
            row.flag(4),   row.choice(5, ProgrammeVersionState::InForce, ProgrammeVersionState::Earlier),
            row.instant(6)};
}

} // namespace

Result<void> writeProgrammeVersion(Transaction &transaction, const base::ShopId &shop, const ProgrammeVersionRow &row)
{
    return transaction.statement(writeSql)
        .bind(":shop", shop)
        .bind(":version", row.version)
        .bind(":programme", row.programme)
        .bind(":based_on", row.basedOn)
        .bind(":event", row.event)
        .bind(":is_default", row.isDefault)
        .bind(":state", row.state)
        .bind(":at", row.at)
        .run();
}

Result<void> removeProgrammeVersion(Transaction &transaction, const base::ShopId &shop, const base::Sha256 &version)
{
    return transaction.statement(removeSql).bind(":shop", shop).bind(":version", version).run();
}

Result<std::vector<ProgrammeVersionRow>> listProgrammeVersions(Database &database, const base::ShopId &shop)
{
    return database.statement(listSql).bind(":shop", shop).all(readVersion);
}

Result<std::optional<ProgrammeVersionRow>> programmeInForce(Database &database, const base::ShopId &shop,
                                                            const base::ProgrammeId &programme)
{
    return database.statement(inForceSql).bind(":shop", shop).bind(":programme", programme).first(readVersion);
}

Result<const loyalty::PublishedProgramme *> publishedInForce(Database &database, const base::ShopId &shop,
                                                             const base::ProgrammeId &programme,
                                                             const loyalty::ProgrammeShelf &shelf)
{
    const auto row = programmeInForce(database, shop, programme);
    if (!row)
        return base::Unexpected{row.error()};
    return *row ? shelf.find((*row)->version) : nullptr;
}

Result<loyalty::ProgrammeShelf> programmeShelf(Database &database, const base::ShopId &shop)
{
    const auto versions = listProgrammeVersions(database, shop);
    if (!versions)
        return base::Unexpected{versions.error()};
    loyalty::ProgrammeShelf &shelf = database.keptShelf(shop);
    std::set<base::Sha256> known;
    for (const auto &row : *versions)
        known.insert(row.version);
    shelf.keepOnly(known);
    for (const auto &row : *versions) {
        if (shelf.find(row.version))
            continue;
        const auto blob = findBlob(database, shop, row.version);
        if (!blob)
            return base::Unexpected{blob.error()};
        if (!*blob)
            continue;
        if (const auto programme = loyalty::Programme::parse((*blob)->bytes))
            shelf.add(row.programme, *programme);
    }
    return shelf;
}

} // namespace muhr::store
